import InterviewModel
import TestSupport
import Testing
import Zones

/// The samples, against what is written down that a correct reader makes of them.
@Suite struct InvitationSampleTests {
  @Test func `every sample yields what is expected`() throws {
    let expected = try InvitationSamples.expected()
    #expect(expected.count > 15)
    for (name, expectation) in expected.sorted(by: { $0.key < $1.key }) {
      let verdict = expectation.verdict ?? ""
      if verdict.hasPrefix("refuse") {
        let refusal = try InvitationSamples.refusal(of: name)
        #expect(refusal != nil, "\(name)")
      } else {
        try compare(InvitationSamples.invitation(name), with: expectation, name)
      }
    }
  }

  private func compare(
    _ invitation: Invitation, with expectation: InvitationSamples.Expectation, _ name: String
  ) throws {
    #expect((invitation.purpose == .cancels) == (expectation.verdict == "cancel"), "\(name)")
    if let starts = expectation.starts {
      #expect(invitation.time?.startsAt == Instant(rfc3339: starts), "\(name)")
    }
    if let minutes = expectation.minutes {
      #expect(invitation.time?.minutes == minutes, "\(name)")
    }
    // What is no name of a zone tells that the file has none.
    if let zone = expectation.zone {
      let named = ZoneDatabase.system.zone(named: zone)?.name
      #expect(invitation.time?.zone?.name == named, "\(name)")
    }
    if let people = expectation.people {
      let wanted = try people.map { try PersonEntry.list($0, field: "people")[0] }
      #expect(invitation.people.met.map(\.name) == wanted.map(\.name), "\(name)")
      for (met, wanted) in zip(invitation.people.met, wanted) where wanted.email != nil {
        #expect(met.email == wanted.email, "\(name)")
      }
    }
    if let place = expectation.place { #expect(invitation.place == place, "\(name)") }
    if let link = expectation.link {
      let known = link.hasSuffix("...") ? String(link.dropLast(3)) : link
      #expect(invitation.link?.hasPrefix(known) == true, "\(name)")
    }
    if let uid = expectation.uid { #expect(invitation.mark?.uid == uid, "\(name)") }
    if let sequence = expectation.sequence {
      #expect(invitation.mark?.sequence == sequence, "\(name)")
    }
  }

  @Test func `a mail says what the calendar in it says, once`() throws {
    let mail = try InvitationSamples.invitation("mail/01-google-multipart.eml")
    #expect(try mail == InvitationSamples.invitation("ics/01-google-request.ics"))
  }

  @Test(arguments: [
    ("07-unknown-zone", "unknownZone"), ("12-recurring-refuse", "series"),
    ("13-one-instance-of-a-series", "oneOfASeries"), ("15-all-day", "allDay"),
    ("16-hostile", "controlCharacter"), ("17-truncated", "endsEarly"),
    ("19-calendar-export-many-events", "several"), ("20-reply", "isNoInvitation"),
  ])
  func `a refusal says why`(name: String, rule: String) throws {
    #expect(try InvitationSamples.refusal(of: "ics/\(name).ics") == rule)
  }

  @Test(arguments: [
    ("outlook-september", "2026-09-08T18:00:00Z", 30, ["Rita Roe", "Dana Lee"]),
    ("vtimezone-1970", "2026-08-24T21:00:00Z", 45, ["Rita Roe", "Dana Lee"]),
    ("moved", "2026-08-26T17:00:00Z", 45, ["Rita Roe", "Dana Lee"]),
  ])
  func `invitations that other programs read wrong are read`(
    name: String, starts: String, minutes: Int, people: [String]
  ) throws {
    let invitation = try InvitationSamples.invitation("field/\(name).ics")
    #expect(invitation.time?.startsAt == Instant(rfc3339: starts))
    #expect(invitation.time?.minutes == minutes)
    #expect(invitation.people.met.map(\.name) == people)
  }

  @Test func `one of several events is read by its identifier`() throws {
    let name = "ics/19-calendar-export-many-events.ics"
    let invitation = try InvitationSamples.invitation(name, uid: "export3@google.com")
    #expect(invitation.time?.startsAt == Instant(rfc3339: "2026-12-21T15:00:00Z"))
    #expect(refusal { _ = try InvitationSamples.invitation(name, uid: "other") } == "noSuchEvent")
  }

  @Test(
    arguments: [
      ("01-google-request", "Harbour GmbH"), ("04-exchange-teams-windows-zone", "Nordlicht AG"),
      ("06-exchange-customized-zone", "Customzone"), ("08-calendly", "Brightseed"),
      ("09-zoom-publish", nil), ("10-greenhouse-one-file-for-three-interviews", "Quarry Inc."),
    ] as [(String, String?)])
  func `a company is proposed by the organizer's domain or the title`(
    name: String, company: String?
  ) throws {
    #expect(try InvitationSamples.invitation("ics/\(name).ics").proposedCompany == company)
  }

  @Test func `links that call off a meeting are taken nowhere`() throws {
    let invitation = try InvitationSamples.invitation("ics/08-calendly.ics")
    #expect(!"\(invitation)".contains("SECRET"))
    #expect(invitation.link == "https://calendly.com/events/00000000-example/google_meet")
  }

  @Test(
    arguments: [
      ("01-google-request", "candidate@mail.example"), ("08-calendly", "Alex Candidate"),
      ("06-exchange-customized-zone", "candidate@mail.example"), ("09-zoom-publish", nil),
    ] as [(String, String?)])
  func `the owner is told from the others`(name: String, owner: String?) throws {
    #expect(try InvitationSamples.invitation("ics/\(name).ics").people.owner == owner)
  }

  @Test func `an optional shared mailbox is left out`() throws {
    let people = try InvitationSamples.invitation("ics/04-exchange-teams-windows-zone.ics").people
    #expect(
      people.leftOut == [
        InvitedPeople.LeftOut(words: "HR Team <hr@nordlicht.example>", reason: .optional)
      ])
  }
}
