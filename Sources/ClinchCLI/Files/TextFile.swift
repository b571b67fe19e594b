internal import Files
internal import InterviewModel

/// A small file of text that somebody wrote.
enum TextFile {
  /// The most bytes that are read; nobody writes a letter of a mebibyte.
  static let limit = 1_048_576

  /// The text in a file, as `InputText.note` takes it.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - place: whose file it is.
  /// - Returns: the text; nil when there is no file.
  /// - Throws: `Failure` 74 when it cannot be read; 65 when it is too long or no UTF-8 text.
  static func contents(of path: String, in place: Place = .ofOwner) throws -> String? {
    try octets(path, in: place).map { try text($0, named: path) }
  }

  /// The text that comes through the standard input.
  ///
  /// - Throws: `Failure`, as for a file.
  static func ofStandardInput() throws -> String {
    let octets: [UInt8]
    do throws(FileError) { octets = try StandardInput.octets(upTo: limit + 1) } catch {
      throw Failure(error)
    }
    return try text(octets, named: "standard input")
  }

  private static func text(_ octets: [UInt8], named path: String) throws -> String {
    guard octets.count <= limit else { throw Failure(.data, "\(path) is too long") }
    let text = String(decoding: octets, as: UTF8.self)
    guard text.utf8.elementsEqual(octets) else { throw Failure(.data, "\(path) is not UTF-8 text") }
    // What some editors begin a file with is no part of its text.
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    return try InputText.note(
      String(text.unicodeScalars.dropFirst(hasMark ? 1 : 0)), field: path)
  }

  /// Whether a file has nothing to read in it.
  ///
  /// - Throws: `Failure` 74 when it cannot be read.
  static func isBlank(_ path: String, in place: Place = .ofOwner) throws -> Bool {
    let octets = try octets(path, in: place) ?? []
    return String(decoding: octets, as: UTF8.self).unicodeScalars
      .allSatisfy(\.properties.isWhitespace)
  }

  /// Whose a file is.
  enum Place {
    /// Its owner named it, or put it where it is looked for; it may be a link to another file.
    case ofOwner
    /// Clinch made it for an editor, which may have put another one in its place: that has to be a
    /// file of this user's, and no link to something else.
    case ofEditor
  }

  /// The bytes of a regular file, one more than `limit` at most; nil when there is none.
  ///
  /// A pipe of that name is never waited for.
  ///
  /// - Throws: `Failure` 74 when it cannot be read or is something else.
  static func octets(_ path: String, in place: Place = .ofOwner) throws(Failure) -> [UInt8]? {
    let file: FileBeginning?
    do throws(FileError) {
      if place == .ofEditor, FileStatus(ofName: path)?.kind == .link {
        file = nil
      } else {
        file = try FileBeginning.read(
          path: path, count: limit + 1, isFollowing: place == .ofOwner)
      }
    } catch {
      if error.number == .noEntry { return nil }
      throw Failure(error)
    }
    guard let file, file.isOwn || place == .ofOwner else {
      throw Failure(
        .inputOutput,
        place == .ofOwner
          ? "cannot read \(path): it is not a regular file"
          : "the editor replaced \(path) with something that is not a file; it was not read")
    }
    return file.octets
  }
}
