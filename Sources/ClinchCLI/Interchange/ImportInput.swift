internal import Files
internal import Persistence
internal import Rendering

/// Where the bytes of an import come from: they are read twice, from the beginning each time.
enum ImportInput {
  /// A regular file.
  case file(String)
  /// What came through standard input.
  case standardInput(Spool)

  /// The word that stands for standard input.
  static let dash = "-"

  /// Opens what a word names; for `-` reads standard input to its end.
  ///
  /// - Throws: `Failure` 74 where it cannot be read or kept.
  static func named(_ path: String, _ session: Session) throws -> ImportInput {
    guard path == dash else { return .file(path) }
    // Beside the database, as other passing files are; its folder may not be there yet.
    let beside = FilePath.folder(of: try session.databasePlace().path)
    let folder =
      FileStatus(of: beside)?.kind == .folder
      ? beside : ProcessEnvironment.temporaryFolder(session.context.environment)
    let spool = Spool(in: folder, passingName: PassingFile.beginning)
    do throws(FileError) { try StandardInput.keep(in: spool) } catch { throw Failure(error) }
    return .standardInput(spool)
  }

  /// The word that was typed, for commands to type again.
  var word: String {
    switch self {
    case .file(let path): path
    case .standardInput: Self.dash
    }
  }

  /// What errors call it.
  var name: String { SpokenFile.name(word) }

  /// The first bytes, and whether that is all of it.
  ///
  /// - Throws: `Failure` 66 where there is no file, 74 where it cannot be read.
  func beginning(_ count: Int) throws(Failure) -> (octets: [UInt8], isWhole: Bool) {
    do throws(FileError) {
      switch self {
      case .file(let path):
        guard let file = try FileBeginning.read(path: path, count: count) else { break }
        return (file.octets, file.octets.count == file.size)
      case .standardInput(let spool):
        return (try spool.octets(from: 0, upTo: count), spool.count <= count)
      }
    } catch {
      throw Failure(reading: name, error)
    }
    throw Failure(.inputOutput, "cannot read \(name): it is not a regular file")
  }

  /// A reader that begins at the first byte: each call gives the next bytes, and none at the end.
  ///
  /// - Throws: `Failure` 74 where it cannot be opened.
  func reader() throws(Failure) -> (Int) throws(FileError) -> [UInt8] {
    switch self {
    case .file(let path):
      let stream: FileStream?
      do throws(FileError) { stream = try FileStream(path: path) } catch { throw Failure(error) }
      return { (count) throws(FileError) in try stream?.next(count) ?? [] }
    case .standardInput(let spool):
      var place = 0
      return { (count) throws(FileError) in
        let octets = try spool.octets(from: place, upTo: count)
        place += octets.count
        return octets
      }
    }
  }

  /// All bytes.
  ///
  /// - Throws: `Failure` as `ImportedFile.octets(of:)` does.
  func octets() throws(Failure) -> [UInt8] {
    switch self {
    case .file(let path): return try ImportedFile.octets(of: path)
    case .standardInput(let spool):
      guard spool.count <= ImportedFile.limit else { throw Failure(.data, "\(name) is too long") }
      do throws(FileError) { return try spool.octets(from: 0, upTo: spool.count) } catch {
        throw Failure(error)
      }
    }
  }
}
