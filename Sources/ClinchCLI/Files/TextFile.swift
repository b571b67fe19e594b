internal import Files
internal import InterviewModel

/// A small file of text that somebody wrote.
enum TextFile {
  /// The most octets that are read; nobody writes a letter of a mebibyte.
  static let limit = 1_048_576

  /// The text in a file, as `InputText.note` takes it.
  ///
  /// - Parameter path: where the file is.
  /// - Returns: the text; nil when there is no file.
  /// - Throws: `Failure` 74 when it cannot be read; 65 when it is too long or no UTF-8 text.
  static func contents(of path: String) throws -> String? {
    guard let octets = try octets(path) else { return nil }
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
  static func isBlank(_ path: String) throws -> Bool {
    let octets = try octets(path) ?? []
    return String(decoding: octets, as: UTF8.self).unicodeScalars
      .allSatisfy(\.properties.isWhitespace)
  }

  /// The octets of a file, one more than `limit` at most; nil when there is none.
  ///
  /// - Throws: `Failure` 74 when it cannot be read.
  static func octets(_ path: String) throws(Failure) -> [UInt8]? {
    do throws(FileError) {
      return try FileSystem.octets(of: path, upTo: limit + 1)
    } catch {
      if error.number == .noEntry { return nil }
      throw Failure(error)
    }
  }
}
