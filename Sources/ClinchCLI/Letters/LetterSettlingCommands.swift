internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Which letters are settled, and what there is to say about them.
struct LetterOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The interview's number, `last`, words of its company and role, or letters: f12.",
      valueName: "interview"))
  var meant: [String] = ["last"]

  @Option(help: "To whom: part of a name or address, or `all`.")
  var to: String?

  @Option(help: ArgumentHelp("When that was; now if not given.", valueName: "when"))
  var at: String?

  @Option(help: "What there is to note about it.")
  var note: String?

  /// Settles the letters, all of them or none, and prints those that were touched; `check` may
  /// refuse their drafts, before anything is written.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which are meant;
  ///   `InputError`, `WhenError`, `Refusal`; `Failure`; what `check` throws. Nothing is stored
  ///   then.
  func settle(
    _ session: Session, isWaived: Bool, disposition: Settlement.Disposition?, channel: Channel?,
    as format: JSONOption, name: String, check: (Store, [Draft]) throws -> Void = { _, _ in }
  ) throws {
    let entry = SettlementEntry(
      isWaived: isWaived, at: try session.moment(at), disposition: disposition, channel: channel,
      note: try note.map { try InputText.note($0, field: "--note") })
    let letters = try letterIDs()
    let store = try session.storeForWriting()
    let touched: [FollowUp]
    if let letters {
      try check(store, try store.drafts(ofLetters: letters))
      touched = try store.write(session.invocation(name)) { try $0.settleLetters(letters, entry) }
    } else {
      let interview = try store.interview(
        InterviewReference(meant.first ?? "last"), at: session.now)
      let id = interview.id
      let invocation = session.invocation(name, about: [.interview(interview)], in: store)
      try check(store, try store.drafts(toSettleOf: id, choice))
      touched = try store.write(invocation) {
        try $0.settleLetters(of: id, choice, entry)
      }
    }
    session.show(FollowUpReport(touched), as: format)
  }

  /// The letters that are named by their numbers; nil where an interview is named.
  ///
  /// - Throws: `Failure` 64 where both are, or several interviews, or `--to` beside letters.
  private func letterIDs() throws -> [FollowUp.ID]? {
    let letters = meant.filter(FollowUp.ID.isHandle)
    guard !letters.isEmpty else {
      guard meant.count < 2 else {
        throw Failure(
          .usage, "unexpected argument '\(meant[1])'",
          hint: "words of one interview go in quotes, and several letters by number: f12 f13")
      }
      return nil
    }
    guard letters.count == meant.count else {
      throw Failure(
        .usage, "letters and an interview are named together",
        hint: "name the letters alone: f12 f13")
    }
    guard to == nil else {
      throw Failure(.usage, "--to goes with an interview, and \(letters[0]) says to whom already")
    }
    return try SettlingOptions.ids(letters)
  }

  private var choice: LetterChoice { to.map(LetterChoice.init(typed:)) ?? .only }
}

struct LetterSentCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Record that a letter went out, on time or late.",
    discussion: """
      A letter that was drafted is looked over first, as letter check does it; without a terminal to \
      ask on, what is found refuses the command unless --anyway is given.

        clinch letter sent acme --to dana --channel email
        clinch letter sent 12 --to all --at "yesterday 18:00"
        clinch letter sent f12 f13
        clinch letter sent acme --to sam --via-recruiter
      """)

  @OptionGroup var settling: LetterOptions

  @Option(help: "Which way it went.")
  var channel: Channel?

  @Flag(help: "It went out through the recruiter.")
  var viaRecruiter = false

  @Flag(help: "Record it whatever letter check finds.")
  var anyway = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: false, disposition: viaRecruiter ? .viaRecruiter : nil, channel: channel,
      as: format, name: "letter sent"
    ) { store, drafts in
      if !anyway { try LetterSendingCheck(session).check(drafts, store) }
    }
  }
}

struct LetterWaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Record the decision to send no letter.",
    discussion: """
      With --panel it is no decision against it: one letter to the panel covers these interviewers. \
      It is drafted and sent as the letter to one of the others.

        clinch letter waive acme --to sam --note "they asked for no letters"
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
    if session.canAsk, try Questions(session).yes("Record it as sent all the same? [y/n] ") {
      return
    }
    throw Failure(
      .data, "letter check has findings; nothing was recorded",
      hint: "--anyway records it all the same")
  }
}
