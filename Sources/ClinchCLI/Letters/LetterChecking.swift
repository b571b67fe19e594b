internal import InterviewModel
internal import Persistence
internal import Rendering

/// Looks letters over against what is stored and how the owner signs.
struct LetterChecking {
  private let store: Store
  private let signature: String?

  /// - Throws: `Failure` when the file of the owner's signature cannot be read.
  init(_ session: Session, _ store: Store) throws {
    self.store = store
    signature = try ConfigurationFolder(environment: session.context.environment).ownSignature()
  }

  /// Looks a drafted letter over.
  ///
  /// - Throws: `PersistenceError` when the store cannot be read; findings are no error.
  func check(_ letter: Letter) throws -> CheckedLetter {
    try check(
      letter.text.lines, for: store.letterOccasion(of: letter), letter.followUp)
  }

  /// Looks a text over that is meant for an occasion.
  ///
  /// - Throws: `PersistenceError` when the store cannot be read; findings are no error.
  func check(
    _ lines: String, for occasion: LetterOccasion, _ followUp: FollowUp
  ) throws -> CheckedLetter {
    var facts = try store.letterFacts(of: occasion)
    facts.signature = signature
    return CheckedLetter(
      followUp: followUp, recipient: occasion.recipient,
      findings: LetterCheck.findings(in: lines, facts))
  }
}
