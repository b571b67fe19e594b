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
    session.context.output.note(fitted(TerminalText.line(line)))
  }

  /// Asks until there is an answer.
  ///
  /// - Parameters:
  ///   - question: what is asked.
  ///   - given: the answer that Enter gives; nil for none.
  ///   - completion: what Tab completes by.
  ///   - typed: what stands in the line at first, as if it had been typed.
  ///   - check: throws what is wrong with an answer.
  /// - Returns: an answer that passes the check.
  /// - Throws: `Interrupted`.
  func needed(
    _ question: String, _ given: String? = nil, completion: Completion = Completion([]),
    typed: String = "", check: (String) throws -> Void
  ) throws -> String {
    var typed = typed
    while true {
      if let answer = try optional(
        question, given, completion: completion, typed: typed, check: check)
      {
        return answer
      }
      typed = ""
      say("  this one is needed")
    }
  }

  /// Asks until the answer passes the check; nil when Enter leaves it out.
  ///
  /// What was typed and did not pass stands in the line again, to be put right.
  ///
  /// - Throws: `Interrupted`.
  func optional(
    _ question: String, _ given: String? = nil, completion: Completion = Completion([]),
    typed: String = "", check: (String) throws -> Void
  ) throws -> String? {
    let isSentence = question.unicodeScalars.last.map { ["?", "…"].contains($0) } ?? false
    let asked = given.map { "\(question) [\($0)]" } ?? question
    var line = LineQuestion(fitted(TerminalText.block(asked + (isSentence ? " " : ": "))))
    line.completion = completion
    line.typed = typed
    while true {
      let typed = try session.context.questioner.line(line)
      guard let answer = typed.folded.isEmpty ? given : typed else { return nil }
      do {
        try check(answer)
        return answer
      } catch  where !(error is Interrupted) {
        explain(error)
      }
      line.typed = typed
    }
  }

  /// Asks a question that is answered by yes or, by any other key, no.
  ///
  /// - Throws: `Interrupted`.
  func yes(_ question: String) throws -> Bool {
    try key(question) == "y"
  }

  /// Asks a question that is answered by yes or no, Enter included; any other key asks again.
  ///
  /// - Throws: `Interrupted`.
  func yesUnlessNo(_ question: String) throws -> Bool {
    var prompt = question + " [Y/n] "
    while true {
      switch try key(prompt) {
      case "y", "\n", "\r": return true
      case "n": return false
      default: prompt = "  y or n: "
      }
    }
  }

  /// Asks which of several is meant.
  ///
  /// - Parameters:
  ///   - question: stands above them.
  ///   - known: the ones there are.
  ///   - other: how it is called that it is none of them; nil where it has to be one.
  /// - Returns: its place; nil where it is another, or there is none to choose from.
  /// - Throws: `Interrupted`.
  func choose(_ question: String, _ known: [String], or other: String?) throws -> Int? {
    guard !known.isEmpty else { return nil }
    let all = known + (other.map { [$0] } ?? [])
    say(question)
    for (place, name) in all.enumerated() { say("  \(place + 1)  \(name)") }
    while true {
      let typed =
        all.count < 10
        ? try String(key("[1-\(all.count)] ")) : try needed("1-\(all.count)") { _ in }
      guard let number = Int(typed.folded), all.indices.contains(number - 1) else { continue }
      return number <= known.count ? number - 1 : nil
    }
  }

  /// Asks for one key, in lower case.
  ///
  /// - Throws: `Interrupted`.
  func key(_ question: String) throws -> Unicode.Scalar {
    let key = try session.context.questioner.key(fitted(TerminalText.block(question)))
    return key.properties.lowercaseMapping.unicodeScalars.first ?? key
  }

  /// Says what is wrong with an answer.
  func explain(_ error: any Error) {
    let failure = Failure(explaining: error, moments: session.layout().moments)
    say("  " + failure.message)
    for line in failure.list { say("    " + line) }
    if let hint = failure.hint { say("  " + hint) }
  }

  /// The narrowest and the usual width of a terminal.
  private static let widths = (least: 20, usual: 80)

  /// Breaks a question to fit the terminal, with room for a key; a space at its end stays.
  private func fitted(_ text: String) -> String {
    let width = max(session.context.terminal.noteWidth ?? Self.widths.usual, Self.widths.least)
    let fitted = text.fitted(toCells: width - 2)
    let isOpen = text.unicodeScalars.last == " " && fitted.unicodeScalars.last != " "
    return isOpen ? fitted + " " : fitted
  }
}
