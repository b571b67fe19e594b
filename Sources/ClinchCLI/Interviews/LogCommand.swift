internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct LogCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Log an interview, past or future, and open its windows.",
    discussion: """
      It joins the open application of the same company and role, or opens one. On a terminal it \
      asks for what is missing.

        clinch log Acme "Backend Engineer" --at "yesterday 15:00" --with "Dana Lee"
        clinch log Acme --at "25 nov 17:00 Europe/Berlin" --with "Dana Lee; Sam Ito"
        clinch log Acme --at now --with "Dana Lee (CTO) <dana@acme.example>"
      """)

  @Argument(help: "The company.")
  var company: String?

  @Argument(help: "The role; without one it joins the company's only open application.")
  var role: String?

  @Option(
    help: ArgumentHelp("When it begins, a date and a time: clinch topics dates.", valueName: "when")
  )
  var at: String?

  @Option(help: "How long it takes, 1 to 1440; as long as the settings say if not given.")
  var minutes: Int?

  @Option(
    help: ArgumentHelp(
      "Who is met: \"Name (Title) <mail>\", several separated by ; or by repeating it.",
      valueName: "person"))
  var with: [String] = []

  @Option(help: "How it is held; other if not given.")
  var kind: InterviewKind?

  @Option(help: "Its round; counted on from the others if not given.")
  var round: Int?

  @Option(
    help: ArgumentHelp("The time zone it is arranged in, like Europe/Berlin.", valueName: "iana"))
  var zone: String?

  @Option(help: "Where it is held.")
  var place: String?

  @Option(help: "What there is to note about it.")
  var note: String?

  @Option(help: "Where you heard of the application.")
  var source: String?

  @Option(help: "Where the role is described.")
  var url: String?

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Open follow-ups, even letters whose limit has passed; or none.")
  var followUps: Bool?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(minutes: minutes)
    try Limits.check(round: round)
  }

  func run(_ session: Session) throws {
    var words = words
    if !words.isComplete {
      guard session.canAsk else { throw words.missing }
      try words.check(session)
      words = try LogQuestions(session).complete(words)
    }
    var entry = try words.read(session)
    if let followUps {
      entry.opening = followUps ? .all : .none
    } else if session.canAsk, try LogQuestions(session).wantsLateLetters(entry) {
      entry.opening = .all
    }
    let store = try session.storeForWriting(creating: true)
    let change = try store.write(session.invocation("log")) { try $0.log(entry) }
    session.show(ChangeReport(change, verb: "Logged"), as: format)
  }

  private var words: LogWords {
    LogWords(
      company: company, role: role, at: at, minutes: minutes, with: with, kind: kind,
      round: round, zone: zone, place: place, note: note, source: source, url: url)
  }
}
