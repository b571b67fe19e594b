internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Keep the ledger of thank-you letters.",
    discussion: """
      Every interviewer is owed a letter between 24 and 48 hours after the interview's end.

        clinch letter list
        clinch letter sent acme --to dana --channel email
        clinch letter waive acme --to sam
      """,
    subcommands: [LetterListCommand.self, LetterSentCommand.self, LetterWaiveCommand.self])
}

struct LetterListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List letters with what became of them.",
    discussion: """
        clinch letter list
        clinch letter list acme --json
      """)

  @Argument(help: "The interview's number, `last`, or words of its company and role.")
  var interview: String?

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let id = try interview.map { try store.interview(InterviewReference($0), at: session.now).id }
    let rows = try store.letters(of: id)
    session.print(followUps: rows, as: format, table: { $0.letterTable(rows) }) {
      "No letters are owed."
    }
  }
}

struct LetterSentCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Record that a letter went out, on time or late.",
    discussion: """
        clinch letter sent acme --to dana --channel email
        clinch letter sent 12 --to all --at "yesterday 18:00"
      """)

  @OptionGroup var settling: LetterOptions

  @Option(help: "Which way it went.")
  var channel: Channel?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: false, channel: channel, asJSON: format.json, name: "letter sent")
  }
}

struct LetterWaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Record the decision to send no letter.",
    discussion: """
        clinch letter waive acme --to sam --note "one for the panel"
      """)

  @OptionGroup var settling: LetterOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: true, channel: nil, asJSON: format.json, name: "letter waive")
  }
}

/// Which letters are settled, and what there is to say about them.
struct LetterOptions: ParsableArguments {
  @Argument(help: "The interview's number, `last`, or words of its company and role.")
  var interview = "last"

  @Option(help: "To whom: part of a name or address, or `all`.")
  var to: String?

  @Option(help: ArgumentHelp("When that was; now if not given.", valueName: "when"))
  var at: String?

  @Option(help: "What there is to note about it.")
  var note: String?

  func settle(
    _ session: Session, isWaived: Bool, channel: Channel?, asJSON: Bool, name: String
  ) throws {
    let entry = SettlementEntry(
      isWaived: isWaived, at: try session.moment(at), channel: channel,
      note: try note.map { try InputText.note($0, field: "--note") })
    let store = try session.storeForWriting()
    let id = try store.interview(InterviewReference(interview), at: session.now).id
    let touched = try store.settleLetters(of: id, choice, entry, session.invocation(name))
    session.print(settled: touched, asJSON: asJSON)
  }

  private var choice: LetterChoice {
    guard let to else { return .only }
    return to.folded == "all" ? .all : .person(to)
  }
}
