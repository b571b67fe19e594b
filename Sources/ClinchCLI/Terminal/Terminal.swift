#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The terminal that the program runs in, as far as it shows in what is asked and printed.
package struct Terminal: Sendable {
  /// Whether the standard input is one.
  package var isInput: Bool
  /// Whether the standard output is one.
  package var isOutput: Bool
  /// Whether the standard error is one.
  package var isError: Bool
  /// The cells in a line of the standard output; nil when it is no terminal or does not say.
  package var width: Int?
  /// The lines that the standard output shows at once; nil when it is no terminal or does not say.
  package var height: Int?
  /// The cells in a line of what stands beside the output; nil where that is no terminal.
  package var noteWidth: Int?

  /// Creates what is known of a terminal.
  package init(isInput: Bool, isOutput: Bool, isError: Bool, width: Int?) {
    self.isInput = isInput
    self.isOutput = isOutput
    self.isError = isError
    self.width = width
    noteWidth = isError ? width : nil
  }
}

extension Terminal {
  /// The terminal that this process runs in; `COLUMNS` says how wide it is where it is set.
  static func ofThisProcess(environment: [String: String]) -> Terminal {
    let isOutput = isatty(STDOUT_FILENO) == 1
    let columns = environment["COLUMNS"].flatMap { Int($0) }
    var terminal = Terminal(
      isInput: isatty(STDIN_FILENO) == 1, isOutput: isOutput, isError: isatty(STDERR_FILENO) == 1,
      width: isOutput ? columns ?? windowWidth(STDOUT_FILENO) : nil)
    terminal.height = isOutput ? windowSize(STDOUT_FILENO)?.height : nil
    // It is a terminal also where the output goes into a pipe.
    if terminal.isError { terminal.noteWidth = columns ?? noteColumns }
    return terminal
  }

  /// The cells in a line of the terminal that questions are asked on; nil when it does not say.
  ///
  /// Where the cursor may go depends on how wide it is, and not on `COLUMNS`.
  static var noteColumns: Int? { windowWidth(STDERR_FILENO) }

  private static func windowWidth(_ descriptor: Int32) -> Int? { windowSize(descriptor)?.width }

  /// The size of a terminal; nil when it does not say.
  private static func windowSize(_ descriptor: Int32) -> (width: Int?, height: Int?)? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
    return (
      width: window.ws_col > 0 ? Int(window.ws_col) : nil,
      height: window.ws_row > 0 ? Int(window.ws_row) : nil
    )
  }
}
