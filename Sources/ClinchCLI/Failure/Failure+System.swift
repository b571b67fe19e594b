#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Failure {
  /// Whether one of the system's error numbers says that the disk is full or fails.
  static func isOfDisk(_ number: Int32) -> Bool {
    [ENOSPC, EDQUOT, EIO].contains(number)
  }

  /// The system's words for one of its error numbers.
  static func systemWords(_ number: Int32) -> String {
    String(cString: strerror(number))
  }
}
