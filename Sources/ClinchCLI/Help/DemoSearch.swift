internal import InterviewModel
internal import Persistence
internal import Zones

/// Writes the made-up search into a store, through the same calls that the commands make.
struct DemoSearch {
  let store: Store
  let session: Session

  /// Stores all of the search, each command at the moment at which its owner would have run it.
  ///
  /// - Throws: what the store throws; nothing where it is empty and can be written.
  func build() throws {
    for application in DemoScript.applications {
      try apply(application)
      for round in application.rounds { try log(round, of: application) }
      try promise(of: application)
      try receiveOffer(of: application)
      guard let end = application.end else { continue }
      let at = instant(daysAgo: end.daysAgo, hour: 17, minute: 10)
      let id = try id(of: application)
      _ = try store.write(Invocation("outcome", now: at)) {
        try $0.setOutcome(of: id, to: OutcomeEntry(end.outcome, at: at))
      }
    }
  }

  private func apply(_ application: DemoApplication) throws {
    let daysAgo = application.appliedDaysAgo ?? (application.rounds.first?.daysAgo ?? 0) + 8
    let at = instant(daysAgo: daysAgo, hour: 9, minute: 30)
    var texts: [Application.Field: String] = [.role: application.role]
    texts[.source] = application.source
    let entry = ApplicationEntry(
      company: application.company, texts: texts, applied: Happening(at))
    _ = try store.write(Invocation("apply --source", now: at)) { try $0.apply(entry) }
  }

  private func promise(of application: DemoApplication) throws {
    guard let promise = application.promise else { return }
    let at = instant(daysAgo: promise.daysAgo, hour: 12, minute: 0)
    let date = instant(daysAgo: promise.dueDaysAgo, hour: 12, minute: 0)
    let id = try id(of: application)
    _ = try store.write(Invocation("promise --by", now: at)) {
      try $0.promise(promise.what, by: date, promisedAt: Occasion(at), for: id)
    }
  }

  private func receiveOffer(of application: DemoApplication) throws {
    guard let offer = application.offer else { return }
    let at = instant(daysAgo: offer.daysAgo, hour: 16, minute: 0)
    var entry = OfferEntry(zone: namedZone)
    entry.terms = .to(offer.terms)
    entry.answerByAt = .to(instant(daysAgo: offer.answerDaysAgo, hour: 12, minute: 0))
    entry.employerDeadlineAt = .to(instant(daysAgo: offer.deadlineDaysAgo, hour: 17, minute: 0))
    let id = try id(of: application)
    _ = try store.write(Invocation("offer received --terms", now: at)) {
      try $0.receiveOffer(entry, for: id)
    }
  }

  private func id(of application: DemoApplication) throws -> Application.ID {
    try store.application(.words("\(application.company) \(application.role)")).id
  }

  private func log(_ round: DemoRound, of application: DemoApplication) throws {
    let start = instant(daysAgo: round.daysAgo, hour: round.hour, minute: 0)
    let zone = application.zone.flatMap(session.zoneLookup) ?? namedZone
    // What is still ahead was arranged yesterday; all else two days before it was held.
    let arranged = min(start, session.now) - (start > session.now ? 1 : 2) * Self.day
    let entry = InterviewEntry(
      company: application.company, role: application.role, startsAt: start,
      minutes: round.minutes, zone: zone, kind: round.kind, people: round.people,
      texts: application.source.map { [.source: $0] } ?? [:], opening: .all)
    let change = try store.write(Invocation("log --at --with", now: arranged)) {
      try $0.log(entry)
    }
    guard start <= session.now else { return }
    try debrief(round, change.interview)
    try settleLetters(round, change.interview)
  }

  private func debrief(_ round: DemoRound, _ interview: Interview) throws {
    guard let debrief = round.debrief else { return }
    var entry = DebriefEntry()
    for (tip, mark) in zip(1..., debrief.tips.unicodeScalars) {
      entry.tips[tip] = Self.results[mark].map { .result($0) }
    }
    entry.notes = debrief.notes
    entry.objections = debrief.objections
    entry.impression = debrief.impression
    entry.highlight = debrief.highlight
    entry.highlights = debrief.highlights
    entry.answers = debrief.answers
    entry.whyInterested = debrief.why
    entry.whatIBring = debrief.bring
    let at = min(interview.endsAt + 40 * Self.minute, session.now)
    _ = try store.write(Invocation("debrief --done --skipped", now: at)) {
      try $0.debrief(interview.id, entry)
    }
  }

  /// The marks in a script's line of tips; a dot leaves a tip out.
  private static let results: [Unicode.Scalar: TipResult] = [
    "d": .done, "s": .skipped, "c": .declined, "n": .notApplicable,
  ]

  private func settleLetters(_ round: DemoRound, _ interview: Interview) throws {
    for (person, fate) in zip(interview.interviewers, round.letters) {
      let entry: SettlementEntry
      switch fate {
      case .missing: continue
      case .sent(let hours):
        entry = SettlementEntry(
          isWaived: false, at: interview.endsAt + hours * 60 * Self.minute, channel: .email)
      case .waived(let why):
        entry = SettlementEntry(
          isWaived: true, at: interview.endsAt + 24 * 60 * Self.minute, note: why)
      case .covered:
        entry = SettlementEntry(
          isWaived: true, at: interview.endsAt + 24 * 60 * Self.minute, disposition: .panel)
      }
      guard entry.at <= session.now else { continue }
      _ = try store.write(
        Invocation(entry.isWaived ? "letter waive --to" : "letter sent --to", now: entry.at)
      ) { try $0.settleLetters(of: interview.id, .person(person.name), entry) }
    }
  }

  /// The machine's zone, where it has a name that can be stored.
  private var namedZone: Zone {
    if case .nameless = session.machineZone { .utc } else { session.zone }
  }

  /// A wall-clock time so many days before today, in the machine's zone.
  private func instant(daysAgo: Int, hour: Int, minute: Int) -> Instant {
    let date = day(session.zone.local(at: session.now).date.adding(days: -daysAgo), daysAgo)
    let time = CivilTime(hour: hour, minute: minute, second: 0) ?? .midnight
    return session.zone.instants(of: CivilDateTime(date: date, time: time)).first
      ?? session.now - daysAgo * Self.day
  }

  /// The working day beside a weekend: the Monday after it, or before today the Friday before it.
  ///
  /// In the last week the date stays: there the windows of letters depend on how long ago it was.
  private func day(_ date: CivilDate, _ daysAgo: Int) -> CivilDate {
    if (0...7).contains(daysAgo) { return date }
    return switch date.weekday {
    case .saturday: date.adding(days: daysAgo < 0 ? 2 : -1)
    case .sunday: date.adding(days: daysAgo < 0 ? 1 : -2)
    default: date
    }
  }

  private static let minute = 60
  private static let day = 86_400
}
