import ClinchCLI

/// Gives the answers of a script, one for each question, and then interrupts as Ctrl-C does.
final class ScriptedQuestioner: Questioner {
  private var answers: [String]
  /// What was asked, in the order in which it was asked.
  private(set) var prompts: [String] = []

  /// Creates a questioner; an empty answer is Enter.
  init(_ answers: [String]) {
    self.answers = answers
  }

  /// The answers that nobody has asked for.
  var unasked: [String] { answers }

  func asking<T>(_ body: () throws -> T) throws -> T {
    try body()
  }

  func line(_ prompt: String) throws -> String {
    try answer(to: prompt)
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
