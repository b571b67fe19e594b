#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A file that is being written, under the name that it has until it is whole.
final class UnfinishedFile {
  let path: String
  private let target: String
  private let descriptor: CInt
  private var isOpen = true

  /// Creates the file beside `target`, with mode 0600 and a name that is taken by nobody.
  ///
  /// - Throws: `FileError.Task.creating`.
  init(for target: String, beginning: String) throws(FileError) {
    var template = Array("\(FilePath.folder(of: target))/\(beginning)XXXXXX".utf8CString)
    let opened = unsafe mkstemp(&template)
    guard opened >= 0 else { throw FileError(.creating, target) }
    descriptor = opened
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

  /// Writes bytes behind those that are there.
  ///
  /// - Throws: `FileError.Task.writing`.
  func append(_ octets: [UInt8]) throws(FileError) {
    var rest = octets[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw FileError(.writing, target)
      }
    }
  }

  /// Brings all bytes to the disk, closes the file and gives it its name: one that is taken is
  /// refused, or taken over.
  ///
  /// - Throws: `FileError`, whose task is `.writing` or `.creating`.
  func finish(isReplacing: Bool) throws(FileError) {
    guard FileSystem.reachesDisk(descriptor) else { throw FileError(.writing, target) }
    isOpen = false
    // A network's file system may report only here that there was no room.
    guard close(descriptor) == 0 || errno == EINTR else { throw FileError(.writing, target) }
    guard isReplacing else { return try FileSystem.move(path, toFree: target) }
    guard unsafe rename(path, target) == 0 else { throw FileError(.creating, target) }
  }

  /// Closes the file where it is open, and removes it.
  func abandon() {
    if isOpen { close(descriptor) }
    isOpen = false
    FileSystem.remove([path])
  }
}
