internal import ArgumentParser
internal import InterviewModel
internal import Persistence

/// Which letters a command is about: those of one interview, or some by their numbers.
struct LetterSelection: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "An interview's number, `last`, part of a company and role, or letters like f12.",
      valueName: "interview"), completion: .names(.letter))
  var meant: [String] = ["last"]

  @Option(
    help: "The recipient: part of a name or address, or `all`.", completion: .names(.recipient))
  var to: String?

  /// Whose letters; nil where nobody said.
  var choice: LetterChoice? { to.map(LetterChoice.init(typed:)) }

  /// The one person that was named; nil where nobody was, or all were.
  private var person: String? {
    if case .person(let typed)? = choice { typed } else { nil }
  }

  /// Refuses several interviews, an interview beside letters, and a letter that is named twice.
  ///
  /// - Throws: `Failure` 64.
  func check() throws(Failure) {
    let letters = meant.filter(Self.isHandle)
    if letters.isEmpty, meant.count > 1 {
      throw Failure(
        .usage, "unexpected argument \"\(meant[1])\"",
        hint: "put a company and role in quotes, and name several letters by number: f12 f13")
    }
    guard Set(letters).count == letters.count else {
      throw Failure(.usage, "a letter is named twice")
    }
    guard letters.isEmpty || letters.count == meant.count else {
      throw Failure(
        .usage, "letters and interviews cannot be named together",
        hint: "name only the letters: f12 f13")
    }
  }

  /// Whether a text is the number of a follow-up as it is shown, `f12`.
  private static func isHandle(_ typed: String) -> Bool {
    if case .followUp? = Handle(typed) { true } else { false }
  }

  /// The letters that are to be settled: the only one where nobody said whose.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which are meant.
  func targetsToSettle(_ store: Store, _ session: Session) throws -> [LetterTarget] {
    try meant.flatMap {
      try store.lookup.letters(toSettleBy: $0, choice ?? .only, at: session.now)
    }
  }

  /// The occasions of the letters to be drafted: those without a draft where nobody said whose.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which are meant;
  ///   `Failure` 64.
  func occasionsToDraft(_ store: Store, _ session: Session) throws -> [LetterOccasion] {
    try check()
    return try meant.flatMap { typed in
      if let followUp = try store.lookup.followUpID(typed) {
        let occasion = try store.letterOccasion(of: followUp, to: person)
        if occasion.kind == .thankYou, let interview = occasion.interview {
          try store.refuseUnlessHeld(interview.id, at: session.now)
        }
        return [occasion]
      }
      return try store.letterOccasions(
        of: interviewIDs(typed, store, session), choice.map(DraftChoice.chosen) ?? .undrafted,
        at: session.now)
    }
  }

  /// The occasions of letters that withdraw applications: of the one that is named, else of all
  /// that are left once an offer was accepted.
  ///
  /// - Throws: `ReferenceError`; `LetterRefusal` where there is nothing to withdraw; `Failure` 64.
  func occasionsToWithdraw(_ store: Store) throws -> [LetterOccasion] {
    guard meant != ["last"] else {
      return try store.applicationsToWithdraw().map {
        try store.withdrawalOccasion(of: $0, to: to)
      }
    }
    return try meant.map { typed in
      let application = try store.application(ApplicationReference(typed))
      return try store.withdrawalOccasion(of: application.id, to: to)
    }
  }

  /// The occasion of the one letter that is meant; nil when none is owed.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which is meant;
  ///   `Failure` 64.
  func occasion(_ store: Store, _ session: Session) throws -> LetterOccasion? {
    guard let typed = meant.first, meant.count == 1 else {
      throw Failure(.usage, "--file holds one letter, but \(meant.count) are named")
    }
    if let followUp = try store.lookup.followUpID(typed) {
      return try store.letterOccasion(of: followUp, to: person)
    }
    return try store.letterOccasions(
      of: interviewID(typed, store, session), .chosen(choice ?? .only), at: session.now
    ).first
  }

  /// The letters that are drafted.
  ///
  /// - Throws: `LetterChoiceError.noDraft`, or `Failure` 66, where none is; `Failure` 64.
  func drafts(_ store: Store, _ session: Session) throws -> [Draft] {
    try check()
    return try meant.flatMap { typed in
      guard let followUp = try store.lookup.followUpID(typed) else {
        return try store.drafts(of: interviewIDs(typed, store, session), choice ?? .all)
      }
      if let letter = try store.draft(of: followUp, to: person) { return [letter] }
      let isOpen = try store.followUp(followUp)?.settled == nil
      throw Failure(
        .noInput, "\(followUp.handle) has no drafted letter",
        hint: isOpen ? "clinch letter draft \(followUp.handle)" : "clinch letter list")
    }
  }

  private func interviewIDs(
    _ typed: String, _ store: Store, _ session: Session
  ) throws -> [Interview.ID] {
    try store.lookup.interviews(
      InterviewReference(typed), whoseLetters: choice ?? .all, at: session.now)
  }

  private func interviewID(
    _ typed: String, _ store: Store, _ session: Session
  ) throws -> Interview.ID {
    try store.lookup.interview(
      InterviewReference(typed), whoseLetters: choice ?? .only, at: session.now
    ).id
  }
}

extension LetterChoice {
  /// Whose letters the value of `--to` means: `all`, else somebody.
  init(typed: String) {
    self = typed.folded == "all" ? .all : .person(typed)
  }
}
