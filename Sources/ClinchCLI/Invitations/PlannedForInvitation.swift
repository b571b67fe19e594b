internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// Finds the interview that an invitation is for among those that its owner logged by hand: on a
/// terminal they are asked, in a script only the one that fits is taken.
struct PlannedForInvitation {
  private let session: Session
  private let kind: InterviewKind?
  private let store: Store
  private let questions: Questions

  /// Prepares to look.
  ///
  /// - Parameters:
  ///   - session: whether anybody can be asked.
  ///   - kind: the kind as the owner typed it.
  ///   - store: what is stored.
  init(_ session: Session, kind: InterviewKind?, _ store: Store) {
    self.session = session
    self.kind = kind
    self.store = store
    questions = Questions(session)
  }

  /// The interview that is meant; nil where the invitation is for another one.
  ///
  /// - Throws: `InvitationStepRefusal.severalPlanned`; `Interrupted`; `PersistenceError`.
  func interview(for entry: InterviewEntry) throws -> Interview? {
    let match = InvitationMatch(
      entry, kind: kind, among: try store.uninvited(beside: entry), zone: session.zoneLookup)
    switch match {
    case .none: return nil
    case .sameStart(let interview): return interview
    case .sameDay(let interview):
      return try !session.canAsk || isMeant(interview) ? interview : nil
    case .several(let interviews):
      guard session.canAsk else {
        throw InvitationStepRefusal.severalPlanned(
          interviews.map(\.id), startsAt: entry.startsAt)
      }
      return try chosen(among: interviews)
    }
  }

  private func isMeant(_ interview: Interview) throws -> Bool {
    let moments = session.layout(showing: [interview.zone]).moments
    let day = moments.day(interview.startsAt, in: interview.zone, withYear: false)
    return try questions.asking {
      try questions.yesUnlessNo(
        "Interview \(interview.id.number), round \(interview.round) at \(interview.company), is "
          + "planned for \(day), without a time. Is this its invitation?")
    }
  }

  private func chosen(among interviews: [Interview]) throws -> Interview? {
    let moments = session.layout(showing: interviews.map(\.zone)).moments
    let names = interviews.map { interview in
      "interview \(interview.id.number), round \(interview.round): "
        + moments.day(interview.startsAt, in: interview.zone, withYear: false)
    }
    return try questions.asking {
      try questions.choose(
        "Several interviews are planned for that day. Which one is this invitation for?", names,
        or: "another interview"
      ).map { interviews[$0] }
    }
  }
}
