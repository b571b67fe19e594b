internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// A run of `log --from`: reads an invitation, and logs, moves or cancels its interview.
struct InvitationLog {
  /// The command with what was chosen.
  private var command: LogCommand
  /// The file as it was named; `-` for the standard input.
  private let path: String
  private let session: Session

  /// Prepares to read an invitation.
  init(_ command: LogCommand, _ path: String, _ session: Session) {
    self.command = command
    self.path = path
    self.session = session
  }

  /// Does it.
  ///
  /// - Throws: `Failure`; `InvitationStepRefusal`; what logging, moving and cancelling throw.
  func run() throws {
    var run = self
    let invitation = try run.read()
    let known = try run.known(invitation)
    if let latest = known.first { try run.refuseOtherCompany(latest.interview) }
    switch try InvitationStep(invitation, known: known) {
    case .log: try run.log(invitation, known)
    case .follow: try run.follow(known[0], invitation, gone: known[0].gone(from: invitation.people))
    case .reinstate:
      try run.reinstate(known[0], invitation, gone: known[0].gone(from: invitation.people))
    case .complete(let interview, let news):
      try run.follow(
        known[0], invitation.reduced(to: news, over: interview), gone: news.gone)
    case .cancel(let interview): try run.cancel(interview, invitation)
    case .rest(let interview, let reason):
      let change = InterviewChange(interview: interview, followUps: [], remarks: [])
      run.show(
        InvitationReport(
          change, .unchanged(reason, ignoring: FlagNames.recorded(in: run.words)), invitation))
    }
  }

  /// The invitation in the file; of several events the one that is chosen.
  ///
  /// - Throws: `Failure` 65 where it is not certain, 66 where there is no file, 74 where it cannot
  ///   be read.
  private mutating func read() throws -> Invitation {
    do {
      let file = try InvitationFile(InvitationSource.octets(path))
      if command.uid == nil, session.canAsk { command.uid = try chosen(of: file.titles) }
      let zones = session.context.zones
      return try file.invitation(
        uid: command.uid,
        zones: InvitationZones(zone: session.zoneLookup, spelling: { zones.spelling(of: $0) }),
        zone: command.zone.map(session.zone(named:)), needsTime: command.at == nil)
    } catch let refusal as InvitationRefusal {
      throw Failure(
        refusal, commandWords, moments: session.layout().moments,
        zone: session.context.zones.zone(named: session.zone.name))
    }
  }

  /// The identifier of the event that the owner chooses; nil where there is no choice.
  private func chosen(of titles: [InvitationTitle]) throws -> String? {
    guard titles.count > 1, titles.count <= InvitationCommandWords.mostListed,
      titles.allSatisfy({ $0.uid != nil })
    else { return nil }
    let questions = Questions(session)
    let names = titles.map { $0.summary ?? $0.uid ?? "" }
    return try questions.asking {
      try questions.choose("The file has \(titles.count) events. Which one?", names, or: nil)
        .flatMap { titles[$0].uid }
    }
  }

  /// The interviews that were read from the same invitation before, the newest first.
  private func known(_ invitation: Invitation) throws -> [InvitedInterview] {
    guard let mark = invitation.mark else { return [] }
    do {
      return try session.storeForReading().interviews(invitedBy: mark.uid)
    } catch PersistenceError.noSuchFile {
      return []
    }
  }

  private func log(_ invitation: Invitation, _ known: [InvitedInterview]) throws {
    guard session.canAsk || command.company != nil else {
      throw commandWords.missingCompany(invitation.proposedCompany)
    }
    try command.checkWhatWasSaid(session, from: invitation)
    let (entry, knowsOverlaps) = try command.askedEntry(session, from: invitation)
    let store = try session.storeForWriting(creating: true)
    let planned = PlannedForInvitation(session, kind: command.kind, store)
    if invitation.mark != nil, let logged = try planned.interview(for: entry) {
      return try attach(invitation, entry, to: logged, store)
    }
    var invocation = session.invocation("log")
    invocation.requirement = { try refuseReadMeanwhile(invitation, known, store) }
    var change = try store.write(invocation) { try $0.log(entry) }
    if knowsOverlaps { change.leaveOutOverlaps() }
    show(InvitationReport(change, .logged(zone: command.zone), invitation))
  }

  /// Refuses what another command read after this one looked.
  private func refuseReadMeanwhile(
    _ invitation: Invitation, _ known: [InvitedInterview], _ store: Store
  ) throws {
    guard let mark = invitation.mark else { return }
    let now = try store.interviews(invitedBy: mark.uid)
    guard now.map(\.interview.id) == known.map(\.interview.id) else {
      throw Failure(
        .temporary, "another command read this invitation in the meantime",
        hint: "run the command again")
    }
  }

  /// Gives an invitation to the interview that its owner logged.
  private func attach(
    _ invitation: Invitation, _ entry: InterviewEntry, to interview: Interview, _ store: Store
  ) throws {
    guard let mark = invitation.mark else { return }
    let update = InvitationUpdate(
      entry, mark: mark, attachedTo: interview, by: try store.settings())
    let invocation = session.invocation("log", about: [.interview(interview)], in: store)
    let change = try store.write(invocation) {
      try $0.attach(update, to: interview.id, as: entry)
    }
    let isTimed = interview.isDayOnly && !change.interview.isDayOnly
    show(InvitationReport(change, isTimed ? .timed : .attached, invitation))
  }

  private func reinstate(
    _ known: InvitedInterview, _ invitation: Invitation, gone: [Person]
  ) throws {
    try update(known, invitation, gone: gone) { operation, update in
      (try operation.reinstate(update, known.interview.id), .reinstated)
    }
  }

  private func follow(
    _ known: InvitedInterview, _ invitation: Invitation, gone: [Person]
  ) throws {
    try update(known, invitation, gone: gone) { operation, update in
      (
        try operation.follow(update, known.interview.id),
        update.time != nil
          ? .moved : update.isEdited ? .updated : .unchanged(.nothingNew, ignoring: [])
      )
    }
  }

  /// Has an interview follow what its invitation says now, and shows what came of it.
  private func update(
    _ known: InvitedInterview, _ invitation: Invitation, gone: [Person],
    _ body: (Operation, InvitationUpdate) throws -> (InterviewChange, InvitationReport.Outcome)
  ) throws {
    let interview = known.interview
    guard let mark = invitation.mark else { return }
    var command = command
    command.company = interview.company
    let entry = try command.entry(session, from: invitation)
    let store = try session.storeForWriting()
    var update = InvitationUpdate(entry, mark: mark, over: interview, by: try store.settings())
    update.gone = gone
    let invocation = session.invocation("log", about: [.interview(interview)], in: store)
    let (change, outcome) = try store.write(invocation) { try body($0, update) }
    show(
      InvitationReport(
        change, outcome, invitation, gone: gone,
        doubtful: known.doubtful(by: invitation.people)))
  }

  private func cancel(_ interview: Interview, _ invitation: Invitation) throws {
    guard let mark = invitation.mark else { return }
    let note = try command.note.map { try InputText.note($0, field: "--note") }
    let store = try session.storeForWriting()
    let invocation = session.invocation("log", about: [.interview(interview)], in: store)
    let change = try store.write(invocation) {
      try $0.cancel(interview.id, by: mark, note: note)
    }
    show(InvitationReport(change, .cancelled, invitation))
  }

  /// Refuses an update for another company than the one that was typed: it is not that invitation.
  private func refuseOtherCompany(_ interview: Interview) throws {
    guard let typed = command.company else { return }
    guard interview.company.folded.utf8.starts(with: typed.folded.utf8) else {
      throw InvitationStepRefusal.otherCompany(interview.id, company: interview.company)
    }
  }

  private var commandWords: InvitationCommandWords {
    InvitationCommandWords(company: command.company, role: command.role, path: path)
  }

  /// The words of the command without those that only say what to read.
  private var words: [String] {
    session.context.arguments.filter { !["--from", "--uid"].contains(FlagNames.name($0)) }
  }

  private func show(_ report: InvitationReport) {
    session.show(report, as: command.format)
  }
}

extension InterviewEntry {
  /// Takes from an invitation what the words leave open, and the people besides theirs.
  ///
  /// - Parameters:
  ///   - invitation: what was read.
  ///   - kind: how the words say it is held; nil where they do not.
  mutating func take(_ invitation: Invitation, kind: InterviewKind?) {
    place = place ?? invitation.place
    link = link ?? invitation.link
    self.kind = kind ?? invitation.kind
    let met = invitation.people.met
    people = people.map { said in
      guard said.email == nil, let same = met.first(where: said.isSame) else { return said }
      return PersonEntry(name: said.name, title: said.title ?? same.title, email: same.email)
    }
    ownPeopleCount = people.count
    people += met.filter { person in !people.contains { $0.isSame(as: person) } }
    self.invitation = invitation.mark
  }
}
