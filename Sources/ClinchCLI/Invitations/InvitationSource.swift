internal import Files
internal import InterviewModel
internal import Rendering

/// Where an invitation is read from.
enum InvitationSource {
  /// The bytes of a regular file, or of the standard input, for which `-` stands.
  ///
  /// - Throws: `Failure` 66 where there is no file, 74 where it cannot be read or is none.
  static func octets(_ path: String) throws(Failure) -> [UInt8] {
    let limit = InvitationFile.largest + 1
    let file: FileBeginning?
    do throws(FileError) {
      if path == "-" { return try StandardInput.octets(upTo: limit) }
      file = try FileBeginning.read(path: path, count: limit)
    } catch {
      throw Failure(reading: path, error)
    }
    guard let file else {
      throw Failure(
        .inputOutput, "cannot read \(TerminalText.line(path)): it is not a regular file",
        hint: "to read from a pipe: --from -")
    }
    return file.octets
  }
}
