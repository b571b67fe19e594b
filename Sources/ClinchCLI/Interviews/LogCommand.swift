internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

struct LogCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Log an interview, past or future, and start its follow-ups.",
    discussion: """
      It joins the open application for the same company and role, or creates one. In a terminal, \
      it asks for anything missing.

        clinch log Acme "Backend Engineer" --at "yesterday 15:00" --with "Dana Lee"
        clinch log Acme --at "tomorrow 14:00-14:45" --with "Dana Lee"
        clinch log Acme --at "25 nov 17:00 Europe/Berlin" --with "Dana Lee; Sam Ito"
        clinch log Acme --on "25 nov" --with "Dana Lee"
        clinch log Acme --at now --with "Dana Lee (CTO) <dana@acme.example>"

      With --from it reads an invitation. A newer version of one that was read before moves or \
      cancels its interview, and needs no company.

        clinch log Acme "Backend Engineer" --from invite.ics
        clinch log Acme --from mail.eml --kind panel
        clinch log --from moved.ics
      """)

  @Argument(help: "The company.", completion: .names(.company))
  var company: String?

  @Argument(
    help: "The role (default: that of the company's only open application).",
    completion: .names(.role))
  var role: String?

  @Option(
    help: ArgumentHelp(
      "Read an invitation: an .ics file, a saved email, or - for standard input.",
      valueName: "file"), completion: .file())
  var from: String?

  @Option(help: "Choose one of several events in the file, by its UID.")
  var uid: String?

  @Option(
    help: ArgumentHelp(
      "When it starts: a date and a time (see clinch topics dates).", valueName: "when"),
    completion: .when)
  var at: String?

  @Option(
    help: ArgumentHelp("The day, if you don't know the time yet.", valueName: "day"),
    completion: .when)
  var on: String?

  @Option(
    help:
      "Length, like 45, 90min or 1h30min (default: the `minutes` setting).")
  var minutes: String?

  @Option(
    help: ArgumentHelp(
      "When it ends, instead of --minutes; a range in --at works too.", valueName: "when"),
    completion: .when)
  var end: String?

  @Option(
    help: ArgumentHelp(
      "Who you meet: \"Name (Title) <email>\", separated by semicolons.",
      valueName: "person"), completion: .names(.person))
  var with: [String] = []

  @Option(help: "The kind of interview (default: other).")
  var kind: InterviewKind?

  @Option(help: "The round (default: counted from the application's other interviews).")
  var round: Int?

  @Option(
    help: ArgumentHelp("The interview's time zone, like Europe/Berlin.", valueName: "iana"),
    completion: .names(.zone))
  var zone: String?

  @Option(help: "The place.")
  var place: String?

  @Option(help: ArgumentHelp("The meeting's link.", valueName: "https-url"))
  var link: String?

  @Option(help: "A note.")
  var note: String?

  @OptionGroup var found: SourceOptions

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Start follow-ups even if their deadline has passed, or start none.")
  var followUps: Bool?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if at != nil, on != nil { throw ValidationError("use --at or --on, not both") }
    if uid != nil, from == nil { throw ValidationError("--uid needs a file: --from FILE") }
    _ = try Limits.minutes(minutes)
    try Limits.check(round: round)
  }

  func run(_ session: Session) throws {
    var command = self
    if let on {
      command.at = on
      guard try session.when(on, for: .day).day != nil else {
        throw Failure(
          .data, "--on takes a day without a time", hint: "for a day with a time, use --at")
      }
    }
    if let from { return try InvitationLog(command, from, session).run() }
    guard session.canAsk || command.isComplete else { throw missing }
    try command.checkWhatWasSaid(session)
    let (entry, knowsOverlaps) = try command.askedEntry(session)
    let store = try session.storeForWriting(creating: true)
    var change = try store.write(session.invocation("log")) { try $0.log(entry) }
    if knowsOverlaps { change.leaveOutOverlaps() }
    session.show(ChangeReport(change, verb: "Logged"), as: format)
  }
}

extension LogCommand {
  /// Whether everything was said that is needed.
  var isComplete: Bool { company != nil && at != nil }

  /// Says which word is missing where nobody can be asked.
  private var missing: Failure {
    Failure(
      .usage,
      company == nil
        ? "the company is missing" : "--at is missing: when does the interview start?",
      hint: "clinch log Acme \"Engineer\" --at \"tomorrow 15:00\"")
  }

  /// Checks the words that there are, so that no question is asked in vain.
  ///
  /// - Throws: `Failure`, `InputError`, `WhenError` for the first that is not understood.
  func checkWhatWasSaid(_ session: Session, from invitation: Invitation? = nil) throws {
    var whole = self
    whole.company = company ?? "any"
    whole.at = at ?? (invitation?.time == nil ? "now" : nil)
    _ = try whole.entry(session, from: invitation)
  }

  /// The interview that is to be logged: asked about on a terminal, else as the words say it.
  ///
  /// - Returns: it, and whether the owner knows of others at that time.
  /// - Throws: as `entry(_:from:)` and `LogQuestions.entry()` do.
  func askedEntry(_ session: Session, from invitation: Invitation? = nil) throws -> (
    entry: InterviewEntry, knowsOverlaps: Bool
  ) {
    guard session.canAsk else { return (try entry(session, from: invitation), false) }
    var questions = try LogQuestions(session, self, invitation)
    return (try questions.entry(), questions.knowsOverlaps)
  }

  /// Understands the words, and an invitation where they name one, as one interview.
  ///
  /// - Throws: `Failure`, `InputError`, `WhenError` for the first that is not understood, `Failure`
  ///   64 where one is missing.
  func entry(_ session: Session, from invitation: Invitation? = nil) throws -> InterviewEntry {
    guard let company else { throw missing }
    let (time, zone) = try readMoment(session, from: invitation)
    var entry = InterviewEntry(
      company: try InputText.name(company, field: "the company"),
      role: try role.map { try InputText.name($0, field: "the role") },
      startsAt: time.startsAt,
      minutes: time.minutes ?? (time.dayEndsAt == nil ? invitation?.minutes : nil),
      dayEndsAt: time.dayEndsAt, zone: zone,
      kind: kind ?? .other, round: round,
      people: try PersonEntry.list(with, field: "--with"),
      place: try place.map { try InputText.name($0, field: "--place") },
      link: try link.map { try InputText.link($0, field: "--link") },
      note: try note.map { try InputText.note($0, field: "--note") },
      texts: try Application.Field.read(flags: found.texts),
      opening: followUps.map { $0 ? .all : .none } ?? .timely)
    if let invitation { entry.take(invitation, kind: kind) }
    return entry
  }

  /// Reads when the interview is: as the words say it, else as an invitation does.
  private func readMoment(
    _ session: Session, from invitation: Invitation?
  ) throws -> (time: InterviewTime, zone: Zone) {
    if let at { return try readMoment(at, session) }
    guard let time = invitation?.time else { throw missing }
    let zone = try zone.map(session.zone(named:)) ?? time.zone ?? session.zoneToStore()
    guard end == nil, minutes == nil else {
      let begin = When.text(of: time.startsAt, in: zone, named: true)
      let when = try session.when(begin, for: .appointment, in: zone)
      let said = try InterviewTime(
        when, end: end, minutes: Limits.minutes(minutes), zone: zone, session)
      return (said, zone)
    }
    return (InterviewTime(startsAt: time.startsAt, minutes: time.minutes), zone)
  }

  /// Reads when the interview is, and the zone that is stored with it: the one in the text,
  /// else that of `--zone`, else the machine's.
  ///
  /// - Throws: `WhenError`; `Failure` 64 for two zones, 65 for one that is not known on this
  ///   computer.
  func readMoment(_ at: String, _ session: Session) throws -> (time: InterviewTime, zone: Zone) {
    let given = try zone.map(session.zone(named:))
    let when = try session.when(at, for: .appointment, in: given)
    let zone = try when.zone ?? given ?? session.zoneToStore()
    if let given, let name = when.zoneName, given.name != name {
      throw Failure(.usage, "--at names the zone \(name), but --zone names \(given.name)")
    }
    let time = try InterviewTime(
      when, end: end, minutes: try Limits.minutes(minutes), zone: zone, session)
    return (time, zone)
  }
}

extension InterviewChange {
  /// Leaves out what the owner was asked about already: other interviews at the same time.
  mutating func leaveOutOverlaps() {
    remarks.removeAll { remark in
      if case .overlaps = remark { true } else { false }
    }
  }
}
