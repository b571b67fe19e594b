internal import Rendering

/// The clipboard of the desktop, or of the terminal.
struct Clipboard {
  private let environment: [String: String]

  init(environment: [String: String]) {
    self.environment = environment
  }

  /// A program that takes text for the clipboard on its standard input, and its arguments.
  private static let programs: [(name: String, arguments: [String])] = [
    ("pbcopy", []), ("wl-copy", []), ("xclip", ["-selection", "clipboard"]),
    ("xsel", ["--clipboard", "--input"]),
  ]

  /// Puts a text there.
  ///
  /// The first program that is installed and succeeds takes it; where none does, the terminal is
  /// asked to, which does not say whether it did.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - terminal: what shows the notes.
  /// - Returns: what is to be written to the terminal; nil when a program took it.
  /// - Throws: `Failure` 78 when nothing can take it.
  func copy(_ text: String, in terminal: Terminal) throws(Failure) -> String? {
    for (name, arguments) in Self.programs {
      guard let program = ProgramSearch.find(name, path: environment["PATH"]) else { continue }
      let deadline = Deadline(seconds: Self.patience)
      let status = try? ChildProcess.run(
        program, arguments, input: text, until: { deadline.hasPassed })
      if status == 0 { return nil }
    }
    guard terminal.isError, environment["TERM"] != "dumb" else {
      throw Failure(
        .configuration, "no clipboard program works here",
        hint: "install wl-clipboard, xclip or xsel; or use --eml FILE instead of --copy")
    }
    return Self.sequence(text)
  }

  /// The sequence that makes a terminal take a text: OSC 52
  /// (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html, "Manipulate Selection Data").
  static func sequence(_ text: String) -> String {
    "\u{1B}]52;c;\(Base64.text(Array(text.utf8)))\u{07}"
  }

  private static let patience = 5
}
