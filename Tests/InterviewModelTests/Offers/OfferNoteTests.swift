import InterviewModel
import TestSupport
import Testing
import Zones

/// What is told about a date; nothing of it refuses.
@Suite struct OfferNoteTests {
  private func notes(
    _ offer: Offer, zone: String = "Europe/Berlin", steps: [Interview] = []
  ) throws -> [OfferNote] {
    OfferNote.onPromise(of: offer, in: try #require(TestZones.zone(named: zone)), nextSteps: steps)
  }

  @Test func `a working day within 48 hours and the deadline needs no note`() throws {
    let offer = OfferExample.offer(
      deadline: "2026-11-25T09:00:00Z", answerBy: "2026-11-25T09:00:00Z")
    #expect(try notes(offer).isEmpty)
  }

  @Test func `without a promised date there is nothing to say`() throws {
    #expect(try notes(OfferExample.offer(deadline: "2026-11-29T09:00:00Z")).isEmpty)
  }

  @Test func `a date after the employer's deadline is told`() throws {
    let offer = OfferExample.offer(
      deadline: "2026-11-24T12:00:00Z", answerBy: "2026-11-24T12:00:01Z")
    #expect(
      try notes(offer) == [.afterEmployerDeadline(at("2026-11-24T12:00:00Z", .utc))])
  }

  @Test func `time that was granted puts the employer's deadline off`() throws {
    let offer = OfferExample.offer(
      deadline: "2026-11-24T12:00:00Z", answerBy: "2026-11-25T09:00:00Z",
      extensions: [("2026-11-25T10:00:00Z", true)])
    #expect(try notes(offer).isEmpty)
  }

  @Test func `a date beyond 48 hours is told, counted from the written offer`() throws {
    let spoken = OfferExample.offer(answerBy: "2026-11-25T09:00:01Z")
    #expect(try notes(spoken) == [.beyond48Hours(until: at("2026-11-25T09:00:00Z", .utc))])
    let written = OfferExample.offer(
      written: "2026-11-24T09:00:00Z", answerBy: "2026-11-26T09:00:00Z")
    #expect(try notes(written).isEmpty)
  }

  @Test(arguments: [
    // Friday 22:59:59 UTC is Friday in Berlin; a second later it is Saturday there.
    ("2026-11-27T22:59:59Z", "Europe/Berlin", false),
    ("2026-11-27T23:00:00Z", "Europe/Berlin", true),
    // Sunday to Monday, and the same moments in New York.
    ("2026-11-29T22:59:59Z", "Europe/Berlin", true),
    ("2026-11-29T23:00:00Z", "Europe/Berlin", false),
    ("2026-11-27T23:00:00Z", "America/New_York", false),
    ("2026-11-29T23:00:00Z", "America/New_York", true),
    // The Sunday on which Berlin's clocks are put back.
    ("2026-10-25T22:59:59Z", "Europe/Berlin", true),
    ("2026-10-25T23:00:00Z", "Europe/Berlin", false),
  ])
  func `a weekend is told by the employer's calendar`(
    _ date: String, _ zone: String, _ isWeekend: Bool
  ) throws {
    let moment = at(date, .utc)
    let offer = OfferExample.offer(received: "2026-10-20T09:00:00Z", answerBy: date)
    #expect(try notes(offer, zone: zone).contains(.onWeekend(moment)) == isWeekend)
  }

  @Test func `next steps elsewhere that come before the date are told, earliest first`() throws {
    let late = OfferExample.interview(1, starts: "2026-11-25T08:00:00Z")
    let early = OfferExample.interview(2, starts: "2026-11-24T08:00:00Z")
    let same = OfferExample.interview(3, starts: "2026-11-25T09:00:00Z")
    let offer = OfferExample.offer(answerBy: "2026-11-25T09:00:00Z")
    #expect(
      try notes(offer, steps: [late, same, early]) == [.afterNextStep(early), .afterNextStep(late)])
  }

  @Test func `everything there is to say is told at once`() throws {
    let step = OfferExample.interview(1, starts: "2026-11-24T08:00:00Z")
    let offer = OfferExample.offer(
      deadline: "2026-11-24T12:00:00Z", answerBy: "2026-11-28T12:00:00Z")
    #expect(
      try notes(offer, steps: [step]) == [
        .afterEmployerDeadline(at("2026-11-24T12:00:00Z", .utc)),
        .beyond48Hours(until: at("2026-11-25T09:00:00Z", .utc)),
        .onWeekend(at("2026-11-28T12:00:00Z", .utc)), .afterNextStep(step),
      ])
  }

  @Test func `asking for more time is not late, but can be on a weekend or no more time`() throws {
    let offer = OfferExample.offer(deadline: "2026-11-27T12:00:00Z")
    let zone = TestZones.berlin
    let saturday = at("2026-11-28T12:00:00Z", .utc)
    let before = at("2026-11-26T12:00:00Z", .utc)
    let monday = at("2026-11-30T12:00:00Z", .utc)
    func notes(_ date: Instant) -> [OfferNote] {
      OfferNote.onExtension(of: offer, until: date, in: zone, nextSteps: [])
    }
    #expect(notes(saturday) == [.onWeekend(saturday)])
    #expect(notes(before) == [.noMoreTime(offer.window.limit)])
    #expect(notes(monday).isEmpty)
  }
}
