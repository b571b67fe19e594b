/// Where a command's words go.
///
/// The answer is kept until the command has ended, so that a failure leaves nothing half-written on
/// the standard output; notes are shown at once.
package final class Output {
  /// The text for the standard output.
  package private(set) var text = ""
  /// Whether the text tells of a change that the command made: people go on typing after it, so no
  /// pager comes between.
  var tellsOfChange = false
  private let writeNote: (String) -> Void
  private let writeText: ((String) throws -> Void)?
  private var deferred: [(Output) -> Void] = []

  /// Creates an output.
  ///
  /// - Parameters:
  ///   - writeNote: takes notes, one call a line, line feed included.
  ///   - writeText: takes the pieces of an answer that is too long to be kept; nil keeps them.
  package init(
    writeNote: @escaping (String) -> Void, writeText: ((String) throws -> Void)? = nil
  ) {
    self.writeText = writeText
    self.writeNote = writeNote
  }

  /// Adds to the text for the standard output.
  func write(_ text: String) {
    self.text += text
  }

  /// Passes on a piece of an answer that may be too long for memory; to be called once nothing but
  /// the writing itself can fail.
  ///
  /// - Throws: what writing throws; part of the answer may be written then.
  func send(_ text: String) throws {
    guard let writeText else { return write(text) }
    try writeText(text)
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
