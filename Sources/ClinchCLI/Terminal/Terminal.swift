#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Terminal {
  /// The terminal that this process runs in; `COLUMNS` says how wide it is where it is set.
  static func ofThisProcess(environment: [String: String]) -> Terminal {
    let isOutput = isatty(STDOUT_FILENO) == 1
    return Terminal(
      isInput: isatty(STDIN_FILENO) == 1, isOutput: isOutput, isError: isatty(STDERR_FILENO) == 1,
      width: isOutput ? environment["COLUMNS"].flatMap { Int($0) } ?? windowWidth() : nil)
  }

  private static func windowWidth() -> Int? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return nil
    }
    return Int(window.ws_col)
  }
}
