/// Where a command's words go.
///
/// The answer is kept until the command has ended, so that a failure leaves nothing half-written on
/// the standard output; notes are shown at once.
package final class Output {
  /// The text for the standard output.
  package private(set) var text = ""
  private let writeNote: (String) -> Void
  private var deferred: [(Output) -> Void] = []

  /// Creates an output whose notes go to `writeNote`, one call a line, line feed included.
  package init(writeNote: @escaping (String) -> Void) {
    self.writeNote = writeNote
  }

  /// Adds to the text for the standard output.
  func write(_ text: String) {
    self.text += text
  }

  /// Shows a line beside it, at once.
  func note(_ line: String) {
    writeNote(line + "\n")
  }

  /// Shows a line beside it, at once, in the place of the line that was shown so last; an empty one
  /// takes that away.
  func overwriteNote(_ line: String) {
    writeNote("\r\u{1B}[2K" + line)
  }

  /// Puts work off until that text has been written, so that nobody waits for it; it is
  /// given the output again.
  func onceWritten(_ work: @escaping (Output) -> Void) {
    deferred.append(work)
  }

  /// Does the work that was put off; to be called once the text has been written.
  package func didWrite() {
    for work in deferred { work(self) }
    deferred = []
  }

  /// Drops the text.
  func discard() {
    text = ""
  }
}
