#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The standard output and error, written so that a failure is noticed.
enum StandardStreams {
  /// Why something could not be written.
  enum WriteError: Error {
    /// Nobody reads any more; that is no fault.
    case closed
    /// The system's number for what failed.
    case system(Int32)
  }

  /// Writes all of a text to the standard output.
  ///
  /// - Throws: `WriteError`; part of the text may be written then.
  static func writeOutput(_ text: String) throws(WriteError) {
    try writeAll(text, to: STDOUT_FILENO)
  }

  /// Writes a text to the standard error; where that fails, there is nobody left to tell.
  static func writeError(_ text: String) {
    try? writeAll(text, to: STDERR_FILENO)
  }

  private static func writeAll(_ text: String, to descriptor: Int32) throws(WriteError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
  }
}
