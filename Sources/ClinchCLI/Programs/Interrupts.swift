#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Ctrl-C and Ctrl-\ while another program has the terminal.
enum Interrupts {
  /// Leaves them to the program that `body` runs.
  ///
  /// They get a handler that does nothing instead of being ignored: programs inherit what is
  /// ignored, but no handlers.
  ///
  /// - Throws: what `body` throws.
  static func left<T>(_ body: () throws(Failure) -> T) throws(Failure) -> T {
    let interrupt = signal(SIGINT) { _ in }
    let quit = signal(SIGQUIT) { _ in }
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    return try body()
  }
}
