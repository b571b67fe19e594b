package import InterviewModel
package import Zones

/// The values of a letter's variables, in the words of a set.
package struct LetterValues {
  private let occasion: LetterOccasion
  private let set: LetterSet
  private let wording: LetterWording
  private let signature: String?
  private let zone: Zone
  private let now: Instant

  /// Gathers what a letter is written from.
  ///
  /// - Parameters:
  ///   - occasion: all that is known.
  ///   - set: the register and language.
  ///   - wording: which wording of each part.
  ///   - signature: how the owner signs; nil when they have not said.
  ///   - zone: the zone in which days are named: the interview's.
  ///   - now: when the letter is written.
  package init(
    _ occasion: LetterOccasion, in set: LetterSet, _ wording: LetterWording, signature: String?,
    zone: Zone, now: Instant
  ) {
    self.occasion = occasion
    self.set = set
    self.wording = wording
    self.signature = signature
    self.zone = zone
    self.now = now
  }

  /// A value for every variable.
  package var values: [LetterVariable: LetterValue] {
    var values = occasion.values(signature: signature, in: zone)
    if set == .german {
      for (variable, value) in values { values[variable] = value.german(for: variable) }
    }
    let known = values
    // A note that says nothing is none.
    let gap = { (variable: LetterVariable, note: SentenceEnd?) in
      guard note == nil, known[variable]?.isKnown == true else {
        return known[variable]?.shown ?? ""
      }
      return LetterValue.missing(variable.meaning).shown(for: variable, in: set)
    }
    let notes = LetterNotes(occasion, in: set.language)
    let register = set.register
    let sentences: [LetterVariable: String?] = [
      .greeting: greeting(known[.name]?.shown ?? ""),
      .highlightSentence: NoteSentence.text(
        notes.highlight, register.highlight, gap: gap(.highlight, notes.highlight),
        wording: wording.number(of: .highlight), at: .highlight),
      .bringSentence: NoteSentence.text(
        notes.bring, register.bring, gap: gap(.whatIBring, notes.bring),
        wording: wording.number(of: .bring), at: .bring),
      .whySentence: NoteSentence.text(
        notes.why, whyFrames(hasNote: notes.why != nil), gap: gap(.whyInterested, notes.why),
        wording: wording.number(of: .why), at: .why),
      .answerSentence: answers(notes.answers, register),
      .ending: ending(known[.signature]?.shown ?? ""),
      .theRole: theRole,
    ]
    for (variable, words) in sentences {
      values[variable] = words.map(LetterValue.known) ?? .missing(variable.meaning)
    }
    for (variable, words) in days { values[variable] = .known(words) }
    return values
  }

  /// A gap stands where a clause would.
  private func whyFrames(hasNote: Bool) -> LetterRegister.Frames {
    let frames = set.register.why
    return hasNote ? frames : [.phrase: frames[.final] ?? frames[.clause] ?? []]
  }

  private func greeting(_ gap: String) -> String {
    let recipient = occasion.recipient?.name
    let name = recipient.flatMap { GreetedName.isGreetable($0) ? $0 : nil }
    let gap =
      recipient == nil || name != nil
      ? gap
      : LetterValue.missing(LetterVariable.name.meaning).shown(for: .name, in: set)
    return switch set {
    case .warm: "Hi \(name.map(GreetedName.first) ?? gap),"
    case .formal: "Dear \(name.map(GreetedName.formal) ?? gap),"
    case .german: "Guten Tag \(name.map(GreetedName.german) ?? gap),"
    }
  }

  /// The answers to what was raised, each after words that say what it is about.
  private func answers(
    _ answers: [LetterNotes.Answer], _ register: LetterRegister
  ) -> String? {
    let number = wording.number(of: .answer)
    let sentences = answers.enumerated().map { index, answer in
      let leads = register.leads
      let lead =
        switch answer.topic {
        case .thing(let thing):
          NoteSentence.replace(leads.named[(number + index) % leads.named.count], with: thing)
        case .doubt(let doubt):
          NoteSentence.replace(leads.doubts[(number + index) % leads.doubts.count], with: doubt)
        case .said(let sentence): sentence
        case nil:
          index == 0
            ? leads.unnamed[number % leads.unnamed.count]
            : leads.further[(index - 1) % leads.further.count]
        }
      return lead + " "
        + NoteSentence.text(
          answer.note, register.answer, gap: "", wording: number, at: .answer)
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// A signature of several lines is the whole end of the letter.
  private func ending(_ gap: String) -> String {
    if let signature, signature.unicodeScalars.contains("\n") { return signature }
    return wording.choice(of: set.register.farewells, for: .farewell) + "\n" + gap
  }

  private var theRole: String {
    switch (occasion.application.role.map(RoleName.init), set) {
    case (let role?, .german): role.german
    case (nil, .german): "die Stelle"
    case (let role?, _): role.english
    case (nil, .warm): "the job"
    case (nil, .formal): "the position"
    }
  }

  /// What is said of days, and of the kind of conversation, in the language of the set.
  private var days: [LetterVariable: String] {
    let day = LetterDay(set: set, zone: zone)
    var days: [LetterVariable: String] = [:]
    if let interview = occasion.interview {
      days[.date] = day.date(interview.startsAt)
      if set == .german { days[.conversation] = interview.kind.germanConversation }
    }
    // One that is still ahead was no conversation yet.
    if let interview = occasion.interview, interview.startsAt <= now {
      days[.day] = day.name(of: interview.startsAt, at: now)
      days[.when] = day.when(interview.startsAt, at: now)
    }
    guard set == .german else { return days }
    days[.replyBy] = occasion.interview?.replyByAt.map(day.date)
    days[.answerBy] = occasion.offer?.answerBy.map(day.date)
    days[.askedUntil] = occasion.offer?.askedUntil.map(day.date)
    days[.employerDeadline] = occasion.offer?.employerDeadline.map(day.date)
    return days
  }
}

extension InterviewKind {
  fileprivate var germanConversation: String {
    switch self {
    case .phone: "Telefonat"
    case .video: "Videogespräch"
    case .onsite, .panel, .recorded, .assessment, .other: "Gespräch"
    }
  }
}
