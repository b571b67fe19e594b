internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

struct LetterCheckCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check drafted letters; exit with 65 when something is found.",
    discussion: """
      It looks for gaps; names from your other applications; the recipient's or the company's name \
      nearly right, or corrected since; a greeting or an address of somebody else; a comma or a degree \
      in the greeting; a missing subject; doubled punctuation and a second closing. In other letters \
      than a thank-you also: a missing role.

      In thank-you letters also: nothing specific, no word that you want the job or what you'd bring; a \
      note pasted as a fragment; their concern in their own words; the highlight of another letter to \
      the panel; more than 200 words or three paragraphs; half or more in common with another letter \
      to the panel.

      It compares words: your own from the debrief, and common phrases. A good letter can have \
      findings, and a poor one none.

        clinch letter check acme
        clinch letter check acme --to dana --file dana.txt
      """)

  @OptionGroup var selection: LetterSelection

  @Option(
    help: "Check this text (- for standard input) instead of the draft, as letter show prints it.",
    completion: .file())
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
    let text = file == "-" ? try TextFile.ofStandardInput() : try TextFile.contents(of: file)
    guard let lines = text else {
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
      letter.text.wrappedLines, for: store.letterOccasion(of: letter), letter.followUp,
      draftedAt: letter.draftedAt)
  }

  /// Looks a text over that is meant for an occasion.
  ///
  /// - Throws: `PersistenceError` when the store cannot be read; findings are no error.
  func check(
    _ lines: String, for occasion: LetterOccasion, _ followUp: FollowUp,
    draftedAt: Instant? = nil
  ) throws -> CheckedLetter {
    var facts = try store.letterFacts(of: occasion, draftedAt: draftedAt)
    facts.signature = signature
    return CheckedLetter(
      followUp: followUp, recipient: occasion.recipient,
      findings: LetterCheck.findings(in: lines, facts))
  }
}
