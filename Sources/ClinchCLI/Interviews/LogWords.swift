internal import InterviewModel
internal import Persistence
internal import Zones

/// What was said about an interview that is to be logged, before it is understood.
struct LogWords {
  var company: String?
  var role: String?
  var at: String?
  var minutes: Int?
  var with: [String] = []
  var kind: InterviewKind?
  var round: Int?
  var zone: String?
  var place: String?
  var note: String?
  var source: String?
  var url: String?

  /// Whether everything was said that is needed.
  var isComplete: Bool { company != nil && at != nil }

  /// What has to be said where nobody can be asked.
  var missing: Failure {
    Failure(
      .usage,
      company == nil
        ? "the company is missing" : "--at is missing: when does the interview begin?",
      hint: "clinch log Acme \"Engineer\" --at \"tomorrow 15:00\"")
  }

  /// Checks what was said, so that no question is asked in vain.
  ///
  /// - Throws: `Failure`, `InputError`, `WhenError`.
  func check(_ session: Session) throws {
    var whole = self
    whole.company = company ?? "any"
    whole.at = at ?? "now"
    _ = try whole.read(session)
  }

  /// Understands what was said.
  ///
  /// - Throws: `Failure`, `InputError`, `WhenError`.
  func read(_ session: Session) throws -> InterviewEntry {
    guard let company, let at else { throw missing }
    let moment = try readMoment(at, session)
    return InterviewEntry(
      company: try InputText.name(company, field: "the company"),
      role: try role.map { try InputText.name($0, field: "the role") },
      startsAt: moment.startsAt, minutes: minutes, zone: moment.zone,
      kind: kind ?? .other, round: round, people: try people(),
      place: try place.map { try InputText.name($0, field: "--place") },
      note: try note.map { try InputText.note($0, field: "--note") },
      source: try source.map { try InputText.name($0, field: "--source") },
      url: try url.map { try InputText.name($0, field: "--url") })
  }

  /// When the interview begins, and the zone that is stored with it: the one in the text, else that
  /// of `--zone`, else the machine's.
  func readMoment(_ at: String, _ session: Session) throws -> (startsAt: Instant, zone: Zone) {
    let given = try zone.map(session.zone(named:))
    let when = try session.when(at, for: .moment(requiresTime: true), in: given)
    guard let name = when.zoneName else { return (when.instant, given ?? session.zone) }
    if let given, given.name != name {
      throw Failure(.usage, "--at names the zone \(name) and --zone names \(given.name)")
    }
    return (when.instant, try session.zone(named: name))
  }

  private func people() throws -> [PersonEntry] {
    try with.flatMap { try PersonEntry.list($0, field: "--with") }
  }
}
