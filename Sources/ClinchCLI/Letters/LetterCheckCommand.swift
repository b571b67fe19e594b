internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct LetterCheckCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look drafted letters over; exit with 65 when something is found.",
    discussion: """
      It looks for gaps; names of other companies and people in your log; the recipient's or the \
      company's name nearly right; a greeting or an address of somebody else; a missing subject or \
      role. In thank-you letters also: nothing specific, no word that you want the job or what you \
      bring; more than 200 words or three paragraphs; half or more in common with the letter to \
      somebody else in the same interview.

      What a letter says is judged by words only: your own words from the debrief, or common phrases. \
      A good letter can have findings, and a poor one none.

        clinch letter check acme
        clinch letter check acme --to dana --file dana.txt
      """)

  @OptionGroup var selection: LetterSelection

  @Option(help: "Check this text instead of the draft, as letter show prints it.")
  var file: String?

  @OptionGroup var format: JSONOption
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let checking = try LetterChecking(session, store)
    let checked =
      try file.map { [try check(file: $0, checking, store, session)] }
      ?? selection.drafts(store, session).map(checking.check)
    // What was found is what was asked for, so it is printed although the status is no success.
    if checked.contains(where: { !$0.findings.isEmpty }) { session.status = .data }
    session.show(LetterCheckReport(checked), as: format)
  }

  private func check(
    file: String, _ checking: LetterChecking, _ store: Store, _ session: Session
  ) throws -> CheckedLetter {
    guard let lines = try TextFile.contents(of: file) else {
      throw Failure(.noInput, "there is no file \(file)")
    }
    guard let occasion = try selection.occasion(store, session), let followUp = occasion.followUp
    else {
      throw Failure(.noInput, "no such letter is owed", hint: "clinch letter draft opens one")
    }
    return try checking.check(lines, for: occasion, followUp)
  }
}

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
  func check(_ letter: Draft) throws -> CheckedLetter {
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
