import InterviewModel
import TestSupport
import Testing
import Zones

/// Everything that happened, as a list in order of time; moments are hours since 1970.
@Suite struct TimelineEventsTests {
  private static func hour(_ hours: Int) -> Instant { Instant(seconds: hours * 3_600) }

  private static let dana = Person(id: .init(1), name: "Dana")

  private static func interview(
    _ id: Int = 1, at start: Int = 10, cancelled: Int? = nil, replyBy: Int? = nil
  ) -> Interview {
    Interview(
      id: .init(id), uuid: "", applicationID: .init(1), company: "Acme", role: nil, round: 1,
      kind: .other, startsAt: hour(start), endsAt: hour(start + 1), zone: "UTC",
      note: "at the gate",
      highlight: "queues", replyByAt: replyBy.map(hour), cancelledAt: cancelled.map(hour))
  }

  private static func followUp(
    _ id: Int, _ kind: FollowUpKind, opens: Int,
    settled: (at: Int, manner: Settlement.Manner)? = nil
  ) -> FollowUp {
    var followUp = FollowUp.owed(
      AnswerWindow(openingAt: hour(opens)),
      settled: settled.map { Settlement(at: hour($0.at), manner: $0.manner) }, kind: kind)
    followUp.id = .init(id)
    followUp.person = kind == .thankYou ? dana : nil
    followUp.what = kind == .promise ? "references" : nil
    return followUp
  }

  private static func timeline(
    _ interviews: [Interview] = [], followUps: [FollowUp] = [], offers: [Offer] = [],
    outcome: (Outcome, at: Int)? = nil, _ change: (inout Timeline) -> Void = { _ in }
  ) -> [TimelineEvent] {
    let application = Application(
      id: .init(1), company: "Acme", outcome: outcome?.0, outcomeAt: outcome.map { hour($0.at) })
    var timeline = Timeline(
      application: application, interviews: interviews, tips: [:], objections: [],
      followUps: followUps, offers: offers)
    change(&timeline)
    return timeline.events
  }

  private static func offer(answered: Int? = nil) -> Offer {
    Offer(
      id: .init(4), applicationID: .init(1), company: "Acme", receivedAt: hour(20),
      writtenAt: hour(22), terms: "82,000", answer: answered.map { _ in .accepted },
      answeredAt: answered.map(hour),
      extensions: [.init(id: .init(1), askedAt: hour(21), untilAt: hour(90), granted: true)])
  }

  /// Moment and name of each event: `10 interview`.
  private func words(_ events: [TimelineEvent]) -> [String] {
    events.map { "\($0.at.seconds / 3_600) \($0.name.rawValue)" }
  }

  @Test func `an interview comes with its debrief, its objections and the reply they promised`() {
    let events = Self.timeline([Self.interview(replyBy: 30)]) { timeline in
      timeline.debriefedAt = [.init(1): Self.hour(12)]
      timeline.objections = [
        .init(interview: .init(1), person: Self.dana, text: "no Go", loggedAt: Self.hour(12)),
        .init(interview: .init(1), person: Self.dana, text: "too far", loggedAt: Self.hour(14)),
      ]
    }
    #expect(
      words(events)
        == ["10 interview", "12 debriefed", "12 objection", "14 objection", "30 reply_by"])
    #expect(events.map(\.interview) == Array(repeating: .init(1), count: 5))
    #expect(events.map(\.text) == ["at the gate", "queues", "no Go", "too far", nil])
    #expect(events.map(\.person) == [nil, nil, Self.dana, Self.dana, nil])
  }

  @Test func `a cancelled interview is there when it was cancelled, and promises no reply`() {
    let events = Self.timeline([Self.interview(cancelled: 4, replyBy: 30)])
    #expect(words(events) == ["4 cancelled"])
  }

  @Test func `a letter was drafted and then sent, waived or void, each by its own word`() {
    for manner in [Settlement.Manner.sent, .waived, .void, .done] {
      let letter = Self.followUp(7, .thankYou, opens: 11, settled: (20, manner))
      let events = Self.timeline(followUps: [letter]) { $0.draftedAt = [.init(7): Self.hour(12)] }
      #expect(words(events) == ["12 drafted", "20 \(manner.rawValue)"])
      #expect(events.map(\.followUp) == [letter, letter])
      #expect(events.map(\.person) == [Self.dana, Self.dana])
    }
  }

  @Test func `a promise is there when it was made, and while it is owed when its window closes`() {
    let events = Self.timeline(followUps: [Self.followUp(7, .promise, opens: 11)])
    #expect(words(events) == ["11 promised", "59 owed"])
    #expect(events.map(\.text) == ["references", "references"])
  }

  @Test func `the note on what was settled stands before what was promised`() {
    var promise = Self.followUp(7, .promise, opens: 11, settled: (20, .waived))
    promise.note = "they have them"
    #expect(Self.timeline(followUps: [promise]).map(\.text) == ["references", "they have them"])
  }

  @Test func `an offer is there when it came, in writing, extended and answered`() {
    let answer = Self.followUp(8, .offerAnswer, opens: 20, settled: (30, .answered))
    let events = Self.timeline(
      followUps: [answer], offers: [Self.offer(answered: 30)], outcome: (.accepted, at: 30))
    #expect(
      words(events) == [
        "20 offered", "21 more_time_asked", "22 offered_in_writing", "30 answered", "30 ended",
      ])
    #expect(events.map(\.text) == ["82,000", "granted", nil, "accepted", "accepted"])
    #expect(events.map(\.offer?.id) == [.init(4), .init(4), .init(4), .init(4), nil])
    #expect(events[3].followUp == answer)
  }

  @Test func `an offer whose answer was waived or void is still answered once`() {
    let answer = Self.followUp(8, .offerAnswer, opens: 20, settled: (30, .void))
    let events = Self.timeline(followUps: [answer], offers: [Self.offer(answered: 30)])
    #expect(words(events).suffix(2) == ["30 answered", "30 void"])
    #expect(events.first { $0.name == .answered }?.followUp == nil)
  }

  @Test func `events of one moment come in the order of their names, then as they stand`() {
    let events = Self.timeline(
      [Self.interview(1, at: 10), Self.interview(2, at: 10)],
      followUps: [
        Self.followUp(5, .checkIn, opens: 0, settled: (10, .void)),
        Self.followUp(6, .thankYou, opens: 0, settled: (10, .sent)),
      ], outcome: (.rejected, at: 10))
    #expect(events.map(\.name) == [.interview, .interview, .sent, .ended, .void])
    #expect(events.map(\.interview?.number) == [1, 2, 1, nil, 1])
  }

  @Test func `an application of which nothing is known has no events`() {
    #expect(Self.timeline().isEmpty)
  }
}
