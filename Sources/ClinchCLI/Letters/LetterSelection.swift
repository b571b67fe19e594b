internal import ArgumentParser
internal import InterviewModel
internal import Persistence

/// Which letters a command is about.
struct LetterSelection: ParsableArguments {
  @Argument(
    help: "The interview's number, `last`, words of its company and role, or a follow-up: f12.")
  var interview = "last"

  @Option(help: "To whom: part of a name or address, or `all`.")
  var to: String?

  /// Whose letters; nil where nobody said.
  var choice: LetterChoice? { to.map(LetterChoice.init(typed:)) }

  /// The occasions of the letters to be drafted: those without a draft where nobody said whose.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which are meant.
  func occasionsToDraft(_ store: Store, _ session: Session) throws -> [LetterOccasion] {
    if let followUp { return [try store.letterOccasion(of: followUp, to: to)] }
    return try store.letterOccasions(
      of: interviewID(store, session), choice.map(DraftChoice.chosen) ?? .undrafted,
      at: session.now)
  }

  /// The occasion of the one letter that is meant; nil when none is owed.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which is meant.
  func occasion(_ store: Store, _ session: Session) throws -> LetterOccasion? {
    if let followUp { return try store.letterOccasion(of: followUp, to: to) }
    return try store.letterOccasions(
      of: interviewID(store, session), .chosen(choice ?? .only), at: session.now
    ).first
  }

  /// The letters that are drafted.
  ///
  /// - Throws: `LetterChoiceError.noDraft`, or `Failure` 66, where none is.
  func drafts(_ store: Store, _ session: Session) throws -> [Draft] {
    guard let followUp else {
      return try store.drafts(of: interviewID(store, session), choice ?? .all)
    }
    if let letter = try store.draft(of: followUp, to: to) { return [letter] }
    throw Failure(
      .noInput, "\(followUp.handle) has no drafted letter",
      hint: "clinch letter draft \(followUp.handle)")
  }

  private func interviewID(_ store: Store, _ session: Session) throws -> Interview.ID {
    try store.interview(InterviewReference(interview), at: session.now).id
  }

  /// The follow-up that is named by its handle; digits alone are an interview's number.
  private var followUp: FollowUp.ID? {
    FollowUp.ID.isHandle(interview) ? FollowUp.ID(handle: interview) : nil
  }
}

extension FollowUp.ID {
  /// Whether a text is the number of a follow-up as it is shown, `f12`, and not that of an
  /// interview.
  static func isHandle(_ typed: String) -> Bool {
    let first = typed.unicodeScalars.first
    return (first == "f" || first == "F") && FollowUp.ID(handle: typed) != nil
  }
}

extension LetterChoice {
  /// Whose letters the value of `--to` means: `all`, else somebody.
  init(typed: String) {
    self = typed.folded == "all" ? .all : .person(typed)
  }
}
