#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The few calls to the file system that creating and backing up a database needs.
package enum FileSystem {
  /// Creates a folder and those above it, each with mode 0700; existing ones stay as they are.
  ///
  /// On return the names of those it created are on the disk: syncing what lies in a folder does
  /// not bring the folder's own name there.
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

  /// Gives a file a second name that nothing has; what has it already stays as it is.
  ///
  /// - Throws: `PersistenceError.cannotCreate`, with `EEXIST` where the name is taken.
  static func link(_ path: String, toFree name: String) throws(PersistenceError) {
    // `rename` would overwrite what has the name.
    guard systemLink(path, name) == 0 else {
      throw .cannotCreate(path: name, systemErrorNumber: errno)
    }
  }

  /// Gives a file another name that nothing has; what has it already stays as it is.
  ///
  /// - Throws: `PersistenceError.cannotCreate`, with `EEXIST` where the name is taken.
  package static func move(_ path: String, toFree name: String) throws(PersistenceError) {
    do throws(PersistenceError) {
      try link(path, toFree: name)
      unlink(path)
    } catch .cannotCreate(_, systemErrorNumber: EPERM), .cannotCreate(
      _, systemErrorNumber: ENOTSUP),
      .cannotCreate(_, systemErrorNumber: EOPNOTSUPP), .cannotCreate(_, systemErrorNumber: ENOSYS)
    {
      // Not every file system has second names, FAT on a stick has none. There, an empty file takes
      // the name first.
      try createFile(name)
      guard rename(path, name) == 0 else {
        let number = errno
        unlink(name)
        throw .cannotCreate(path: name, systemErrorNumber: number)
      }
    }
  }

  /// Puts a file in the place of another one, in one step.
  ///
  /// - Throws: `PersistenceError.cannotCreate`; `.mayNotOutlast` where it was done.
  static func exchange(_ path: String, for other: String) throws(PersistenceError) {
    guard rename(other, path) == 0 else {
      throw .cannotCreate(path: path, systemErrorNumber: errno)
    }
    try synchroniseName(of: path)
  }

  /// Removes files; one that cannot be removed stays as it is.
  ///
  /// - Returns: whether all of them are gone.
  @discardableResult
  static func remove(_ paths: [String]) -> Bool {
    paths.reduce(true) { (unlink($1) == 0 || errno == ENOENT) && $0 }
  }

  /// The size of a regular file in octets; nil where there is none.
  static func sizeOfFile(_ path: String) -> Int? {
    regularFile(path).map { Int($0.st_size) }
  }

  /// Whether two paths lead to the same file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev
      && one.st_ino == two.st_ino
  }

  /// When a regular file was changed last, in whole seconds since 1970; nil where there is none.
  static func changedAt(_ path: String) -> Int? {
    #if canImport(Darwin)
    regularFile(path)?.st_mtimespec.tv_sec
    #else
    regularFile(path)?.st_mtim.tv_sec
    #endif
  }

  /// Whether a regular file is there.
  ///
  /// - Throws: `PersistenceError.cannotRead` where that cannot be told.
  static func isFile(_ path: String) throws(PersistenceError) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFREG }
    if [ENOENT, ELOOP, ENOTDIR].contains(errno) { return false }
    throw .cannotRead(path: path, reason: String(cString: strerror(errno)))
  }

  private static func regularFile(_ path: String) -> stat? {
    guard let status = status(of: path), status.st_mode & S_IFMT == S_IFREG else { return nil }
    return status
  }

  /// What the system knows of a file or folder; nil where there is none.
  static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
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

  /// Waits until the name of a file has reached the disk.
  ///
  /// - Throws: `PersistenceError.mayNotOutlast`.
  static func synchroniseName(of path: String) throws(PersistenceError) {
    do throws(PersistenceError) {
      try synchronise(DatabaseFile.folder(of: path))
    } catch .cannotCreate(_, let number) {
      throw .mayNotOutlast(path: path, systemErrorNumber: number)
    }
  }

  /// The system's `link`, whose name is taken here.
  private static func systemLink(_ path: String, _ name: String) -> Int32 {
    #if canImport(Darwin)
    Darwin.link(path, name)
    #elseif canImport(Musl)
    Musl.link(path, name)
    #else
    Glibc.link(path, name)
    #endif
  }

  private static func reachesDisk(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
    // There, fsync hands the data to the drive, which may keep it in memory; the other call is not
    // to be had on every file system. https://developer.apple.com/library/archive/documentation/
    // System/Conceptual/ManPages_iPhoneOS/man2/fsync.2.html
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    // Not every file system can do that for a folder.
    return fsync(descriptor) == 0 || errno == EINVAL
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
    (try? entries(of: folder)) ?? []
  }

  /// The names in a folder, sorted; none where there is no folder.
  ///
  /// - Throws: `PersistenceError.cannotRead`.
  static func entries(of folder: String) throws(PersistenceError) -> [String] {
    guard let stream = opendir(folder) else {
      let (number, status) = (errno, status(of: folder))
      // Where a folder above is a file, there is nothing either.
      if status == nil, [ENOENT, ENOTDIR].contains(number) { return [] }
      throw .cannotRead(path: folder, reason: String(cString: strerror(number)))
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      // In place: a record ends with its name, so that a copy of the whole field reads past it.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    // The end is told from a failure by that alone.
    guard errno == 0 else {
      throw .cannotRead(path: folder, reason: String(cString: strerror(errno)))
    }
    return names.sorted()
  }
}
