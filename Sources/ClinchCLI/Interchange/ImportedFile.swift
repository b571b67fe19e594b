internal import Files

/// A file of another program, or of another Clinch, that a command reads.
enum ImportedFile {
  /// The most bytes that are read.
  static let limit = 1 << 29

  /// All bytes of a regular file.
  ///
  /// - Throws: `Failure` 66 where there is none, 74 where it cannot be read, 65 where it is larger
  ///   than `limit`.
  static func octets(of path: String) throws(Failure) -> [UInt8] {
    let file: FileBeginning?
    do throws(FileError) {
      file = try FileBeginning.read(path: path, count: limit + 1)
    } catch {
      throw Failure(reading: path, error)
    }
    guard let file else {
      throw Failure(.inputOutput, "cannot read \(path): it is not a regular file")
    }
    guard file.octets.count <= limit else { throw Failure(.data, "\(path) is too long") }
    return file.octets
  }
}
