internal import InterviewModel
internal import Persistence
internal import Rendering

// What a line answers.

extension DebriefQuestions {
  /// Asks whom the owner met, where nobody is named: objections are somebody's, and letters go to
  /// somebody.
  ///
  /// - Throws: `Interrupted`; what reading the database throws.
  func askPeople(_ entry: inout DebriefEntry, _ store: Store) throws {
    guard debrief.interview.interviewers.isEmpty, entry.people.isEmpty else { return }
    let company = debrief.interview.company
    let known = try store.colleagues(atCompany: company).map(\.name)
    let typed = try questions.optional(
      "Who did you meet? Separate names with ;", completion: Completion(known, separatedBy: ";")
    ) {
      for person in try PersonEntry.list($0, field: "it") {
        _ = try store.people(near: person, atCompany: company)
      }
    }
    entry.people = try typed.map { try PersonEntry.list($0, field: "it") } ?? []
  }

  /// Asks for objections, one after the other until Enter, whether or not the owner asked for them:
  /// they are often said unasked.
  ///
  /// - Throws: `Interrupted`.
  func askObjections(_ entry: inout DebriefEntry) throws {
    let people = debrief.interview.interviewers + Self.placeholders(for: entry.people)
    guard let first = people.first,
      let tip = debrief.tips.first(where: \.tip.isObjection)
    else { return }
    let isAlone = people.count == 1
    var question =
      isAlone
      ? "What concerned \(first.name)?" : "Any concerns about you (Name: what they said)?"
    while true {
      var objection: DebriefEntry.Objection?
      let typed = try questions.optional(
        question, completion: Completion(isAlone ? [] : people.map { $0.name + ": " })
      ) {
        objection = try Self.objection($0, people: people)
      }
      guard typed != nil, var objection else { return }
      if objection.person.isEmpty {
        let place = try questions.choose("Who raised it?", people.map(\.name), or: nil)
        objection.person = people[place ?? 0].name
      }
      if tip.result == nil, entry.tips[tip.tip.number] == nil {
        let isAsked = try questions.yesUnlessNo("Did you ask for it?")
        entry.tips[tip.tip.number] = .result(isAsked ? .done : .skipped)
      }
      entry.objections.append(objection)
      if let answer = try note("What would you answer? On that point: …") {
        entry.answers.append(
          .init(person: objection.person, text: answer, objection: objection.text))
      }
      question = "Another one?"
    }
  }

  /// People who are stored only with the answers, to be looked for by name.
  static func placeholders(for people: [PersonEntry]) -> [Person] {
    people.map { Person(id: Person.ID(0), name: $0.name, email: $0.email, title: $0.title) }
  }

  /// Understands an objection; nobody's where it does not say whose it is, and several people may.
  ///
  /// - Throws: `Failure` for a name before the colon that none of them has; `ReferenceError` for
  ///   one that several have; `InputError`.
  static func objection(
    _ typed: String, people: [Person]
  ) throws -> DebriefEntry.Objection {
    let only = people.count == 1 ? people.first?.name : nil
    if let (name, words) = DebriefCommand.personAndWords(typed) {
      do {
        let person = try PersonReference.resolve(name, among: people)
        return .init(person: person.name, text: try InputText.note(words, field: "the answer"))
      } catch ReferenceError.none where only == nil {
        throw Failure(
          .usage, "nobody there is called \"\(name)\"",
          hint: "write it like \(people.first?.name ?? "Dana"): \(words)")
      } catch ReferenceError.none {}
    }
    return .init(person: only ?? "", text: try InputText.note(typed, field: "the answer"))
  }

  /// Asks for the answer to what was raised earlier and has none.
  ///
  /// - Throws: `Interrupted`.
  func askAnswers(_ entry: inout DebriefEntry) throws {
    guard entry.answers.isEmpty else { return }
    for objection in debrief.objections where objection.answer == nil {
      questions.say("\(objection.person.name) raised: \(SentenceEnd.plain(objection.text))")
      if let answer = try note("What would you answer? On that point: …") {
        entry.answers.append(
          .init(person: objection.person.id.handle, text: answer, objection: objection.text))
      }
    }
  }

  /// Asks for something to come back to in the letters: of the interview, and where several people
  /// were there, of each of them.
  ///
  /// - Throws: `Interrupted`; never `InputError`, which is asked again.
  func askHighlight(_ entry: inout DebriefEntry) throws {
    if debrief.interview.highlight == nil, entry.highlight == nil {
      entry.highlight = try note("What stayed with you? I keep thinking about …")
    }
    let people = debrief.interview.interviewers
    guard people.count > 1 else { return }
    for person in people where !debrief.highlights.contains(where: { $0.person == person }) {
      guard !entry.highlights.contains(where: { $0.person == person.id.handle }) else { continue }
      if let words = try note("And from talking to \(person.name)? I keep thinking about …") {
        entry.highlights.append(.init(person: person.id.handle, text: words))
      }
    }
  }

  /// Asks what holds for the application: why this job and what the owner would bring, unless that
  /// is known, and when they reply.
  ///
  /// - Throws: `Interrupted`.
  func askAboutApplication(_ entry: inout DebriefEntry, _ application: Application) throws {
    if let why = application.whyInterested {
      questions.say("Why this job? \(why)")
    } else if entry.whyInterested == nil {
      entry.whyInterested = try note("Why this job? I'd love to do this work because …")
    }
    if let bring = application.whatIBring {
      questions.say("What would you bring? \(bring)")
    } else if entry.whatIBring == nil {
      entry.whatIBring = try note("What would you bring? I'd bring …")
    }
    guard debrief.interview.replyByAt == nil, entry.replyBy == nil else { return }
    let interview = debrief.interview
    let answer = try questions.optional("When will they reply (like fri, or in 5 days)?") {
      let moment = try session.when($0, for: .deadline, about: interview).instant
      try interview.refuseBeforeStart(moment)
    }
    entry.replyBy = try answer.map {
      try session.when($0, for: .deadline, about: interview).instant
    }
  }

  /// Asks of each letter that is owed whether it was sent.
  ///
  /// - Throws: `Interrupted`.
  func askLetters(_ entry: inout DebriefEntry) throws {
    let open = debrief.followUps.filter { $0.kind == .thankYou && $0.settled == nil }
    guard entry.people.isEmpty else { return }
    var place = 0
    while place < open.count {
      let letter = open[place]
      let moments = session.layout().moments
      let limit = letter.window.limit
      let deadline =
        session.now >= limit
        ? moments.left(until: limit) : "by \(moments.short(limit))"
      let whose = letter.person.map { "Letter to \($0.name)" } ?? "The thank-you letter"
      let earlier = entry.letters[letter.id].map { $0.isWaived ? "waived" : "sent" } ?? "later"
      switch try questions.key(
        "\(whose), \(deadline)\n  [s: sent, w: waive, Enter: \(earlier)] ")
      {
      case "s": entry.letters[letter.id] = SettlementEntry(isWaived: false, at: session.now)
      case "w": entry.letters[letter.id] = SettlementEntry(isWaived: true, at: session.now)
      case "b", "\u{8}", "\u{7F}":
        place = max(place - 1, 0)
        continue
      default: break
      }
      place += 1
    }
  }

  private func note(_ question: String) throws -> String? {
    let answer = try questions.optional(question) { _ = try InputText.note($0, field: "it") }
    return try answer.map { try InputText.note($0, field: "it") }
  }
}
