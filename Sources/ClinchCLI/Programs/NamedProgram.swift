internal import Files

/// A program that a variable names, with its first arguments: `code --wait`.
struct NamedProgram {
  /// The words, at least one.
  private let words: [String]
  private let path: String?

  /// Reads a command; white space separates its words, and no shell reads them.
  ///
  /// Nil when there is no word.
  ///
  /// - Parameters:
  ///   - command: what the variable holds.
  ///   - path: the folders to look for the program in, as `PATH` has them.
  init?(_ command: String, path: String?) {
    words = command.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    self.path = path
    guard !words.isEmpty else { return nil }
  }

  /// Its name or path, as the variable has it.
  var name: String { words.first ?? "" }

  /// Runs it with one more argument, and waits for its end.
  ///
  /// - Returns: its exit code.
  /// - Throws: `Failure` 78 when there is no such program, 1 when it cannot be started.
  func run(with argument: String) throws(Failure) -> Int32 {
    let hasFolder = name.utf8.contains(UInt8(ascii: "/"))
    guard let program = hasFolder ? name : ProgramSearch.find(name, path: path) else {
      throw Failure(
        .configuration, "there is no program \(name)",
        hint: "clinch topics environment says which variable names it")
    }
    return try ChildProcess.run(program, words.dropFirst() + [argument])
  }
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
