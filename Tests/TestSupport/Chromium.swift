#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A real browser, for what only a browser can tell of a page.
///
/// `CLINCH_TEST_CHROMIUM` names another one than those that are looked for.
package enum Chromium {
  /// The program; nil where there is none, which is said once.
  package static let program: String? = {
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
    let found =
      environmentVariable("CLINCH_TEST_CHROMIUM")
      ?? names.first { output(of: "command -v \($0) >/dev/null && echo yes") == "yes\n" }
    if found == nil { print("note: tests of pages in a browser are skipped: there is no Chromium") }
    return found
  }()

  /// A page after it has loaded and its scripts have run, as HTML; nil when the browser fails.
  ///
  /// - Parameters:
  ///   - path: the file of the page.
  ///   - folder: a folder that the browser may fill; it asks for nothing from outside.
  ///   - isDark: whether people prefer dark colours.
  /// - Returns: the HTML.
  package static func document(of path: String, folder: String, isDark: Bool) -> String? {
    guard let program else { return nil }
    let words = [
      program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
      "--disable-background-networking", "--no-first-run", "--user-data-dir=\(folder)",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--window-size=1400,1000",
      "--dump-dom", "file://\(path)",
    ]
    return output(of: words.map { "'\($0)'" }.joined(separator: " "))
  }

  /// What a command of the shell writes; nil when it fails.
  private static func output(of command: String) -> String? {
    guard let stream = popen(command + " 2>/dev/null", "r") else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      output += buffer.prefix(count)
    }
    return pclose(stream) == 0 ? String(decoding: output, as: UTF8.self) : nil
  }
}
