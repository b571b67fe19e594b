import InterviewModel
import TestSupport
import Testing
import Zones

/// What reading an invitation comes to, after what was read before.
@Suite struct InvitationStepTests {
  private static let noon = at("2026-12-02T12:00:00Z", .utc)

  private static func invitation(
    _ sequence: Int, stamp: Int = 0, cancels: Bool = false, hour: Int = 12
  ) throws -> Invitation {
    let octets = CalendarSample.event(
      "SEQUENCE:\(sequence)", "DTSTART:20261202T\(hour)0000Z",
      "DTSTAMP:202611\(stamp + 10)T000000Z", method: cancels ? "CANCEL" : "REQUEST")
    return try InvitationFile(octets).read()
  }

  private static func stored(_ sequence: Int, cancelled: Bool = false) throws -> InvitedInterview {
    let interview = Interview(
      id: Interview.ID(7), uuid: "", applicationID: Application.ID(1), company: "Acme", role: nil,
      round: 1, kind: .other, startsAt: noon, endsAt: noon + 3_600, zone: "UTC",
      cancelledAt: cancelled ? noon : nil)
    return InvitedInterview(
      interview: interview,
      mark: InvitationMark(
        uid: "1@acme.example", sequence: sequence, stamp: try invitation(sequence).mark?.stamp))
  }

  private func step(_ invitation: Invitation, _ known: [InvitedInterview]) -> String {
    var words = ""
    if let refused = refusal({ words = "\(try InvitationStep(invitation, known: known))" }) {
      return refused
    }
    return words.contains("older") ? "older" : String(words.prefix { $0 != "(" })
  }

  @Test func `what was never read is logged, and cannot be cancelled`() throws {
    #expect(step(try Self.invitation(0), []) == "log")
    #expect(step(try Self.invitation(3), []) == "log")
    #expect(step(try Self.invitation(1, cancels: true), []) == "nothingToCancel")
  }

  @Test func `a newer version is followed, an older one is not`() throws {
    let known = [try Self.stored(1)]
    #expect(step(try Self.invitation(2, hour: 15), known) == "follow")
    #expect(step(try Self.invitation(1), known) == "rest")
    #expect(step(try Self.invitation(0, hour: 15), known) == "older")
    #expect(step(try Self.invitation(0, cancels: true), known) == "older")
  }

  @Test func `another time without a new number is refused`() throws {
    let known = [try Self.stored(1)]
    #expect(step(try Self.invitation(1, stamp: 5), known) == "rest")
    #expect(step(try Self.invitation(1, stamp: 5, hour: 15), known) == "unnumberedChange")
    // Nothing tells whether the owner moved the interview, or whether it is another version.
    #expect(step(try Self.invitation(1, hour: 15), known) == "unnumberedChange")
  }

  /// A version that is known to have said the time and people of `stored(_:)`, and a place.
  private static func read(_ sequence: Int) throws -> InvitedInterview {
    var known = try stored(sequence)
    known.mark.stamp = try invitation(sequence, stamp: 1).mark?.stamp
    known.interview.place = "Hall 1"
    known.interview.interviewers = [
      Person(id: Person.ID(1), name: "Dana Lee", email: "dana@acme.example", title: nil)
    ]
    known.reading.isKnown = true
    known.reading.startsAt = noon
    known.reading.endsAt = noon + 3_600
    known.reading.place = "Hall 1"
    (known.reading.keepsPlace, known.reading.keepsLink) = (false, false)
    known.reading.brought = [PersonEntry(name: "Dana Lee", email: "dana@acme.example")]
    known.reading.invited = [Person.ID(1)]
    return known
  }

  private static let whole = [
    "DTSTART:20261202T120000Z", "DTEND:20261202T130000Z", "LOCATION:Hall 1",
    "ATTENDEE;CN=Dana Lee:mailto:dana@acme.example",
  ]

  private static func version(
    _ sequence: Int, stamp: Int, _ change: (String, String)?
  ) throws -> Invitation {
    let lines = whole.map { line in change.map { $0.0 == line ? $0.1 : line } ?? line }
    let calendar = CalendarSample.calendar(
      ["METHOD:REQUEST", "BEGIN:VEVENT", "UID:1@acme.example", "SEQUENCE:\(sequence)"]
        + ["DTSTAMP:202611\(stamp + 10)T000000Z"] + lines + ["END:VEVENT"])
    return try InvitationFile(calendar).read()
  }

  @Test(
    arguments: [
      (nil, "rest", "rest"),
      ((whole[0], "DTSTART:20261202T123000Z"), "unnumberedChange", "rest"),
      ((whole[1], "DTEND:20261202T140000Z"), "unnumberedChange", "rest"),
      ((whole[2], "LOCATION:Hall 2"), "complete", "rest"),
      ((whole[2], "LOCATION:https://zoom.us/j/1"), "complete", "rest"),
      ((whole[3], "ATTENDEE;CN=Sam Ito:mailto:sam@acme.example"), "complete", "rest"),
      (
        (whole[3], "ATTENDEE;PARTSTAT=DECLINED;CN=Dana Lee:mailto:dana@acme.example"), "complete",
        "rest"
      ),
    ] as [((String, String)?, String, String)])
  func `with the same number the content decides, unless it was written earlier`(
    change: (String, String)?, now: String, earlier: String
  ) throws {
    let known = [try Self.read(1)]
    #expect(step(try Self.version(1, stamp: 1, change), known) == now)
    #expect(step(try Self.version(1, stamp: 5, change), known) == now)
    #expect(step(try Self.version(1, stamp: 0, change), known) == earlier)
  }

  @Test func `what the owner changed is no news`() throws {
    var known = try Self.read(1)
    known.interview.startsAt = Self.noon + 7_200
    known.interview.endsAt = Self.noon + 14_400
    known.interview.place = "Hall 9"
    known.interview.interviewers = []
    #expect(step(try Self.version(1, stamp: 1, nil), [known]) == "rest")
  }

  @Test func `an interview is not put behind the end of its application`() throws {
    var known = try Self.stored(1)
    known.end = ApplicationEnd(.rejected, at: Self.noon - 3_600)
    #expect(step(try Self.invitation(2, hour: 15), [known]) == "applicationHasEnded")
    #expect(step(try Self.invitation(1), [known]) == "rest")
    #expect(step(try Self.invitation(2, cancels: true), [known]) == "cancel")
    #expect(step(try Self.invitation(2, hour: 10), [known]) == "follow")
    known.interview.cancelledAt = Self.noon - 3_600
    #expect(step(try Self.invitation(2, hour: 15), [known]) == "applicationHasEnded")
  }

  @Test(
    arguments: [
      ([], []), (["ORGANIZER;CN=Ann Lee:mailto:ann@acme.example"], []),
      (["ATTENDEE;CN=Dana Lee:mailto:dana@acme.example"], []),
      (["ATTENDEE;CN=D. Lee:mailto:DANA@acme.example"], []),
      (["ATTENDEE;CN=Sam Ito:mailto:sam@acme.example"], ["Dana Lee"]),
      (["ATTENDEE;PARTSTAT=DECLINED;CN=Dana Lee:mailto:dana@acme.example"], ["Dana Lee"]),
      (["ATTENDEE;PARTSTAT=DELEGATED;CN=Dana Lee:mailto:dana@acme.example"], ["Dana Lee"]),
    ] as [([String], [String])])
  func `who was only invited and is no longer is gone`(lines: [String], gone: [String]) throws {
    let event = ["BEGIN:VEVENT", "UID:1@acme.example", "SEQUENCE:2", "DTSTART:20261202T120000Z"]
    let people = try InvitationFile(CalendarSample.calendar(event + lines + ["END:VEVENT"])).read()
      .people
    var known = try Self.read(1)
    #expect(known.gone(from: people).map(\.name) == gone)
    #expect(known.doubtful(by: people).isEmpty)
    known.reading = InvitationReading()
    #expect(known.gone(from: people).isEmpty)
    #expect(known.doubtful(by: people).map(\.name) == gone)
  }

  @Test func `what is called off is cancelled once, and may be invited to again`() throws {
    #expect(step(try Self.invitation(1, cancels: true), [try Self.stored(1)]) == "cancel")
    #expect(step(try Self.invitation(2, cancels: true), [try Self.stored(1)]) == "cancel")
    let known = [try Self.stored(2, cancelled: true)]
    #expect(step(try Self.invitation(2, cancels: true), known) == "rest")
    #expect(step(try Self.invitation(2), known) == "rest")
    #expect(step(try Self.invitation(3), known) == "reinstate")
  }
}
