import ClinchCLI

/// Gives the answers of a script, one for each question, and then interrupts as Ctrl-C does.
final class ScriptedQuestioner: Questioner {
  private var answers: [String]
  /// What was asked, in the order in which it was asked.
  private(set) var prompts: [String] = []
  /// What stood in each line that was asked for.
  private(set) var typed: [String] = []

  /// Creates a questioner; an empty answer is Enter.
  init(_ answers: [String]) {
    self.answers = answers
  }

  /// The answers that nobody has asked for.
  var unasked: [String] { answers }

  func asking<T>(_ body: () throws -> T) throws -> T {
    try body()
  }

  func line(_ question: LineQuestion) throws -> String {
    typed.append(question.typed)
    return try answer(to: question.prompt)
  }

  func key(_ prompt: String) throws -> Unicode.Scalar {
    try answer(to: prompt).unicodeScalars.first ?? "\n"
  }

  private func answer(to prompt: String) throws -> String {
    prompts.append(prompt)
    guard !answers.isEmpty else { throw Interrupted() }
    return answers.removeFirst()
  }
}
