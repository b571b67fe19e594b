/// Asks questions and reads the answers.
package protocol Questioner {
  /// Runs `body`, in which questions are asked one after the other.
  ///
  /// - Throws: what `body` throws; `Interrupted` when Ctrl-C was pressed after its last question.
  func asking<T>(_ body: () throws -> T) throws -> T

  /// Shows `prompt` and reads a line, without its line feed.
  ///
  /// - Throws: `Interrupted` at Ctrl-C and at the end of the input.
  func line(_ prompt: String) throws -> String

  /// Shows `prompt` and reads one key, without waiting for a line feed.
  ///
  /// - Throws: `Interrupted` at Ctrl-C and at the end of the input.
  func key(_ prompt: String) throws -> Unicode.Scalar
}

/// Thrown where somebody pressed Ctrl-C or ended the input instead of answering.
package struct Interrupted: Error {
  /// Creates the interruption.
  package init() {}
}
