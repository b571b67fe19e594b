import InterviewModel
import TestSupport
import Testing
import Zones

/// When the answer to an offer, and what was promised, is due and overdue.
@Suite struct OfferWindowTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var received = "2026-11-23T09:00:00Z"
    var written: String?
    var deadline: String?
    var answerBy: String?
    var granted: [String] = []
    var opens = "2026-11-23T09:00:00Z"
    var due = "2026-11-24T09:00:00Z"
    var limit: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing agreed: 48 hours", limit: "2026-11-25T09:00:00Z"),
    Case(
      name: "promised: the date", answerBy: "2026-11-27T22:59:59Z", limit: "2026-11-27T22:59:59Z"),
    Case(
      name: "a deadline: the date", deadline: "2026-12-01T11:00:00Z", limit: "2026-12-01T11:00:00Z"),
    Case(
      name: "both: the promise where it is earlier", deadline: "2026-12-01T11:00:00Z",
      answerBy: "2026-11-27T11:00:00Z", limit: "2026-11-27T11:00:00Z"),
    Case(
      name: "both: the deadline where it is earlier", deadline: "2026-11-26T11:00:00Z",
      answerBy: "2026-11-27T11:00:00Z", limit: "2026-11-26T11:00:00Z"),
    Case(
      name: "granted: beyond the deadline", deadline: "2026-11-26T11:00:00Z",
      granted: ["2026-11-30T11:00:00Z"], limit: "2026-11-30T11:00:00Z"),
    Case(
      name: "granted twice: the furthest",
      granted: ["2026-11-30T11:00:00Z", "2026-11-28T11:00:00Z"], limit: "2026-11-30T11:00:00Z"),
    Case(
      name: "a limit within 24 hours: due at once then", answerBy: "2026-11-23T17:00:00Z",
      due: "2026-11-23T17:00:00Z", limit: "2026-11-23T17:00:00Z"),
    Case(
      name: "written: opens anew", written: "2026-11-24T15:00:00Z",
      opens: "2026-11-24T15:00:00Z", due: "2026-11-25T15:00:00Z", limit: "2026-11-26T15:00:00Z"),
    Case(
      name: "written after the date promised: the date stays", written: "2026-11-25T09:00:00Z",
      answerBy: "2026-11-24T09:00:00Z", opens: "2026-11-24T09:00:00Z",
      due: "2026-11-24T09:00:00Z", limit: "2026-11-24T09:00:00Z"),
    Case(
      name: "clocks put back in Berlin: 48 real hours", received: "2026-10-24T10:00:00Z",
      opens: "2026-10-24T10:00:00Z", due: "2026-10-25T10:00:00Z", limit: "2026-10-26T10:00:00Z"),
    Case(
      name: "over the month's end", received: "2027-02-27T09:00:00Z",
      opens: "2027-02-27T09:00:00Z", due: "2027-02-28T09:00:00Z", limit: "2027-03-01T09:00:00Z"),
  ]

  @Test(arguments: cases) func `an offer's answer is owed by what was agreed`(
    _ example: Case
  ) throws {
    let offer = OfferExample.offer(
      received: example.received, written: example.written, deadline: example.deadline,
      answerBy: example.answerBy, extensions: example.granted.map { ($0, true) })
    #expect(
      offer.window
        == AnswerWindow(
          opens: at(example.opens, .utc), due: at(example.due, .utc),
          limit: at(example.limit, .utc)))
  }

  @Test func `only extensions that were granted move an offer's window`() throws {
    let offer = OfferExample.offer(
      deadline: "2026-11-26T09:00:00Z",
      extensions: [
        ("2026-11-28T09:00:00Z", true), ("2026-11-30T09:00:00Z", false),
        ("2026-12-02T09:00:00Z", nil),
      ])
    #expect(offer.window.limit == at("2026-11-28T09:00:00Z", .utc))
  }

  static let promises: [(by: String, due: String)] = [
    // Five days: the day before.
    ("2026-11-28T09:00:00Z", "2026-11-27T09:00:00Z"),
    // Exactly two days: both rules say the same.
    ("2026-11-25T09:00:00Z", "2026-11-24T09:00:00Z"),
    // Twelve hours: halfway.
    ("2026-11-23T21:00:00Z", "2026-11-23T15:00:00Z"),
    // A second: rounded down.
    ("2026-11-23T09:00:01Z", "2026-11-23T09:00:00Z"),
  ]

  @Test(arguments: promises) func `a promise is due a day before its date or halfway there`(
    _ by: String, _ due: String
  ) throws {
    let promised = at("2026-11-23T09:00:00Z", .utc)
    let date = at(by, .utc)
    #expect(
      AnswerWindow.promise(at: promised, by: date)
        == AnswerWindow(opens: promised, due: at(due, .utc), limit: date))
  }

  @Test func `a promise over a change of clocks is due 24 real hours before its date`() throws {
    let promised = at("2026-10-20T10:00:00Z", .utc)
    let date = at("2026-10-25T11:00:00Z", .utc)
    #expect(AnswerWindow.promise(at: promised, by: date)?.due == date - 86_400)
  }

  @Test(arguments: [0, -1]) func `a promise whose date is not ahead has no window`(
    _ seconds: Int
  ) throws {
    let promised = at("2026-11-23T09:00:00Z", .utc)
    #expect(AnswerWindow.promise(at: promised, by: promised + seconds) == nil)
  }
}
