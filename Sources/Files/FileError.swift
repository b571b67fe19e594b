#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Why the system did not do what was asked of a file.
package struct FileError: Error, Equatable, Sendable {
  /// The kinds of things that are asked, as far as what to do about a failure differs.
  package enum Task: Sendable, Hashable {
    /// To open a file; it was not touched.
    case opening
    /// To read a file, or what the system knows of it.
    case reading
    /// To create a file, a folder or a name, or to bring it to the disk.
    case creating
    /// To write the content of a file, which is gone again.
    case writing
    /// To bring the name of a file to the disk: the file is there, and may not outlast a power cut.
    case keeping
  }

  /// The kind of thing that was asked.
  package let task: Task
  /// The file or folder that it was asked of.
  package let path: String
  /// Why it was not done.
  package let number: ErrorNumber

  /// Takes the system's number for the call that failed last.
  init(_ task: Task, _ path: String, _ number: ErrorNumber = .latest) {
    self.task = task
    self.path = path
    self.number = number
  }

  /// The error where the file was taken away again, or where nothing is done that it was for: that
  /// it was not created.
  package var asNotCreated: FileError {
    task == .keeping ? FileError(.creating, path, number) : self
  }
}

/// One of the numbers by which the system says why a call failed.
package struct ErrorNumber: Hashable, Sendable {
  /// The number, as `errno` has it.
  package let rawValue: Int32

  /// Takes any number: the system may have some that are not known here.
  package init(_ rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// That of the call that failed last; to be asked at once.
  static var latest: ErrorNumber { ErrorNumber(errno) }

  /// Nothing has the name.
  package static let noEntry = ErrorNumber(ENOENT)

  /// The system's words for it.
  package var words: String {
    unsafe strerror(rawValue).map { unsafe String(cString: $0) } ?? ""
  }

  /// Whether nothing has the name, or what is above it is no folder.
  package var isOfNothing: Bool { [ENOENT, ENOTDIR].contains(rawValue) }

  /// Whether something has the name already.
  package var isOfTakenName: Bool { rawValue == EEXIST }

  /// Whether this user may not.
  package var isOfRights: Bool { [EACCES, EPERM].contains(rawValue) }

  /// Whether the file system can only be read.
  package var isOfReadOnly: Bool { rawValue == EROFS }

  /// Whether the disk is full or fails.
  package var isOfDisk: Bool { [ENOSPC, EDQUOT, EIO].contains(rawValue) }
}
