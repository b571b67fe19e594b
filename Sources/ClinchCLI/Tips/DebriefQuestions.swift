internal import InterviewModel
internal import Persistence
internal import Rendering

/// The answers of a debrief, and whether it was broken off.
struct DebriefAnswers {
  var entry: DebriefEntry
  var isInterrupted = false

  /// Whether no question has an answer yet.
  var isEmpty: Bool {
    entry.tips.isEmpty && entry.impression == nil && entry.highlight == nil && entry.replyBy == nil
      && entry.letters.isEmpty
  }
}

/// The questions of `debrief` on a terminal: one key per tip, then the letters.
///
/// What is known or was said is not asked again; Enter leaves a question out.
struct DebriefQuestions {
  private let session: Session
  private let debrief: Debrief
  private let questions: Questions

  init(_ session: Session, _ debrief: Debrief) {
    self.session = session
    self.debrief = debrief
    questions = Questions(session)
  }

  /// Asks for what is missing; what was answered before an interruption is kept.
  ///
  /// - Parameters:
  ///   - entry: what was said already.
  ///   - asksAll: whether to ask for more than tips; not when only some things were to be added.
  /// - Returns: what was said and answered.
  /// - Throws: what cannot be asked again; `Interrupted` only where nothing was said or answered.
  func complete(_ entry: DebriefEntry, asksAll: Bool) throws -> DebriefAnswers {
    var answers = DebriefAnswers(entry: entry)
    do {
      try questions.asking {
        try askTips(&answers.entry)
        if asksAll {
          try askImpression(&answers.entry)
          try askHighlight(&answers.entry)
          try askReplyBy(&answers.entry)
          try askLetters(&answers.entry)
        }
      }
    } catch let interruption as Interrupted {
      if asksAll, answers.isEmpty { throw interruption }
      answers.isInterrupted = true
    }
    return answers
  }

  private func askTips(_ entry: inout DebriefEntry) throws {
    let open = debrief.tips.filter { known in
      !known.tip.isLetter && known.result == nil && entry.tips[known.tip.number] == nil
    }
    guard !open.isEmpty else { return }
    questions.say(
      "Debrief of \(debrief.interview.title), round \(debrief.interview.round)")
    questions.say("d done · s skipped · c chose not to · n not applicable")
    questions.say("Enter later · Ctrl-C stops and keeps what was answered")
    for known in open {
      guard let result = try askTip(known.tip) else { continue }
      entry.tips[known.tip.number] = .result(result)
      if known.tip.key == "objection", result == .done { try askObjection(&entry) }
    }
  }

  private func askTip(_ tip: ClosingTip) throws -> TipResult? {
    var prompt = words(of: tip) + "  [d/s/c/n] "
    while true {
      switch try questions.key(prompt) {
      case "d": return .done
      case "s": return .skipped
      case "c": return .declined
      case "n": return .notApplicable
      case "\n", "\r", " ": return nil
      default: prompt = "  d, s, c, n or Enter: "
      }
    }
  }

  /// A tip's name and below it what it asks, broken to fit the terminal.
  private func words(of tip: ClosingTip) -> String {
    let indent = "  "
    let width = (session.context.terminal.width ?? 80) - indent.count
    let lines = TerminalText.line(tip.wording).lines(ofCells: width, .betweenWords)
    return TerminalText.line("\(tip.number) \(tip.name)") + "\n"
      + lines.map { indent + $0 + "\n" }.joined()
  }

  private func askObjection(_ entry: inout DebriefEntry) throws {
    let people = debrief.interview.interviewers
    guard !people.isEmpty else { return }
    let names = people.map(\.name)
    let answer = try questions.optional(
      names.count == 1 ? "  What did \(names[0]) say" : "  What did they say (name: text)", nil
    ) { _ = try Self.objection($0, people: people) }
    if let answer { entry.objections.append(try Self.objection(answer, people: people)) }
  }

  /// With one interviewer the name may be left out.
  private static func objection(
    _ typed: String, people: [Person]
  ) throws -> DebriefEntry.Objection {
    if people.count == 1, let only = people.first {
      return .init(person: only.name, text: try InputText.note(typed, field: "the answer"))
    }
    guard let (name, words) = DebriefCommand.personAndWords(typed) else {
      throw Failure(.usage, "write it like Dana: little Kubernetes")
    }
    let person = try PersonReference.resolve(name, among: people)
    return .init(person: person.name, text: try InputText.note(words, field: "the answer"))
  }

  private func askImpression(_ entry: inout DebriefEntry) throws {
    guard debrief.interview.impression == nil, entry.impression == nil else { return }
    var prompt = "How did it feel, 1 (bad) to 5 (good)? [1-5] "
    while true {
      let key = try questions.key(prompt)
      if ["\n", "\r", " "].contains(key) { return }
      if ("1"..."5").contains(key) {
        entry.impression = Int(key.value) - 0x30
        return
      }
      prompt = "  1 to 5, or Enter: "
    }
  }

  private func askHighlight(_ entry: inout DebriefEntry) throws {
    guard debrief.interview.highlight == nil, entry.highlight == nil else { return }
    let answer = try questions.optional(
      "Something specific from the conversation, for the letter", nil
    ) {
      _ = try InputText.note($0, field: "it")
    }
    entry.highlight = try answer.map { try InputText.note($0, field: "it") }
  }

  private func askReplyBy(_ entry: inout DebriefEntry) throws {
    guard debrief.interview.replyByAt == nil, entry.replyBy == nil else { return }
    let interview = debrief.interview
    let answer = try questions.optional("When did they promise to reply by", nil) {
      _ = try session.when($0, for: .deadline, about: interview)
    }
    entry.replyBy = try answer.map {
      try session.when($0, for: .deadline, about: interview).instant
    }
  }

  private func askLetters(_ entry: inout DebriefEntry) throws {
    let open = debrief.followUps.filter { $0.kind == .thankYou && $0.settled == nil }
    for letter in open {
      let limit = session.layout().moments.short(letter.window.limit)
      let key = try questions.key(
        "The \(letter.words), until \(limit)\n  [s sent, w waive, Enter later] ")
      guard key == "s" || key == "w" else { continue }
      entry.letters[letter.id] = SettlementEntry(isWaived: key == "w", at: session.now)
    }
  }
}
