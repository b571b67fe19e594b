internal import Files
internal import Persistence
internal import Rendering

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The owner's text editor.
struct Editor {
  private let program: NamedProgram

  /// The first of `CLINCH_EDITOR`, `VISUAL` and `EDITOR` that names one; nil when none does.
  init?(environment: [String: String]) {
    let programs = ["CLINCH_EDITOR", "VISUAL", "EDITOR"].lazy.compactMap {
      NamedProgram(environment[$0] ?? "", path: environment["PATH"])
    }
    guard let program = programs.first else { return nil }
    self.program = program
  }

  /// Lets the owner edit a text in a file that only they can read.
  ///
  /// The file is removed again, unless what stands in it cannot be taken: then the error names it,
  /// so that nothing that was written is lost.
  ///
  /// - Parameters:
  ///   - text: what to begin with.
  ///   - folder: where the file is made.
  ///   - kind: what the text is, which its name says.
  ///   - moments: turns moments into words where something is refused.
  ///   - isSaved: whether what the owner left is stored, so that nothing of it can be lost.
  ///   - take: takes what the owner left.
  /// - Returns: what `take` returns; nil when they left nothing.
  /// - Throws: `Failure` 1 when the editor fails, 130 when Ctrl-C ended it; 65 for what is no text;
  ///   73, 74; 78 when there is no such program; what `take` throws, in words.
  func edit<T>(
    _ text: String, in folder: String, as kind: PassingFile.Text, moments: MomentText,
    isSaved: () -> Bool = { false }, _ take: (String) throws -> T
  ) throws -> T? {
    let path = "\(folder)/\(PassingFile.name(for: kind))"
    let beginning = text + "\n"
    try OutputFile(path: path).write(beginning, existing: .kept)
    var isKept = false
    defer { if !isKept { FileSystem.remove([path]) } }
    do {
      let status = try Interrupts.left { () throws(Failure) in try program.run(with: path) }
      guard status == 0 else { throw failure(status) }
      if try TextFile.isBlank(path, in: .ofEditor) { return nil }
      return try TextFile.contents(of: path, in: .ofEditor).map(take)
    } catch {
      if isSaved() { throw error }
      let failure = Failure(explaining: error, moments: moments)
      isKept =
        FileSystem.isTaken(path)
        && (try? TextFile.octets(path, in: .ofEditor))?.elementsEqual(beginning.utf8) != true
      guard isKept else {
        throw Failure(failure.status, failure.message, hint: failure.hint ?? "nothing was saved")
      }
      let hint = failure.hint.map { $0 + "; " } ?? ""
      throw Failure(
        failure.status, failure.message,
        hint: hint + "nothing was saved; your text is still in \(path)")
    }
  }

  /// The failure of an editor that ended so.
  private func failure(_ status: Int32) -> Failure {
    Failure(
      status == 128 + SIGINT ? .interrupted : .failure, "\(program.name) failed (\(status))")
  }
}
