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
  /// On return the names of those it created are on the disk: syncing what lies in a folder does not
  /// bring the folder's own name there.
  ///
  /// - Throws: `PersistenceError.cannotCreate`.
  static func createFolder(_ path: String) throws(PersistenceError) {
    let parent = DatabaseFile.folder(of: path)
    var isCreated = mkdir(path, 0o700) == 0
    if !isCreated, errno == ENOENT, path != parent {
      try createFolder(parent)
      isCreated = mkdir(path, 0o700) == 0
    }
    guard isCreated || errno == EEXIST else {
      throw .cannotCreate(path: path, systemErrorNumber: errno)
    }
    if isCreated { try synchronise(parent) }
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
    guard reachesDisk(descriptor) else {
      throw .cannotCreate(path: path, systemErrorNumber: errno)
    }
  }

  private static func reachesDisk(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
    // There, fsync hands the data to the drive, which may keep it in memory; the other call is not
    // to be had on every file system. https://developer.apple.com/library/archive/documentation/
    // System/Conceptual/ManPages_iPhoneOS/man2/fsync.2.html
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    return fsync(descriptor) == 0
  }

  /// How many octets a file has.
  ///
  /// It does not open the file, which would let go the locks of a connection:
  /// https://sqlite.org/howtocorrupt.html, section 2.2.
  ///
  /// - Throws: `PersistenceError.cannotRead`.
  static func size(of path: String) throws(PersistenceError) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .cannotRead(path: path, reason: String(cString: strerror(errno)))
    }
    return Int(status.st_size)
  }

  /// The names in a folder, sorted; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // In place: a record ends with its name, so that a copy of the whole field reads past it.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
