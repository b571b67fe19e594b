internal import Files

/// A program that a variable names, with its first arguments: `code --wait`,
/// `"/Applications/My Editor" -w`.
struct NamedProgram {
  private let command: String
  /// The words, at least one.
  private let words: [String]
  private let path: String?

  /// Takes a command.
  ///
  /// Nil when there is no word.
  ///
  /// - Parameters:
  ///   - command: what the variable holds.
  ///   - path: the folders to look for the program in, as `PATH` has them.
  init?(_ command: String, path: String?) {
    self.command = command
    words = command.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    self.path = path
    guard !words.isEmpty else { return nil }
  }

  /// Its name or path, as the variable has it; where only a shell can tell it from its arguments,
  /// all that the variable holds.
  var name: String { needsShell ? command : words.first ?? "" }

  /// Whether it has characters that mean something to a shell.
  ///
  /// Without any, words are separated by
  /// white space, and no shell is started; these are the characters that git starts one for.
  private var needsShell: Bool {
    command.unicodeScalars.contains { "|&;<>()$`\\\"'*?[#~=%".unicodeScalars.contains($0) }
  }

  /// Runs it with one more argument, and waits for its end.
  ///
  /// A command that is written for a shell, with quotes or variables, is given to one, as git gives
  /// it its editor: it is the owner's own. The argument is never part of what the shell reads.
  ///
  /// - Returns: its exit code.
  /// - Throws: `Failure` 78 when there is no such program, 1 when it cannot be started.
  func run(with argument: String) throws(Failure) -> Int32 {
    guard needsShell else { return try runWords(with: argument) }
    let status = try ChildProcess.run("/bin/sh", ["-c", command + " \"$@\"", command, argument])
    // https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html, section 2.8.2
    if status == Self.notFound || status == Self.notRunnable { throw missing }
    return status
  }

  private func runWords(with argument: String) throws(Failure) -> Int32 {
    let hasFolder = name.utf8.contains(UInt8(ascii: "/"))
    guard let program = hasFolder ? name : ProgramSearch.find(name, path: path) else {
      throw missing
    }
    return try ChildProcess.run(program, words.dropFirst() + [argument])
  }

  private var missing: Failure {
    Failure(
      .configuration, "there is no program \(name)",
      hint: "to see which variable sets it: clinch topics environment")
  }

  private static let notFound: Int32 = 127
  private static let notRunnable: Int32 = 126
}

/// The search for a program by its name.
enum ProgramSearch {
  /// The first file of this name in the folders of `PATH` that may be run; nil when there is none.
  ///
  /// Only absolute folders count: a relative one would run what happens to lie in the folder that
  /// the command was called in.
  static func find(_ name: String, path: String?) -> String? {
    let folders = (path ?? "/usr/bin:/bin").utf8.split(separator: UInt8(ascii: ":"))
      .filter { $0.first == UInt8(ascii: "/") }
    return folders.map { "\(Substring($0))/\(name)" }.first {
      FileStatus(of: $0)?.kind == .file && FileSystem.mayRun($0)
    }
  }
}
