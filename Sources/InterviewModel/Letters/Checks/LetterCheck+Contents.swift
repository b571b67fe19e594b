extension LetterCheck {
  func missingSubject() -> [LetterFinding] {
    letter.subject.isEmpty
      ? [finding(.subject, missing: "Subject:", "the subject is empty")] : []
  }

  /// The role counts as named when all of its words of three letters or more are in the letter, in
  /// any order, so that "your backend engineer" names the Backend Engineer.
  func missingRole() -> [LetterFinding] {
    guard let role = facts.occasion.application.role.map({ RoleName($0).spoken }) else { return [] }
    let parts = LetterWords(role).folded
    let needed = parts.filter { $0.unicodeScalars.count >= 3 }
    guard !Set(needed.isEmpty ? parts : needed).isSubset(of: words.folded) else { return [] }
    return [finding(.role, missing: role, "the role is not named")]
  }

  /// Nothing of what was talked about.
  ///
  /// Something specific is there when one longer word is of what the owner noted as the highlight,
  /// in notes, or as this person's objection. Where nothing is noted, nothing can be said.
  func nothingSpecific() -> [LetterFinding] {
    let occasion = facts.occasion
    let texts =
      [occasion.ownHighlight, occasion.interview?.highlight, occasion.interview?.note]
      .compactMap { $0 } + [occasion.followUp?.note].compactMap { $0 }
      + occasion.objections.map(\.text)
    guard let hint = texts.first, !texts.contains(where: { holdsWord(of: $0, least: 1) }) else {
      return []
    }
    return [
      finding(.specific, missing: hint, "it mentions nothing from the conversation; you noted")
    ]
  }

  /// Interest is said by one of some common phrases, or by two longer words of the owner's own
  /// reason.
  func missingInterest() -> [LetterFinding] {
    let why = facts.occasion.application.whyInterested ?? ""
    guard !holdsPhrase(of: Self.interest), !holdsWord(of: why, least: 2) else { return [] }
    return [
      finding(
        .interest, missing: "I'd very much like to join you",
        "nothing says that you want the job; add, for example")
    ]
  }

  /// Nothing of what the owner offers, which one of some common phrases says, or two longer words
  /// of their own answer.
  func missingAsset() -> [LetterFinding] {
    let bring = facts.occasion.application.whatIBring ?? ""
    guard !holdsPhrase(of: Self.asset), !holdsWord(of: bring, least: 2) else { return [] }
    return [
      finding(
        .asset, missing: "I'd bring …", "nothing says what you would bring; add, for example")
    ]
  }

  private static let interest = [
    "want this job", "want the job", "want this role", "want to work", "want to join",
    "like to do this job", "like to join", "like to work", "love to join", "love to work",
    "love to do this work", "love the job", "love this job", "love the role",
    "love the work", "like the job", "take the job", "excited about this role", "work together",
    "appeals to me", "excited about", "like about this job", "zieht mich an", "reizvoll",
    "welcome the opportunity", "hope to join", "hope to work", "reizt mich", "bei Ihnen anfangen",
    "bei Ihnen arbeiten", "mit Ihnen arbeiten", "zu Ihrem Team", "Interesse", "interested",
    "my interest", "keen", "eager", "glad to join",
    "gladly take", "gladly join",
  ]

  private static let asset = [
    "i'd bring", "i'd contribute", "you'd get", "i could contribute", "einbringen", "mitbringen",
    "beitragen", "bieten kann ich", "would bring", "i bring", "can bring", "can offer",
    "would offer", "an asset", "my experience",
    "my background", "my contribution", "strongest contribution", "contribute", "count on",
    "my strength", "my strengths", "i have built", "i have led", "years of",
  ]

  private func holdsPhrase(of phrases: [String]) -> Bool {
    phrases.contains { !words.occurrences(of: LetterWords($0).folded).isEmpty }
  }

  /// Whether the letter holds at least so many of a text's words of five letters or more that say
  /// more than the names of the company, the role and the people; or all, where there are fewer.
  private func holdsWord(of text: String, least: Int) -> Bool {
    let application = facts.occasion.application
    let names = [application.company, application.role ?? ""] + facts.people.map(\.name)
    let plain = Set(names.flatMap { LetterWords($0).folded })
    let all = Set(LetterWords(text).folded).subtracting(plain)
    let longer = all.filter { $0.unicodeScalars.count >= 5 }
    let telling = longer.isEmpty ? all : longer
    let held = telling.intersection(words.folded)
    return !telling.isEmpty && held.count >= min(least, telling.count)
  }
}
