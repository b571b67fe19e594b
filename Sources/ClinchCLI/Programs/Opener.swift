/// The program of the desktop that opens files and links.
struct Opener {
  private let program: NamedProgram?

  /// `CLINCH_OPENER` where it is set, else what the system has.
  init(environment: [String: String]) {
    let path = environment["PATH"]
    #if canImport(Darwin)
    let systems = "open"
    #else
    let systems = "xdg-open"
    #endif
    program =
      NamedProgram(environment["CLINCH_OPENER"] ?? "", path: path)
      ?? NamedProgram(systems, path: path)
  }

  /// Opens a file or a link.
  ///
  /// - Parameters:
  ///   - target: the file or the link.
  ///   - hint: what can be done where it fails.
  /// - Throws: `Failure` 1 when the program cannot be run or fails.
  func open(_ target: String, hint: String) throws(Failure) {
    guard let program, try program.run(with: target) != 0 else { return }
    throw Failure(.failure, "\(program.name) failed", hint: hint)
  }
}
