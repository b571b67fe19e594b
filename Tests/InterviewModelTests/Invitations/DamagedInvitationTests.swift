import InterviewModel
import TestSupport
import Testing
import Zones

/// Invitations with bytes that are changed, lost or there twice.
@Suite struct DamagedInvitationTests {
  private static let samples = [
    "ics/01-google-request.ics", "ics/04-exchange-teams-windows-zone.ics", "ics/08-calendly.ics",
    "ics/19-calendar-export-many-events.ics", "mail/01-google-multipart.eml",
  ]

  private static let pieces: [[UInt8]] = [
    [], [0], [0xFF], [0xC3], Array("\r\n".utf8), Array("\r\n ".utf8), Array(";".utf8),
    Array(":".utf8), Array("\"".utf8), Array("=".utf8), Array("BEGIN:VEVENT\r\n".utf8),
    Array("END:VEVENT\r\n".utf8), Array("99999999999999999999".utf8), Array("--=_outer".utf8),
    Array("-".utf8), Array("@".utf8), Array("T".utf8), Array("^".utf8), Array("\\".utf8),
  ]

  @Test func `what is damaged is refused, or says what can be stored`() throws {
    var random = SeededGenerator(seed: 17)
    for name in Self.samples {
      let whole = try InvitationSamples.octets(name)
      for _ in 0..<150 {
        var octets = whole
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let place = Int.random(in: 0..<octets.count, using: &random)
          let end = min(octets.count, place + Int.random(in: 0...8, using: &random))
          let piece = Self.pieces.randomElement(using: &random) ?? []
          octets.replaceSubrange(place..<end, with: piece)
        }
        guard let invitation = try? InvitationFile(octets).read() else { continue }
        try check(invitation)
      }
    }
  }

  private func check(_ invitation: Invitation) throws {
    let seconds = invitation.time?.startsAt.seconds ?? 0
    #expect((0..<253_402_300_800).contains(seconds))
    for person in invitation.people.met {
      let read = try InputText.name(person.name, field: "name")
      #expect(read == person.name)
    }
    if let link = invitation.link {
      let read = try InputText.link(link, field: "link")
      #expect(read == link)
    }
  }

  @Test func `a sample that ends early is never read`() throws {
    let whole = try InvitationSamples.octets("ics/06-exchange-customized-zone.ics")
    let last = whole.lastIndex { $0 == UInt8(ascii: ":") } ?? 0
    for end in stride(from: 0, to: last, by: 3) {
      let rule = refusal { _ = try InvitationFile(Array(whole[..<end])).read() }
      #expect(rule != nil, "\(end)")
    }
  }
}
