package import InterviewModel

/// Asks questions and reads the answers.
package protocol Questioner {
  /// Runs `body`, in which questions are asked one after the other.
  ///
  /// - Throws: what `body` throws; `Interrupted` when Ctrl-C was pressed after its last question.
  func asking<T>(_ body: () throws -> T) throws -> T

  /// Shows a question and reads a line, without its line feed.
  ///
  /// - Throws: `Interrupted` at Ctrl-C and at the end of the input.
  func line(_ question: LineQuestion) throws -> String

  /// Shows `prompt` and reads one key, without waiting for a line feed.
  ///
  /// - Throws: `Interrupted` at Ctrl-C and at the end of the input.
  func key(_ prompt: String) throws -> Unicode.Scalar
}

/// A question that a line answers.
package struct LineQuestion {
  /// What is shown before the answer.
  package var prompt: String
  /// What stands in the line already, to be edited where lines are.
  package var typed = ""
  /// What Tab completes by, where lines are edited.
  package var completion = Completion([])

  /// Creates a question whose line is empty.
  package init(_ prompt: String) {
    self.prompt = prompt
  }
}

/// Thrown where somebody pressed Ctrl-C or ended the input instead of answering.
package struct Interrupted: Error {
  /// Creates the interruption.
  package init() {}
}
