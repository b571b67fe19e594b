internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// The questions of `log` on a terminal.
///
/// Each answer is looked at before the next question: a name that is nearly a known one, a role
/// that nothing tells, a time at which there is another interview. What flags said is not asked
/// for. Nothing is stored before the last one is answered.
struct LogQuestions {
  private let session: Session
  private let questions: Questions
  private let names: NearNameQuestions
  /// What is stored; nil where there is no database yet.
  private let store: Store?
  private let settings: Settings
  /// The invitation that says most of it; nil where the owner does.
  private let invitation: Invitation?
  /// The command with what was answered.
  private var command: LogCommand
  /// Whether the owner said that it is fine to have two interviews at once.
  private(set) var knowsOverlaps = false

  /// Prepares to ask for what a command does not say.
  ///
  /// - Throws: what looking at the database throws.
  init(_ session: Session, _ command: LogCommand, _ invitation: Invitation? = nil) throws {
    self.session = session
    self.command = command
    self.invitation = invitation
    questions = Questions(session)
    names = NearNameQuestions(session)
    do {
      store = try session.storeForReading()
    } catch PersistenceError.noSuchFile {
      store = nil
    }
    settings = try store?.settings() ?? Settings()
  }

  /// Asks for everything that was not said, and about everything that can be meant otherwise.
  ///
  /// - Returns: the interview, of which each answer was understood.
  /// - Throws: `Interrupted`; `Failure` where the owner does not want it logged; what reading the
  ///   database throws.
  mutating func entry() throws -> InterviewEntry {
    let asksAll = invitation == nil && !command.isComplete
    let isCompanyMissing = command.company == nil
    return try questions.asking {
      if asksAll || isCompanyMissing {
        questions.say(
          "Enter accepts the value in brackets, or skips. Tab completes. Ctrl-C stores nothing.")
      }
      let company = try askCompany()
      try askRole(at: company, asksAll || isCompanyMissing)
      try askZone()
      try askMoment()
      if asksAll, command.with.isEmpty { try askPeople(at: company) }
      var entry = try command.entry(session, from: invitation)
      try names.settlePeople(&entry, store)
      entry.hasNewNames = true
      if asksAll, entry.link == nil {
        entry.link = try questions.optional("Link") { _ = try InputText.link($0, field: "link") }
          .map { try InputText.link($0, field: "link") }
      }
      entry.opening = try opening(of: entry)
      return entry
    }
  }

  private mutating func askCompany() throws -> String {
    let said = command.company
    let typed =
      try said
      ?? questions.needed(
        "Company", invitation?.proposedCompany, completion: Completion(store?.companies() ?? [])
      ) {
        _ = try InputText.name($0, field: "the company")
      }
    let name = try InputText.name(typed, field: "the company")
    let company = try store.map { try names.company(name, $0) ?? name } ?? name
    command.company = company
    return company
  }

  private mutating func askRole(at company: String, _ asksAll: Bool) throws {
    let all = try store?.applications(atCompany: company) ?? []
    let company = all.first?.company ?? company
    let open = all.filter { $0.outcome == nil }
    if let role = command.role {
      command.role = try names.role(role, at: company, among: open)
      return
    }
    if open.count > 1 {
      let known = open.roles
      if let place = try questions.choose(
        "\(company) has \(open.count) open applications. Which one is it?", known,
        or: "another role")
      {
        command.role = known[place]
        return
      }
    } else if !asksAll {
      return
    }
    let check: (String) throws -> Void = { _ = try InputText.name($0, field: "the role") }
    let completion = Completion(all.roles)
    let typed =
      open.count > 1
      ? try questions.needed("Role", completion: completion, check: check)
      : try questions.optional("Role", open.first?.role, completion: completion, check: check)
    command.role = try typed.map {
      try names.role(InputText.name($0, field: "the role"), at: company, among: open)
    }
  }

  /// Asks for the name of a zone that an invitation describes without one that is known.
  private mutating func askZone() throws {
    guard let time = invitation?.time, let custom = time.customZone, command.zone == nil,
      command.at == nil
    else { return }
    let local = session.zone.local(at: time.startsAt)
    questions.say("The invitation's time zone has no name that is known here: \"\(custom)\".")
    questions.say("It begins at \(local.date) \(local.time.short) on this computer's clock.")
    command.zone = try questions.optional("Its zone, like Europe/Berlin", session.zone.name) {
      _ = try session.zone(named: $0)
    }
  }

  private mutating func askMoment() throws {
    guard command.at == nil, invitation?.time == nil else {
      let entry = try command.entry(session, from: invitation)
      do {
        try store?.refuseStart(of: entry)
      } catch InterviewRefusal.sameStart where invitation?.mark != nil {
        // The invitation goes to the one that is there.
        return
      }
      guard try accepts(entry) else { throw Failure(.failure, "nothing was logged") }
      return
    }
    var typed = ""
    while true {
      let check: (String) throws -> Void = { [command, store, session, invitation] in
        var whole = command
        whole.at = $0
        // Also understood where there is no database yet.
        let entry = try whole.entry(session, from: invitation)
        try store?.refuseStart(of: entry)
      }
      let answer = try questions.needed(
        "When, like fri 14:00-14:45", usualMoment(), typed: typed,
        check: check)
      command.at = try askTime(on: answer, check) ?? answer
      if try accepts(command.entry(session, from: invitation)) { return }
      command.at = nil
      typed = answer
    }
  }

  /// The time of a day that was typed alone; nil where there was one, or it is not known.
  private func askTime(on day: String, _ check: (String) throws -> Void) throws -> String? {
    let (time, zone) = try command.readMoment(day, session)
    guard time.dayEndsAt != nil else { return nil }
    let date = zone.local(at: time.startsAt).date
    let named = zone.name == session.zone.name || command.zone != nil ? "" : " \(zone.name)"
    let typed = try questions.optional("Time (Enter if only the day is known)") {
      try check("\(date) \($0)\(named)")
    }
    return typed.map { "\(date) \($0)\(named)" }
  }

  /// The last half hour at which an interview could have begun that is over now; nil where clocks
  /// make it hard to say.
  private func usualMoment() throws -> String? {
    let zone = try command.zone.map(session.zone(named:)) ?? session.zone
    let minutes = try Limits.minutes(command.minutes) ?? settings.minutes
    let local = zone.local(at: session.now - minutes * CivilTime.secondsPerMinute)
    let today = zone.local(at: session.now).date
    guard let time = CivilTime(hour: local.time.hour, minute: local.time.minute / 30 * 30),
      local.date == today, command.end == nil
    else { return nil }
    let text = "today \(time.short)"
    return (try? command.readMoment(text, session)) == nil ? nil : text
  }

  /// Whether an interview is to be logged though there are others at that time; what there is not
  /// needs no question.
  private mutating func accepts(_ entry: InterviewEntry) throws -> Bool {
    let others = try store?.interviews(overlapping: entry) ?? []
    guard let last = others.last else { return true }
    let moments = session.layout(showing: others.map(\.zone)).moments
    for other in others.dropLast() {
      questions.say("You have \(Self.words(other, moments)).")
    }
    knowsOverlaps = true
    return try questions.yesUnlessNo("You have \(Self.words(last, moments)). Log it anyway?")
  }

  private static func words(_ other: Interview, _ moments: MomentText) -> String {
    let span = moments.span(other.startsAt, other.endsAt, arrangedIn: other.zone)
    return "an interview with \(other.company) (round \(other.round)) at that time: \(span)"
  }

  private mutating func askPeople(at company: String) throws {
    let known = try store?.colleagues(atCompany: company) ?? []
    let typed = try questions.optional(
      "With (separate names with ;)", completion: Completion(known.typedNames, separatedBy: ";")
    ) { [store] in
      for person in try PersonEntry.list($0, field: "with") {
        _ = try store?.people(near: person, atCompany: company)
      }
    }
    command.with = typed.map { [$0] } ?? []
  }

  /// What is opened: what a flag says; else letters whose time has passed only where they are
  /// wanted, and no is what Enter gives.
  private func opening(of entry: InterviewEntry) throws -> FollowUpOpening {
    guard command.followUps == nil, entry.kind.isAttended else { return entry.opening }
    let window = entry.letterWindow(by: settings)
    guard window.state(at: session.now) == .overdue else { return entry.opening }
    let late = DurationText.span(session.now - window.limit)
    let isWanted = try questions.yes(
      "The thank-you window closed \(late) ago. Track the letters anyway? [y/N] ")
    return isWanted ? .all : entry.opening
  }
}

extension [Person] {
  /// Their names as they can be typed, with the address where two have the same.
  fileprivate var typedNames: [String] {
    map { person in
      let isAlone = count { $0.name.isSameName(as: person.name) } == 1
      return isAlone ? person.name : person.name + (person.email.map { " <\($0)>" } ?? "")
    }
  }
}
