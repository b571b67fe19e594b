internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

struct LetterCheckCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check drafted letters (exit 65 if there are problems).",
    discussion: """
      In every letter it looks for:
        gaps, an empty subject, doubled punctuation, a second closing
        names from your other applications, misspelt or outdated names
        somebody else's greeting or address, a comma or degree in the name you greet
        the recipient spoken of by name

      In thank-you letters also:
        no mention of the conversation, of wanting the job, or of what you'd bring
        a note pasted as a fragment, their concern in their own words
        "today" for an interview on another day
        more than 200 words or three paragraphs
        the same highlight or half the text of another letter to the panel

      In all others also: a missing role.

      It compares words: your own from the debrief, and common phrases. So a good letter can have \
      problems here, and a poor one none.

        clinch letter check acme
        clinch letter check acme --to dana --file dana.txt
      """)

  @OptionGroup var selection: LetterSelection

  @Option(
    help:
      "Instead of the draft, check this file, in the format of letter show (- for standard input).",
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
      throw Failure(
        .noInput, "you do not owe such a letter", hint: "to start one: clinch letter draft")
    }
    return try checking.check(lines, for: occasion, followUp)
  }
}

/// Looks letters over against what is stored and how the owner signs.
struct LetterChecking {
  private let store: Store
  private let signature: String?
  private let session: Session

  /// - Throws: `Failure` when the file of the owner's signature cannot be read.
  init(_ session: Session, _ store: Store) throws {
    self.store = store
    self.session = session
    signature = try ConfigurationFolder(environment: session.context.environment).ownSignature()
  }

  /// Looks a drafted letter over.
  ///
  /// - Throws: `PersistenceError` when the store cannot be read; findings are no error.
  func check(_ letter: Draft) throws -> CheckedLetter {
    try check(
      letter.text.wrappedLines, for: store.letterOccasion(of: letter), letter.followUp,
      draftedAt: letter.draftedAt, set: letter.set)
  }

  /// Looks a text over that is meant for an occasion.
  ///
  /// - Throws: `PersistenceError` when the store cannot be read; findings are no error.
  func check(
    _ lines: String, for occasion: LetterOccasion, _ followUp: FollowUp,
    draftedAt: Instant? = nil, set: LetterSet? = nil
  ) throws -> CheckedLetter {
    var facts = try store.letterFacts(of: occasion, draftedAt: draftedAt)
    facts.signature = signature
    facts.language = (set ?? occasion.lastSet)?.language ?? .english
    facts.earlierDay = occasion.interview.flatMap {
      LetterDay.earlier(
        $0.startsAt, at: session.now, in: session.zoneOrOwn(named: $0.zone))
    }
    return CheckedLetter(
      followUp: followUp, recipient: occasion.recipient,
      findings: LetterCheck.findings(in: lines, facts))
  }
}
