import InterviewModel
import Testing

/// Who is met, of all that a calendar names.
@Suite struct InvitedPeopleTests {
  private func people(_ lines: [String]) throws -> InvitedPeople {
    let event = ["BEGIN:VEVENT", "UID:1@acme.example", "DTSTART:20261202T130000Z"]
    let calendar = CalendarSample.calendar(event + lines + ["END:VEVENT"])
    return try InvitationFile(calendar).read().people
  }

  private static let ann = "ORGANIZER;CN=Ann Lee:mailto:ann@acme.example"

  @Test(
    arguments: [
      // Of another domain than who invites; of a domain for everybody; without a name.
      ([ann, "ATTENDEE;CN=Alex Roe:mailto:alex@roe.example"], "Alex Roe", ["Ann Lee"]),
      (
        [
          ann, "ATTENDEE;CN=Alex Roe:mailto:alex.roe@gmail.com",
          "ATTENDEE;CN=Sue Day:mailto:sue@agency.example",
        ], "Alex Roe", ["Ann Lee", "Sue Day"]
      ),
      (
        [
          ann, "ATTENDEE;CN=alex@roe.example:mailto:alex@roe.example",
          "ATTENDEE;CN=Sue Day:mailto:sue@agency.example",
        ], "alex@roe.example", ["Ann Lee", "Sue Day"]
      ),
      // Below the same domain they are of the company.
      (
        [
          ann, "ATTENDEE;CN=Bo Day:mailto:bo@eu.acme.example",
          "ATTENDEE;CN=Alex Roe:mailto:alex@roe.example",
        ], "Alex Roe", ["Ann Lee", "Bo Day"]
      ),
      // A program invites.
      (
        [
          "ORGANIZER;CN=Acme Hiring:mailto:no-reply@greenhouse.io",
          "ATTENDEE;CN=Bo Day:mailto:bo@acme.example",
          "ATTENDEE;CN=Cy Fox:mailto:cy@acme.example", "ATTENDEE:mailto:alex@roe.example",
        ], "alex@roe.example", ["Bo Day", "Cy Fox"]
      ),
      // The owner made the event; nobody else is named; everybody is of one company.
      (
        [
          "ORGANIZER;CN=Alex Roe:mailto:alex@gmail.com",
          "ATTENDEE;CN=Bo Day:mailto:bo@acme.example",
        ], "Alex Roe", ["Bo Day"]
      ),
      (
        ["ORGANIZER;CN=Bo Day:mailto:bo@gmail.com", "ATTENDEE:mailto:alex@yahoo.co.uk"],
        "alex@yahoo.co.uk", ["Bo Day"]
      ),
      // Of a program's own people; an address that stands for the real one.
      (
        ["ORGANIZER;CN=Dana Lee:mailto:dana.lee@zoom.us", "ATTENDEE;CN=Al:mailto:al@gmail.com"],
        "Al", ["Dana Lee"]
      ),
      (
        [
          "ORGANIZER;CN=Ann Lee;EMAIL=\"ann@acme.example\":mailto:2_GEZD@imip.me.com",
          "ATTENDEE;CN=Alex Roe:mailto:alex@roe.example",
        ], "Alex Roe", ["Ann Lee"]
      ),
      ([ann], nil, ["Ann Lee"]), ([], nil, []),
      ([ann, "ATTENDEE;CN=Bo Day:mailto:bo@acme.example"], nil, ["Ann Lee", "Bo Day"]),
      (["ATTENDEE;CN=Bo Day:mailto:bo@acme.example"], nil, ["Bo Day"]),
      // The same in both places, in two spellings of the address.
      ([ann, "ATTENDEE;CN=Ann Lee:mailto:ANN@acme.example"], nil, ["Ann Lee"]),
      ([ann, "ATTENDEE:mailto:ann@acme.example"], nil, ["Ann Lee"]),
    ] as [([String], String?, [String])])
  func `the owner is told from those who are met`(
    lines: [String], owner: String?, met: [String]
  ) throws {
    let people = try people(lines)
    #expect(people.owner == owner)
    #expect(people.met.map(\.name) == met)
  }

  @Test(
    arguments: [
      ("ATTENDEE;CUTYPE=ROOM;CN=Elbe:mailto:elbe@acme.example", nil),
      ("ATTENDEE;CUTYPE=RESOURCE;CN=Elbe:mailto:elbe@acme.example", nil),
      ("ATTENDEE;CUTYPE=GROUP;CN=All:mailto:all@acme.example", nil),
      ("ATTENDEE;CN=Elbe:mailto:c_1@resource.calendar.google.com", nil),
      ("ATTENDEE;CN=Jobs:mailto:c_2@group.calendar.google.com", nil),
      ("ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Bo Day:mailto:bo@acme.example", .optional),
      ("ATTENDEE;ROLE=NON-PARTICIPANT;CN=Bo Day:mailto:bo@acme.example", .optional),
      ("ATTENDEE;PARTSTAT=DECLINED;CN=Bo Day:mailto:bo@acme.example", .declined),
      ("ATTENDEE;PARTSTAT=DELEGATED;CN=Bo Day:mailto:bo@acme.example", .delegated),
      ("ATTENDEE;DELEGATED-TO=\"mailto:al@acme.example\";CN=Bo:mailto:bo@acme.example", .delegated),
      ("ATTENDEE;CN=Otter.ai Notetaker:mailto:notes@acme.example", .service),
      ("ATTENDEE;CN=Fireflies.ai Notetaker Bo:mailto:fred@acme.example", .service),
      ("ATTENDEE;CN=Bo's AI Assistant:mailto:bo.assistant@acme.example", .service),
      ("ATTENDEE;CN=read.ai meeting notes:mailto:x@acme.example", .service),
      ("ATTENDEE;CN=Fathom:mailto:bo@acme.example", .service),
      ("ATTENDEE;CN=Acme:mailto:notetaker+4@acme.example", .service),
      ("ATTENDEE;CN=Acme Interview Bot:mailto:ib@acme.example", .service),
      ("ATTENDEE;CN=HR Team:mailto:hr@acme.example", .shared),
      ("ATTENDEE;CN=Talent:mailto:talent.acquisition@acme.example", .shared),
      ("ATTENDEE;CN=Acme:mailto:no-reply+42@acme.example", .shared),
      ("ATTENDEE;CN=Fred:mailto:fred@fireflies.ai", .service),
      ("ATTENDEE;CN=Acme Team:mailto:9f8a7c@hire.lever.co", .service),
    ] as [(String, InvitedPeople.Reason?)])
  func `rooms, lists and whoever need not come are not met`(
    line: String, reason: InvitedPeople.Reason?
  ) throws {
    let people = try people([Self.ann, line])
    #expect(people.met.map(\.name) == ["Ann Lee"])
    #expect(people.leftOut.map(\.reason) == [reason].compactMap(\.self))
  }

  @Test(arguments: ["Jan Bot", "Grace Otter", "Ai Tanaka", "Gong Li", "Fathom Reed", "Bo Notley"])
  func `a person whose name looks like a program's is met`(name: String) throws {
    let people = try people([Self.ann, "ATTENDEE;CN=\(name):mailto:x.y@acme.example"])
    #expect(people.met.map(\.name) == ["Ann Lee", name])
  }

  @Test func `who comes instead of somebody else is met`() throws {
    let people = try people([
      Self.ann, "ATTENDEE;PARTSTAT=DELEGATED;CN=Bo Day:mailto:bo@acme.example",
      "ATTENDEE;DELEGATED-FROM=\"mailto:bo@acme.example\";CN=Sam Ito:mailto:sam@acme.example",
    ])
    #expect(people.met.map(\.name) == ["Ann Lee", "Sam Ito"])
  }

  @Test func `who invites and declines is not met`() throws {
    let people = try people([
      Self.ann, "ATTENDEE;PARTSTAT=DECLINED;CN=Ann Lee:mailto:ann@acme.example",
      "ATTENDEE;CN=Bo Day:mailto:bo@acme.example",
    ])
    #expect(people.met.map(\.name) == ["Bo Day"])
  }

  @Test func `of several that could be the owner none is met`() throws {
    let people = try people([
      Self.ann, "ATTENDEE;CN=Alex Roe:mailto:alex@roe.example",
      "ATTENDEE;CN=Sue Day:mailto:sue@agency.example",
    ])
    #expect(people.owner == nil)
    #expect(people.met.map(\.name) == ["Ann Lee"])
    #expect(people.leftOut.map(\.reason) == [.perhapsOwner, .perhapsOwner])
    #expect(
      people.leftOut.map(\.words) == [
        "Alex Roe <alex@roe.example>", "Sue Day <sue@agency.example>",
      ])
  }

  @Test(
    arguments: [
      ("'Marie Curie' via Calendar", "Marie Curie"), ("Marie Curie via Calendly", "Marie Curie"),
      ("Marie Curie | Acme", "Marie Curie"), ("Marie Curie @ Acme", "Marie Curie"),
      ("Marie Curie 😊", "Marie Curie"), ("Marie Curie +49 170 1234567", "Marie Curie"),
      ("Marie Curie", "Marie Curie"), ("Via Rossi", "Via Rossi"),
    ])
  func `what programs and companies put beside a name is no part of it`(cn: String, name: String)
    throws
  {
    let met = try people(["ORGANIZER;CN=\"\(cn)\":mailto:marie@acme.example"]).met
    #expect(met.map(\.name) == [name])
  }

  @Test func `a post behind a bar is a title`() throws {
    let met = try people(["ORGANIZER;CN=\"Marie Curie | CTO\":mailto:marie@acme.example"]).met
    #expect(met.map(\.name) == ["Marie Curie"] && met.map(\.title) == ["CTO"])
  }

  @Test(arguments: ["Interview Panel", "Hiring Committee", "Panel: Backend"])
  func `a group is left out`(cn: String) throws {
    let found = try people([
      Self.ann, "ATTENDEE;CN=\"\(cn)\":mailto:panel-7@acme.example",
    ])
    #expect(found.met.map(\.name) == ["Ann Lee"])
    #expect(found.leftOut.map(\.reason) == [.shared])
  }
}
