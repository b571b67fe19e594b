internal import InterviewModel
internal import SQLite
internal import Zones

/// Asks a store what to have read before an interview.
struct CardQuery {
  let store: Store
  /// The moment at which it is read.
  let now: Instant

  /// Puts together the card of an application and of one of its interviews, where it has one.
  ///
  /// - Throws: `PersistenceError`.
  func card(
    of application: Application, _ interview: Interview?
  ) throws -> ClosingCard {
    let earlier = try store.applications(ofCompany: application.company.foldedKey).filter {
      $0.id != application.id && $0.wasTried(application.company, nil)
    }
    let tries = earlier.reversed().map(\.id) + [application.id]
    let rounds = try tries.flatMap { try store.interviews(of: $0) }
    let since = try store.latestStart(of: ClosingCard.interviewsLookedAt, at: now)
    var card = ClosingCard(
      interview: interview, application: application.reusingAnswers(of: earlier),
      objections: try tries.flatMap { application in
        try objections(
          raisedIn: application, rounds.filter { $0.applicationID == application }, since: since)
      },
      earlier: earlier, tips: try store.tipTable(InterviewFilter(since: since), at: now).summaries,
      at: now)
    card.rounds = rounds.filter { $0.id != interview?.id && $0.isHeld(at: now) }
      .sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    for round in card.rounds {
      let highlights = try store.personalHighlights(of: round)
      if !highlights.isEmpty { card.highlights[round.id] = highlights }
    }
    for person in interview?.interviewers ?? [] {
      card.met[person.id] = try store.interviews(
        Interview.withPerson, Interview.earliestFirst, [person.id]
      ).filter { $0.id != interview?.id && $0.isHeld(at: now) }
    }
    card.offers = try store.offers(of: application.id)
    let owed = try store.followUps(of: application.id).filter { $0.settled == nil }.byLimit
    card.promises = owed.filter { $0.kind == .promise }
    card.letters = owed.filter { $0.kind == .thankYou }
    card.drafted = try store.draftedLetters(among: card.letters)
    return card
  }

  private func objections(
    raisedIn application: Application.ID, _ interviews: [Interview], since: Instant?
  ) throws -> [ClosingCard.Objection] {
    let raised = try store.objections(Store.ofOneApplication, application)
    guard !raised.isEmpty else { return [] }
    let elsewhere = try store.connection.query(
      Self.objectionsElsewhere,
      [
        ":since": since ?? Instant(seconds: .min), ":key": ClosingTip.objectionKey,
        ":application": application,
      ]
    ) {
      try $0.get("note", as: String.self).foldedKey
    }
    return raised.map { raised in
      let key = raised.text.foldedKey
      return ClosingCard.Objection(
        raised: raised, round: interviews.first { $0.id == raised.interview }?.round ?? 1,
        elsewhere: elsewhere.count { $0 == key })
    }
  }

  /// Each objection of other applications in the latest interviews once, however often it was
  /// logged.
  static let objectionsElsewhere: SQL =
    """
    SELECT t.note
    FROM interview AS i
    CROSS JOIN tip_log AS t ON t.interview_id = i.id
    JOIN closing_tip AS c ON c.number = t.tip
    WHERE i.starts_at >= :since AND c.key = :key AND i.application_id <> :application
      AND t.person_id IS NOT NULL AND t.note IS NOT NULL
    GROUP BY t.interview_id, t.person_id, t.note
    """
}
