#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The mode of a terminal in which keys arrive one by one and are not shown.
enum TerminalMode {
  /// Runs `body` in that mode; on return and on throw the terminal is in the mode it had.
  static func withoutLines<T>(_ body: () throws -> T) rethrows -> T {
    var old = termios()
    guard tcgetattr(STDIN_FILENO, &old) == 0 else { return try body() }
    var new = old
    new.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &new)
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &old) }
    return try body()
  }
}
