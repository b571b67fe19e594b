internal import Files
internal import Persistence

/// A file that a command writes where its owner named it: there whole, or not at all.
///
/// It is made for its owner alone (0600), and one that replaces another of theirs keeps the mode
/// that they gave that. A symbolic link in its place is never followed.
struct OutputFile {
  /// Where it goes.
  let path: String
  /// The database that it must not be taken for; nil where its name is clinch's own.
  var database: String?
  /// What to do where a file is in the way that stays as it is.
  var wayOut = "name another file"

  /// What happens to a file that is there already.
  enum Existing: Sendable, Equatable {
    /// It is replaced, in one step: a reader sees the old or the new one. A database never is.
    case replaced
    /// It is replaced when it begins like this or is empty; anything else stays as it is.
    case replacedIfItBegins(with: String)
    /// It is an error, and stays as it is.
    case kept
  }

  /// Writes the file.
  ///
  /// On return it is on the disk, its name too where the folder may be read. When it throws, what
  /// was there before still is, and nothing else is left behind; or the words say that the file is
  /// written and its name not yet on the disk.
  ///
  /// - Throws: `Failure` 73 when it cannot be created there; 74 when the disk is full or fails, or
  ///   what is there cannot be read.
  func write(_ text: String, existing: Existing) throws(Failure) {
    try refuse(existing)
    do throws(FileError) {
      try FileSystem.write(
        Array(text.utf8), to: path, isReplacing: existing != .kept,
        passingName: PassingFile.beginning)
    } catch {
      throw Failure(error)
    }
  }

  /// Writes the file piece by piece, so that memory need never hold all of it.
  ///
  /// - Parameters:
  ///   - existing: what happens to a file that is there already.
  ///   - fill: calls what it is given for each piece, in their order.
  /// - Throws: as `write(_:existing:)` does; what `fill` throws, and nothing is left behind then.
  func write(
    existing: Existing, _ fill: (_ append: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    try refuse(existing)
    do {
      try FileSystem.write(
        to: path, isReplacing: existing != .kept, passingName: PassingFile.beginning, fill)
    } catch let error as FileError {
      throw Failure(error)
    }
  }

  /// Refuses to write the file where its name or what has that name already is in the way.
  ///
  /// - Throws: `Failure` 73; 74 when what is there cannot be read.
  func refuse(_ existing: Existing) throws(Failure) {
    try refuseName()
    try judge(existing)
  }

  /// Refuses a name that belongs to a database: SQLite would take the file for its own, and roll it
  /// back or delete it.
  ///
  /// - Throws: `Failure` 73.
  func refuseName() throws(Failure) {
    if let ending = FilePath.endingBesideDatabase(path) {
      throw Failure(
        .cannotCreate,
        "\(path) ends in \(ending), like SQLite's own files, and could be deleted by it",
        hint: "name another file")
    }
    guard let database else { return }
    let resolved = FilePath.resolved(path)
    if resolved == FilePath.resolved(database) {
      throw Failure(
        .cannotCreate, "\(path) is the database, and was left alone",
        hint: "name another file")
    }
  }

  /// Refuses what is there, unless it is a file that may be replaced.
  ///
  /// - Throws: `Failure` 73; 74 when it cannot be read.
  private func judge(_ existing: Existing) throws(Failure) {
    switch FileStatus(ofName: path)?.kind {
    case nil: return
    case .file: try judgeFile(existing)
    case .link:
      throw Failure(
        .cannotCreate, "\(path) is a symbolic link, and was left alone",
        hint: "name the file it points to")
    case .folder: throw Failure(.cannotCreate, "\(path) is a folder")
    case .other:
      throw Failure(.cannotCreate, "\(path) is not a regular file")
    }
  }

  private func judgeFile(_ existing: Existing) throws(Failure) {
    // One that cannot be read is not taken for an empty one: nobody knows what would be lost.
    let beginning = try TextFile.octets(path) ?? []
    let mayGo =
      switch existing {
      case .kept: false
      case .replaced: !beginning.starts(with: "SQLite format 3".utf8)
      case .replacedIfItBegins(let text): beginning.isEmpty || beginning.starts(with: text.utf8)
      }
    guard mayGo else {
      throw Failure(
        .cannotCreate,
        existing == .kept
          ? "\(path) already exists and was left alone"
          : "\(path) is a different kind of file, and was left alone",
        hint: existing == .kept ? wayOut : "name another file")
    }
  }
}
