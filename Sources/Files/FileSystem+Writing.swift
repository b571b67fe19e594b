#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension FileSystem {
  /// Writes a file that is there whole, or not at all.
  ///
  /// It is written under another name in the same folder, read and written by its owner alone
  /// (0600), brought to the disk, and then given its name. One that replaces a file of this user's
  /// gets that one's mode, because its owner may have opened it to others. A symbolic link in its
  /// place is never followed. On return it is on the disk, its name too where the folder may be
  /// read.
  ///
  /// - Parameters:
  ///   - octets: what it is to hold.
  ///   - path: where it is to be.
  ///   - isReplacing: whether a file that has the name is replaced, in one step, so that a reader
  ///     sees the old or the new one; else it is an error.
  ///   - beginning: what the passing name begins with.
  /// - Throws: `FileError`: of `.keeping` where it is written; with any other task, what was there
  ///   before still is, and nothing else is left behind.
  package static func write(
    _ octets: [UInt8], to path: String, isReplacing: Bool, passingName beginning: String
  ) throws(FileError) {
    let file = try UnfinishedFile(for: path, beginning: beginning)
    do throws(FileError) {
      if isReplacing { file.takeMode(of: FileStatus(ofName: path)) }
      try file.fill(with: octets)
      try file.move(isReplacing: isReplacing)
    } catch {
      remove([file.path])
      throw error
    }
    // Who may not read the folder cannot bring its entries to the disk.
    guard let folder = try? OpenFile(FilePath.folder(of: path)) else { return }
    guard reachesDisk(folder.descriptor) else { throw FileError(.keeping, path) }
  }
}

/// A file that is being written, under the name that it has until it is whole.
private struct UnfinishedFile {
  let path: String
  private let target: String
  private let descriptor: CInt

  /// Creates the file beside `target`, with mode 0600 and a name that is taken by nobody.
  ///
  /// - Throws: `FileError.Task.creating`.
  init(for target: String, beginning: String) throws(FileError) {
    var template = Array("\(FilePath.folder(of: target))/\(beginning)XXXXXX".utf8CString)
    descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw FileError(.creating, target) }
    // Programs that are started meanwhile do not get it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    path = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.target = target
  }

  /// Gives the file the mode that another one has, where that is a file of this user's; those of
  /// its group get their rights only where it can be given the same group.
  func takeMode(of old: FileStatus?) {
    guard let old, old.kind == .file, old.isOwn else { return }
    let isOfGroup = fchown(descriptor, uid_t.max, old.group) == 0
    _ = fchmod(descriptor, mode_t(old.mode & (isOfGroup ? 0o777 : 0o707)))
  }

  /// Writes all octets, brings them to the disk and closes the file.
  ///
  /// - Throws: `FileError.Task.writing`; the file is closed then, too.
  func fill(with octets: [UInt8]) throws(FileError) {
    var number: CInt = 0
    var rest = octets[...]
    while number == 0, !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        number = errno
      }
    }
    if number == 0, !FileSystem.reachesDisk(descriptor) { number = errno }
    // A network's file system may report only here that there was no room.
    if close(descriptor) != 0, number == 0, errno != EINTR { number = errno }
    guard number == 0 else { throw FileError(.writing, target, ErrorNumber(number)) }
  }

  /// Gives the file its name: one that is taken is refused, or taken over.
  ///
  /// - Throws: `FileError.Task.creating`.
  func move(isReplacing: Bool) throws(FileError) {
    guard isReplacing else { return try FileSystem.move(path, toFree: target) }
    guard unsafe rename(path, target) == 0 else { throw FileError(.creating, target) }
  }
}
