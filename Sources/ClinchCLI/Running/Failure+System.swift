#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Failure {
  /// The system's words for one of its error numbers.
  static func systemWords(_ number: Int32) -> String {
    String(cString: strerror(number))
  }
}
