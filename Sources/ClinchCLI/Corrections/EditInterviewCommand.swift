internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

struct EditInterviewCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Correct an interview; its deadlines move with it.",
    discussion: """
      An empty value clears an optional field. Without options, it opens your editor. --zone alone \
      keeps the moment and shows it in another time zone; with --start, the time is read there.

        clinch edit acme --start "2026-11-19 14:30" --minutes 45
        clinch edit 12 --zone America/New_York --start "2026-11-19 09:00"
        clinch edit 12 --note "" --impression 4 --reply-by friday
        clinch edit 12 --without "Dan Lee" --with "Dana Lee <dana@acme.example>"
      """)

  @Argument(
    help: "The interview's number, `last`, or part of the company and role.",
    completion: .names(.interview))
  var interview: String

  @Option(help: ArgumentHelp("When it starts or started.", valueName: "when"), completion: .when)
  var start: String?

  @Option(help: "Length, like 45, 90min or 1h30min.")
  var minutes: String?

  @Option(
    help: ArgumentHelp("The interview's time zone, like Europe/Berlin.", valueName: "iana"),
    completion: .names(.zone))
  var zone: String?

  @Option(help: "The kind of interview.")
  var kind: InterviewKind?

  @Option(help: "The round.")
  var round: Int?

  @Option(help: "The place.")
  var place: String?

  @Option(help: ArgumentHelp("The meeting's link.", valueName: "https-url"))
  var link: String?

  @Option(help: "A note, replacing the stored one.")
  var note: String?

  @Option(
    help: "How it felt, 1 (bad) to 5 (good).",
    completion: .list(Interview.impressions.map { "\($0)" }))
  var impression: String?

  @Option(help: "Something specific from the conversation, for the letter.")
  var highlight: String?

  @Option(
    help: ArgumentHelp("The date they promised to reply by.", valueName: "when"), completion: .when)
  var replyBy: String?

  @Option(
    help: ArgumentHelp("When it was cancelled; empty if it was not.", valueName: "when"),
    completion: .when)
  var cancelledAt: String?

  @Option(
    help: "Move it to this application: part of the company and role, or a number like a4.",
    completion: .names(.application))
  var application: String?

  @Option(
    help: ArgumentHelp(
      "Add people: \"Name (Title) <email>\", separated by semicolons.", valueName: "person"),
    completion: .names(.person))
  var with: [String] = []

  @Option(
    help: ArgumentHelp("Remove people who were not there: part of a name.", valueName: "person"),
    completion: .names(.person))
  var without: [String] = []

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    _ = try Limits.minutes(minutes)
    try Limits.check(round: round)
    if let impression, !impression.isEmpty {
      guard let number = Int(impression) else {
        throw ValidationError(
          Limits.words("--impression", "\"\(impression)\"", Interview.impressions))
      }
      try Limits.check(impression: number)
    }
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let old = try store.interview(
      InterviewReference(interview), for: .change, at: session.now)
    let zone = session.context.zones.zone(named: old.zone)
    let run = EditRun(session: session, hasFlags: hasFlags)
    let form = { EditForm(try store.interview(old.id), in: zone ?? .utc) }
    try run.edit(fields, form: form) { fields in
      var edit = try InterviewEdit(fields, of: old, session)
      let target = try application.map { try store.application(ApplicationReference($0)) }
      edit.application = target?.id
      edit.people = try PersonEntry.list(with, field: "--with")
      edit.absent = without
      let change = try store.write(
        fields.invocation(
          "edit interview",
          about: [.interview(old)] + (target.map { [.application($0)] } ?? []), in: store)
      ) {
        try $0.edit(old.id, edit)
      }
      session.show(EditedInterviewReport(change, isChanged: session.didSave), as: format)
    }
  }

  private var hasFlags: Bool {
    !fields.isEmpty || application != nil || !with.isEmpty || !without.isEmpty
  }

  private var fields: [EditedField] {
    EditedField.given([
      ("start", start), ("minutes", minutes), ("zone", zone),
      ("kind", kind?.rawValue), ("round", round.map { "\($0)" }), ("place", place), ("link", link),
      ("note", note), ("impression", impression), ("highlight", highlight),
      ("reply-by", replyBy), ("cancelled-at", cancelledAt),
    ])
  }
}

extension InterviewEdit {
  /// Understands what was said about an interview.
  ///
  /// - Throws: `Failure`, `InputError`, `WhenError`.
  init(_ fields: EditedFields, of old: Interview, _ session: Session) throws {
    self.init()
    let zone = try fields.value("zone") { name, _ in try session.zone(named: name) }
    let start = try fields.value("start") { text, _ in
      let use = WhenUse.moment(requiresTime: true)
      return try zone.map { try session.when(text, for: use, in: $0) }
        ?? session.when(text, for: use, about: old)
    }
    if let zone, let named = start?.zoneName, named != zone.name {
      throw Failure(.usage, "--start names the zone \(named), but --zone names \(zone.name)")
    }
    startsAt = start?.instant
    self.zone = start?.zone ?? zone
    minutes = try fields.value("minutes") {
      guard let minutes = Limits.length($0) else {
        throw Failure(.data, Limits.minutesWords($1, $0))
      }
      return minutes
    }
    kind = try fields.value("kind", InterviewKind.init(typed:name:))
    round = try fields.value("round") { try EditedFields.number($0, $1, Interview.rounds) }
    place = try fields.name("place")
    link = try fields.correction("link") { try InputText.link($0, field: $1) }
    note = try fields.note("note")
    impression = try fields.correction("impression") {
      try EditedFields.number($0, $1, Interview.impressions)
    }
    highlight = try fields.note("highlight")
    replyBy = try fields.correction("reply-by") { text, _ in
      try session.when(text, for: .deadline, about: old).instant
    }
    cancelledAt = try fields.correction("cancelled-at") { text, _ in
      try session.when(text, for: .moment(requiresTime: false), about: old).instant
    }
  }
}

extension InterviewKind {
  /// The kind of this name.
  fileprivate init(typed text: String, name: String) throws {
    guard let kind = InterviewKind(rawValue: text) else {
      let names = InterviewKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.data, "\(name) is \"\(text)\", but must be one of \(names)")
    }
    self = kind
  }
}
