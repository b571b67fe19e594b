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
    // The same version, after the owner moved the interview.
    #expect(step(try Self.invitation(1, hour: 15), known) == "rest")
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
