internal import Persistence

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A file that a command writes where its owner named it: there whole, or not at all.
///
/// It is written under another name in the same folder, read and written by its owner alone (0600),
/// brought to the disk, and then given its name. A symbolic link in its place is never followed.
struct OutputFile {
  /// Where it is to be.
  let path: String

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
    try judge(existing)
    let temporary = try TemporaryFile(in: folder, for: path)
    do throws(Failure) {
      try temporary.fill(with: Array(text.utf8))
      try temporary.move(replacing: existing != .kept)
    } catch {
      unlink(temporary.path)
      throw error
    }
    try synchroniseFolder()
  }

  /// Refuses what is there, unless it is a file that may be replaced.
  private func judge(_ existing: Existing) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: try judgeFile(existing)
    case S_IFLNK:
      throw Failure(
        .cannotCreate, "\(path) is a symbolic link, and was not touched",
        hint: "name the file that it leads to")
    case S_IFDIR: throw Failure(.cannotCreate, "\(path) is a folder")
    default: throw Failure(.cannotCreate, "\(path) is not a file that could be replaced")
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
          ? "\(path) exists, and was not touched"
          : "\(path) is something else than what would replace it, and was not touched",
        hint: "name another file")
    }
  }

  /// The folder that it lies in; `.` for a name alone.
  private var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// Brings the file's name to the disk.
  ///
  /// Not every file system can do that for a folder (EINVAL).
  private func synchroniseFolder() throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw Failure(
        .inputOutput,
        "\(path) is written, but may not outlast a power cut: "
          + Failure.systemWords(errno))
    }
  }
}

/// The file under its passing name.
private struct TemporaryFile {
  let path: String
  private let target: String
  private let descriptor: Int32

  /// Creates the file, with mode 0600 and a name that is taken by nobody.
  init(in folder: String, for target: String) throws(Failure) {
    var template = Array("\(folder)/\(PassingFile.beginning)XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Failure.writing(target, errno) }
    // Programs that are started meanwhile do not get it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    path = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.target = target
  }

  /// Writes all octets, brings them to the disk and closes the file.
  func fill(with octets: [UInt8]) throws(Failure) {
    var number: Int32 = 0
    var rest = octets[...]
    while number == 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        number = errno
      }
    }
    if number == 0, fsync(descriptor) != 0 { number = errno }
    // A network's file system may report only here that there was no room.
    if close(descriptor) != 0, number == 0, errno != EINTR { number = errno }
    guard number == 0 else { throw Failure.writing(target, number, isContent: true) }
  }

  /// Gives the file its name: one that is taken is refused, or taken over.
  func move(replacing: Bool) throws(Failure) {
    if replacing {
      guard rename(path, target) == 0 else { throw Failure.writing(target, errno) }
      return
    }
    do throws(PersistenceError) {
      try FileSystem.move(path, toFree: target)
    } catch .cannotCreate(_, let number) {
      throw Failure.writing(target, number)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  /// The words for a file that cannot be written: 74 when the disk is full or fails, or its content
  /// did not get through; else 73.
  fileprivate static func writing(
    _ path: String, _ number: Int32, isContent: Bool = false
  ) -> Failure {
    let isDisk = isContent || isOfDisk(number)
    return Failure(
      isDisk ? .inputOutput : .cannotCreate,
      "cannot \(isDisk ? "write" : "create") \(path): \(systemWords(number))")
  }
}
