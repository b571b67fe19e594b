#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The mode of a terminal in which keys arrive one by one and are not shown.
///
/// It knows the one that the terminal had.
/// Ctrl-C and Ctrl-Z are signals in both.
struct TerminalMode {
  private var old = termios()
  private var new = termios()

  /// Reads the mode that the standard input has; nil where that is no terminal.
  init?() {
    guard tcgetattr(STDIN_FILENO, &old) == 0 else { return nil }
    new = old
    // IEXTEN gives Ctrl-V, Ctrl-O and Ctrl-Y a meaning on Apple's systems.
    new.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    withUnsafeMutableBytes(of: &new.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
  }

  /// Begins to read keys.
  func enter() {
    var mode = new
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
  }

  /// Sets the mode that the terminal had.
  func leave() {
    var mode = old
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
  }
}
