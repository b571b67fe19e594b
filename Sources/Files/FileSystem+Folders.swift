#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension FileSystem {
  /// Where in a home directory this system keeps what can be made again.
  package static var cachesAtHome: String {
    #if canImport(Darwin)
    "/Library/Caches"
    #else
    "/.cache"
    #endif
  }

  /// Creates a folder and those above it, each with mode 0700; existing ones stay as they are.
  ///
  /// On return the names of those it created are on the disk: syncing what lies in a folder does
  /// not bring the folder's own name there.
  ///
  /// - Throws: `FileError.Task.creating`; some of the folders may be there then.
  package static func createFolder(_ path: String) throws(FileError) {
    let parent = FilePath.folder(of: path)
    var isCreated = unsafe mkdir(path, 0o700) == 0
    if !isCreated, errno == ENOENT, path != parent {
      try createFolder(parent)
      isCreated = unsafe mkdir(path, 0o700) == 0
    }
    guard isCreated || errno == EEXIST else { throw FileError(.creating, path) }
    if isCreated { try synchronise(parent) }
  }

  /// Creates a folder that only its owner can enter, and that nothing is in yet.
  ///
  /// - Parameters:
  ///   - folder: where it is made.
  ///   - beginning: what its name begins with.
  /// - Returns: its path.
  /// - Throws: `FileError.Task.creating`, with the folder that it was to be made in.
  package static func createTemporaryFolder(
    in folder: String, beginning: String
  ) throws(FileError) -> String {
    var template = Array("\(folder)/\(beginning)XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw FileError(.creating, folder) }
    return unsafe String(cString: made)
  }

  /// Removes a folder in which nothing is left.
  ///
  /// - Returns: whether it was removed.
  package static func removeEmptyFolder(_ path: String) -> Bool {
    unsafe rmdir(path) == 0
  }

  /// The names in a folder, sorted; none when it cannot be read.
  package static func names(in folder: String) -> [String] {
    (try? entries(of: folder)) ?? []
  }

  /// The names in a folder, sorted; none where there is no folder.
  ///
  /// - Throws: `FileError.Task.reading`.
  package static func entries(of folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      let number = ErrorNumber.latest
      // Where a folder above is a file, there is nothing either.
      if FileStatus(of: folder) == nil, number.isOfNothing { return [] }
      throw FileError(.reading, folder, number)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      // In place: a record ends with its name, so that a copy of the whole field reads past it.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    // The end is told from a failure by that alone.
    guard errno == 0 else { throw FileError(.reading, folder) }
    return names.sorted()
  }
}
