internal import InterviewModel
internal import Persistence
internal import Rendering

/// The questions of `debrief` on a terminal about one interview: those that a key answers, with a
/// way back, then those that a line answers.
///
/// What is known or was said is not asked again; Enter leaves a question out.
struct DebriefQuestions {
  let session: Session
  let debrief: Debrief
  let questions: Questions
  /// Which one it is, above its questions.
  let heading: String

  /// Prepares to ask about one interview.
  init(_ session: Session, _ debrief: Debrief, heading: String) {
    self.session = session
    self.debrief = debrief
    self.heading = heading
    questions = Questions(session)
  }

  /// A question that one key answers.
  private enum Step {
    case tip(DebriefedTip)
    case impression
  }

  /// Where the questions go on after a key.
  private enum Progress {
    case next, back
  }

  /// Asks what one key answers: each tip but the letter, and how it felt.
  ///
  /// `b` and Backspace go back, also to what was answered another day.
  ///
  /// - Parameters:
  ///   - entry: what was said already; gets the answers, one by one.
  ///   - asksAll: whether to ask for more than tips.
  /// - Throws: `Interrupted`.
  func askKeys(_ entry: inout DebriefEntry, asksAll: Bool) throws {
    let given = entry
    var steps = debrief.tips
      .filter { !$0.tip.isLetter && given.tips[$0.tip.number] == nil }.map(Step.tip)
    if asksAll, given.impression == nil { steps.append(.impression) }
    guard steps.contains(where: { !isKnown($0) }) else { return }
    questions.say(heading)
    questions.say("d I did it · s I skipped it · c I declined on purpose · n it did not apply")
    questions.say("Enter: decide later · b: back · Ctrl-C: stop and keep your answers")
    var place = 0
    var furthest = -1
    while place < steps.count {
      if place > furthest, isKnown(steps[place]) {
        place += 1
        continue
      }
      furthest = max(furthest, place)
      switch try ask(steps[place], &entry) {
      case .next: place += 1
      case .back where place == 0: questions.say("  this is the first question")
      case .back: place -= 1
      }
    }
  }

  /// Whether it was answered before today's questions.
  private func isKnown(_ step: Step) -> Bool {
    switch step {
    case .tip(let known): known.result != nil
    case .impression: debrief.interview.impression != nil
    }
  }

  private func ask(_ step: Step, _ entry: inout DebriefEntry) throws -> Progress {
    switch step {
    case .tip(let known): try askTip(known, &entry)
    case .impression: try askImpression(&entry)
    }
  }

  private func askTip(_ known: DebriefedTip, _ entry: inout DebriefEntry) throws -> Progress {
    let number = known.tip.number
    var earlier = known.result
    if case .result(let result)? = entry.tips[number] { earlier = result }
    let keeps = earlier.map { ", Enter: \($0.words)" } ?? ""
    var prompt = words(of: known.tip) + "  [d/s/c/n\(keeps)] "
    while true {
      let key = try questions.key(prompt)
      if let result = Self.result(of: key) {
        entry.tips[number] = .result(result)
        return .next
      }
      if let progress = Self.progress(of: key) { return progress }
      prompt = "  d, s, c, n, b or Enter: "
    }
  }

  /// A tip's name and below it what it asks, broken to fit the terminal.
  private func words(of tip: ClosingTip) -> String {
    let indent = "  "
    let width = (session.context.terminal.noteWidth ?? 80) - indent.count - 2
    let lines = TerminalText.line(tip.wording).lines(ofCells: width, .betweenWords)
    return TerminalText.line("\(tip.number) \(tip.name)") + "\n"
      + lines.map { indent + $0 + "\n" }.joined()
  }

  private static func result(of key: Unicode.Scalar) -> TipResult? {
    switch key {
    case "d": .done
    case "s": .skipped
    case "c": .declined
    case "n": .notApplicable
    default: nil
    }
  }

  /// Enter and the space bar leave a question, `b` and Backspace go back.
  private static func progress(of key: Unicode.Scalar) -> Progress? {
    switch key {
    case "\n", "\r", " ": .next
    case "b", "\u{8}", "\u{7F}": .back
    default: nil
    }
  }

  private func askImpression(_ entry: inout DebriefEntry) throws -> Progress {
    let earlier = entry.impression ?? debrief.interview.impression
    var prompt =
      "How did it feel, 1 (bad) to 5 (good)? [1-5\(earlier.map { ", Enter: \($0)" } ?? "")] "
    while true {
      let key = try questions.key(prompt)
      let rating = Int(key.value) - 0x30
      if Interview.impressions.contains(rating) {
        entry.impression = rating
        return .next
      }
      if let progress = Self.progress(of: key) { return progress }
      prompt = "  1 to 5, b or Enter: "
    }
  }
}
