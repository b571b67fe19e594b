package import Zones

/// One application with everything that belongs to it.
package struct Timeline: Sendable, Equatable {
  /// The application.
  package var application: Application
  /// Its interviews, the earliest first, cancelled ones included.
  package var interviews: [Interview]
  /// The active tips of each interview with their results.
  package var tips: [InterviewID: [DebriefedTip]]
  /// The objections of interviewers, in the order in which they were logged.
  package var objections: [RaisedObjection]
  /// Its follow-ups, settled or not, by due date and number.
  package var followUps: [FollowUp]
  /// Its offers, the earliest first.
  package var offers: [Offer]
  /// Its ends and reopenings, in the order in which they were recorded.
  package var outcomes: [OutcomeEntry]
  /// The moves of its interviews, the earliest first.
  package var moves: [InterviewMove] = []
  /// When the first tip of an interview was logged; nothing for interviews without a debrief.
  package var debriefedAt: [InterviewID: Instant] = [:]
  /// When the letter of a follow-up was drafted last.
  package var draftedAt: [FollowUpID: Instant] = [:]
  /// The counts of its letters.
  package var letters = LetterStatistics()
  /// The counts of the letters of all applications.
  package var allLetters = LetterStatistics()

  /// Creates an application's timeline.
  package init(
    application: Application, interviews: [Interview], tips: [InterviewID: [DebriefedTip]],
    objections: [RaisedObjection], followUps: [FollowUp], offers: [Offer] = [],
    outcomes: [OutcomeEntry] = []
  ) {
    self.application = application
    self.interviews = interviews
    self.tips = tips
    self.objections = objections
    self.followUps = followUps
    self.offers = offers
    self.outcomes = outcomes
  }

  /// Whether as many check-ins as there may be were done after the latest interview and nothing
  /// happened since: nothing more is suggested.
  package var isCold: Bool {
    let checkIns = checkIns
    guard checkIns.isWaiting, let latest = checkIns.latest,
      offers.allSatisfy({ $0.receivedAt <= latest.startsAt })
    else { return false }
    return checkIns.areExhausted
  }

  /// The check-ins of the application, by which is decided what becomes of them.
  package var checkIns: CheckIns {
    CheckIns(
      of: application, hasOpenOffer: offers.contains { $0.answer == nil }, interviews: interviews,
      followUps: followUps, replies: replies)
  }

  /// When they said something about the application as a whole: made an offer, or ended it.
  ///
  /// What they promised before that to reply by is no longer awaited.
  package var replies: [Instant] {
    offers.flatMap { [$0.receivedAt, $0.writtenAt].compactMap(\.self) }
      + outcomes.filter { $0.outcome?.isReply == true }.map(\.at)
  }

  /// Whom the application waits on at `now`; nil when it has ended, or the next step is fixed.
  package func waitingOn(at now: Instant) -> WaitingOn? {
    WaitingOn(application, followUps: followUps, interviews: interviews, at: now)
  }
}
