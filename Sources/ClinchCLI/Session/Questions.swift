internal import InterviewModel
internal import Rendering

/// Questions that are asked again until the answer can be understood.
///
/// A prompt can hold stored text, so nothing in it can steer the terminal.
struct Questions {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Runs `body`, in which questions are asked.
  ///
  /// - Throws: what `body` throws; `Interrupted` wherever Ctrl-C is pressed in it.
  func asking<T>(_ body: () throws -> T) throws -> T {
    try session.context.questioner.asking(body)
  }

  /// Says what belongs to the questions, as a key's meaning does; no note, so `--quiet` leaves it.
  func say(_ line: String) {
    session.context.output.note(TerminalText.line(line))
  }

  /// Asks until there is an answer.
  ///
  /// - Parameters:
  ///   - question: what is asked.
  ///   - given: the answer that Enter gives; nil for none.
  ///   - check: throws what is wrong with an answer.
  /// - Returns: an answer that passes the check.
  /// - Throws: `Interrupted`.
  func needed(
    _ question: String, _ given: String?, check: (String) throws -> Void
  ) throws -> String {
    while true {
      if let answer = try optional(question, given, check: check) { return answer }
      session.context.output.note("  this one is needed")
    }
  }

  /// Asks until the answer passes the check; nil when Enter leaves it out.
  ///
  /// - Throws: `Interrupted`.
  func optional(
    _ question: String, _ given: String?, check: (String) throws -> Void
  ) throws -> String? {
    let prompt = TerminalText.block(given.map { "\(question) [\($0)]: " } ?? "\(question): ")
    while true {
      let typed = try session.context.questioner.line(prompt)
      guard let answer = typed.folded.isEmpty ? given : typed else { return nil }
      do {
        try check(answer)
        return answer
      } catch  where !(error is Interrupted) {
        explain(error)
      }
    }
  }

  /// Asks a question that is answered by yes or, by any other key, no.
  ///
  /// - Throws: `Interrupted`.
  func yes(_ question: String) throws -> Bool {
    try key(question) == "y"
  }

  /// Asks for one key, in lower case.
  ///
  /// - Throws: `Interrupted`.
  func key(_ question: String) throws -> Unicode.Scalar {
    let key = try session.context.questioner.key(TerminalText.block(question))
    return key.properties.lowercaseMapping.unicodeScalars.first ?? key
  }

  private func explain(_ error: any Error) {
    let failure = Failure(explaining: error, moments: session.layout().moments)
    session.context.output.note("  " + TerminalText.line(failure.message))
    if let hint = failure.hint { session.context.output.note("  " + TerminalText.line(hint)) }
  }
}
