#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The few calls to the file system that creating and backing up a database needs.
enum FileSystem {
  /// Creates a folder and those above it, each with mode 0700; existing ones stay as they are.
  ///
  /// - Throws: `PersistenceError.cannotCreate`.
  static func createFolder(_ path: String) throws(PersistenceError) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, path != "/", path != "." else {
      throw .cannotCreate(path: path, systemErrorNumber: errno)
    }
    try createFolder(DatabaseFile.folder(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .cannotCreate(path: path, systemErrorNumber: errno)
    }
  }

  /// Creates an empty file with mode 0600 where nothing has that name.
  ///
  /// - Throws: `PersistenceError.cannotCreate`.
  static func createFile(_ path: String) throws(PersistenceError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, systemErrorNumber: errno) }
    close(descriptor)
  }

  /// Waits until a file's content, or a folder's entries, have reached the disk.
  ///
  /// - Throws: `PersistenceError.cannotCreate` when the system reports a failure.
  static func synchronise(_ path: String) throws(PersistenceError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, systemErrorNumber: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .cannotCreate(path: path, systemErrorNumber: errno)
    }
  }

  /// The names in a folder, sorted; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}
