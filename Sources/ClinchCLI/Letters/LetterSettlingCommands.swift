internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Which letters are settled, and what there is to say about them.
struct LetterOptions: ParsableArguments {
  @OptionGroup var selection: LetterSelection

  @Option(
    help: ArgumentHelp("When it happened (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @Option(help: "A note.")
  var note: String?

  /// Settles the letters, all of them or none, and prints those that were touched; `check` may
  /// refuse their drafts, before anything is written.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which are meant;
  ///   `InputError`, `WhenError`, `Refusal`; `Failure`; what `check` throws. Nothing is stored
  ///   then.
  func settle(
    _ session: Session, isWaived: Bool, disposition: Settlement.Disposition?, channel: Channel?,
    as format: JSONOption, name: String,
    check: (Store, [LetterTarget]) throws -> Void = { _, _ in }
  ) throws {
    let happening = try session.happening(at)
    let entry = SettlementEntry(
      isWaived: isWaived, at: happening.at, day: happening.day, disposition: disposition,
      channel: channel,
      note: try note.map { try InputText.note($0, field: "--note") })
    try selection.check()
    let store = try session.storeForWriting()
    let letters = try selection.targetsToSettle(store, session)
    try check(store, letters)
    let interviews = try letters.map { try store.interview($0.interview) }
    let invocation = session.invocation(name, about: interviews.map { .interview($0) }, in: store)
    let touched = try store.write(invocation) {
      try $0.settleLetters(letters, entry)
    }
    session.show(FollowUpReport(touched), as: format)
  }
}

struct LetterSentCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Record that a letter went out, on time or late.",
    discussion: """
      A drafted letter is checked first, as letter check does; without a terminal, problems stop \
      the command unless you use --anyway.

        clinch letter sent acme --to dana --channel email
        clinch letter sent 12 --to all --at "yesterday 18:00"
        clinch letter sent f12 f13
        clinch letter sent acme --to sam --via-recruiter
      """)

  @OptionGroup var settling: LetterOptions

  @Option(help: "How it was sent.")
  var channel: Channel?

  @Flag(help: "It went through the recruiter.")
  var viaRecruiter = false

  @Flag(help: "Record it despite any problems.")
  var anyway = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: false, disposition: viaRecruiter ? .viaRecruiter : nil, channel: channel,
      as: format, name: "letter sent"
    ) { store, letters in
      if !anyway {
        try LetterSendingCheck(session).check(try store.drafts(toSettle: letters), store)
      }
    }
  }
}

struct LetterWaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Record that you won't send a letter.",
    discussion: """
      With --panel, one letter covers these interviewers; draft and send it as the letter to one \
      of the others.

        clinch letter waive acme --to sam --note "they don't want letters"
        clinch letter sent acme --to dana && clinch letter waive acme --to all --panel
      """)

  @OptionGroup var settling: LetterOptions
  @Flag(help: "One letter to the panel covers them.")
  var panel = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: true, disposition: panel ? .panel : nil, channel: nil,
      as: format, name: "letter waive")
  }
}

/// The look at drafted letters before they are recorded as sent.
struct LetterSendingCheck {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Shows what is found and asks whether to go on; where nobody can be asked, it refuses.
  ///
  /// - Throws: `Failure` 65 when something is found and nobody says that it is fine.
  func check(_ letters: [Draft], _ store: Store) throws {
    let checking = try LetterChecking(session, store)
    let found = try letters.map(checking.check).filter { !$0.findings.isEmpty }
    guard !found.isEmpty else { return }
    let lines = LetterCheckReport(found).text(session.layout())
    for line in lines.unicodeScalars.split(separator: "\n") {
      session.context.output.note(String(line))
    }
    if session.canAsk, try Questions(session).yes("Record it as sent anyway? [y/N] ") {
      return
    }
    throw Failure(
      .data, "letter check found problems; nothing was recorded",
      hint: "to record it anyway: --anyway")
  }
}
