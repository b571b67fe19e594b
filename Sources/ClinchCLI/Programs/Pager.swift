#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The owner's pager, which shows an answer that is longer than their screen.
struct Pager: Equatable {
  /// The command that runs it, as a shell reads it.
  let command: String

  /// The pager for an answer; nil where the answer fits, programs read it, or nobody wants one.
  ///
  /// `CLINCH_PAGER` says which, else `PAGER`, else it is less where that is installed. An empty
  /// one, or `cat`, is none.
  ///
  /// - Parameters:
  ///   - text: the answer, in lines as they are shown.
  ///   - words: the words that asked for it.
  ///   - terminal: where it is shown.
  ///   - environment: the environment's variables.
  init?(
    for text: String, asked words: [String], in terminal: Terminal, environment: [String: String]
  ) {
    guard terminal.isInput, terminal.isOutput, environment["TERM"] != "dumb",
      !FlagNames.areForPrograms(words), let height = terminal.height
    else { return nil }
    // One line is the pager's, or the shell's next prompt.
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= height else { return nil }
    let named = environment["CLINCH_PAGER"] ?? environment["PAGER"]
    let installed = ["less", "more"].first {
      ProgramSearch.find($0, path: environment["PATH"]) != nil
    }
    guard let command = named ?? installed, command != "cat",
      !command.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    else { return nil }
    self.command = command
  }

  /// Shows a text and waits until its reader is done; false where there is no such pager.
  ///
  /// A shell runs it, as git and man have theirs run, so that it may have options and variables.
  /// Where the owner has set none of their own, less ends by itself at the end of a short text,
  /// shows colours, and leaves the text on the screen.
  func show(_ text: String) -> Bool {
    let script = """
      : "${LESS=FRX}" "${LV=-c}"
      export LESS LV
      \(command)
      """
    let status = try? Interrupts.left { () throws(Failure) in
      try ChildProcess.run("/bin/sh", ["-c", script], reading: text)
    }
    // https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html, section 2.8.2
    return status.map { $0 != 127 && $0 != 126 } ?? false
  }
}
