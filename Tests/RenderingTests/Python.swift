#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Python as a second reader of what is written: a fault of ours and of our tests would have to be
/// one of its libraries too.
///
/// `CLINCH_TEST_PYTHON` names another one than `python3`.
enum Python {
  /// Whether it runs a script without complaint.
  static func runs(_ script: String) -> Bool {
    output(of: script, reading: []) != nil
  }

  /// What a script makes of texts, as JSON; nil when it fails or says something else.
  ///
  /// The texts are files without an ending, named 0, 1, 2 and so on, in the folder that the script
  /// is given; their number comes after it.
  static func values<Value: Decodable>(
    _ type: Value.Type, of script: String, reading texts: [String]
  ) -> Value? {
    output(of: script, reading: texts).flatMap {
      try? JSONDecoder().decode(Value.self, from: Data($0))
    }
  }

  private static func output(of script: String, reading texts: [String]) -> [UInt8]? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "clinch-python-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(script.utf8).write(to: folder.appending(path: "read.py"))
      for (number, text) in texts.enumerated() {
        try Data(text.utf8).write(to: folder.appending(path: "\(number)"))
      }
    } catch {
      return nil
    }
    let python = getenv("CLINCH_TEST_PYTHON").map { String(cString: $0) } ?? "python3"
    return output(
      ofCommand: "'\(python)' '\(folder.path)/read.py' '\(folder.path)' \(texts.count) 2>/dev/null")
  }

  private static func output(ofCommand command: String) -> [UInt8]? {
    guard let stream = popen(command, "r") else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { break }
      output += buffer.prefix(count)
    }
    return pclose(stream) == 0 ? output : nil
  }
}
