import InterviewModel
import TestSupport
import Testing
import Zones

/// Calendars and mails as bytes.
@Suite struct InvitationFileTests {
  private static let organizer = "ORGANIZER;CN=Jörg Čapek:mailto:j.capek@acme.example"

  private func organizer(of octets: [UInt8]) throws -> String? {
    try InvitationFile(octets).read().people.met.first?.name
  }

  @Test func `lines may be folded anywhere, within a character too`() throws {
    let line = Array(Self.organizer.utf8)
    for place in 1..<line.count {
      for fold in ["\r\n ", "\n\t", "\n "] {
        let folded = line[..<place] + Array(fold.utf8) + line[place...]
        let calendar = CalendarSample.event("LINE:")
        let text = String(decoding: calendar, as: UTF8.self)
        let parts = text.components(around: "LINE:")
        let octets = Array(parts.0.utf8) + folded + Array(parts.1.utf8)
        let name = try organizer(of: octets)
        #expect(name == "Jörg Čapek", "\(place)")
      }
    }
  }

  @Test(arguments: ["\r\n", "\n", "\r", "\r\n\r\n", "\n\n"])
  func `lines may end in every way`(end: String) throws {
    let text = String(decoding: CalendarSample.event(Self.organizer), as: UTF8.self)
    #expect(try organizer(of: Array(text.replacing("\r\n", with: end).utf8)) == "Jörg Čapek")
  }

  @Test func `a byte order mark is no part of a calendar`() throws {
    #expect(
      try organizer(of: [0xEF, 0xBB, 0xBF] + CalendarSample.event(Self.organizer)) == "Jörg Čapek")
  }

  @Test(arguments: [
    ("CN=\"Lee, Dana\"", "Dana Lee"), ("CN=\"Lee: Dana\"", "Lee: Dana"),
    ("LANGUAGE=en;CN=\"Dana Lee\";X-A=\"a;b,c:d\"", "Dana Lee"),
    ("CN=\"'Dana Lee'\"", "Dana Lee"), ("cn=dana lee", "dana lee"),
    ("CN=Dana ^'DJ^' Lee", "Dana \"DJ\" Lee"), ("CN==?UTF-8?Q?J=C3=B6rg_Lee?=", "Jörg Lee"),
    ("CN=\"=?ISO-8859-1?B?SvZyZw==?= =?utf-8?b?IExlZQ==?=\"", "Jörg Lee"),
    ("CN=Dana Lee (CTO)", "Dana Lee"), ("CN=dana.lee@acme.example", "Dana Lee"),
    ("X-NUM-GUESTS=0", "Dana Lee"), ("CN=", "Dana Lee"),
  ])
  func `names are read in all the ways they are written`(parameters: String, name: String) throws {
    let line = "ORGANIZER;\(parameters):MAILTO:Dana.Lee@acme.example"
    #expect(try organizer(of: CalendarSample.event(line)) == name)
  }

  @Test(arguments: [
    "mailto:dana@acme.example", "MAILTO:Dana@Acme.Example", "dana@acme.example",
    "mailto:dana%40acme.example", "mailto:dana@acme.example?subject=x",
    "mailto: dana@acme.example",
  ])
  func `addresses are read in all the ways they are written`(value: String) throws {
    let octets = CalendarSample.event("ORGANIZER;CN=Dana Lee:\(value)")
    #expect(try InvitationFile(octets).read().people.met.first?.email == "dana@acme.example")
  }

  @Test(
    arguments: [
      ("/aNDQw/principal/", "EMAIL=\"dana@acme.example\";", "dana@acme.example"),
      ("urn:uuid:0f5c", "EMAIL=dana@acme.example;", "dana@acme.example"),
      ("invalid:nomail", "", nil),
      ("mailto:", "", nil),
    ] as [(String, String, String?)])
  func `an address may stand beside the value, or nowhere`(
    value: String, parameter: String, email: String?
  ) throws {
    let octets = CalendarSample.event("ORGANIZER;\(parameter)CN=Dana Lee:\(value)")
    let met = try InvitationFile(octets).read().people.met
    #expect(met.map(\.name) == ["Dana Lee"])
    #expect(met.map(\.email) == [email])
  }

  @Test(arguments: [
    ("", "isNeither"), ("hello", "isNeither"), ("PK\u{3}\u{4}", "isNeither"),
    ("BEGIN:VCALENDAR", "endsEarly"), ("BEGIN:VCALENDAR\r\nEND:VCALENDAR", "noEvent"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT", "damaged"),
    ("BEGIN:VCALENDAR\nno property\nEND:VCALENDAR", "damaged"),
    ("BEGIN:VCALENDAR\nX;CN=\"a:b\nEND:VCALENDAR", "damaged"),
    ("BEGIN:VCALENDAR\nX:\u{1B}[31m\nEND:VCALENDAR", "controlCharacter"),
    ("BEGIN:VCALENDAR\nX:\0\nEND:VCALENDAR", "controlCharacter"),
    ("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR", "oldVersion"),
    ("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR", "noEvent"),
    ("Subject: hello\n\nno calendar", "noCalendarInMail"),
    ("Content-Type: text/calendar; charset=koi8-r\n\nBEGIN:VCALENDAR", "unknownCharset"),
  ])
  func `what is no invitation is refused`(text: String, rule: String) {
    #expect(refusal { _ = try InvitationFile(Array(text.utf8)).read() } == rule)
  }

  @Test func `what is not UTF-8 is refused by its line`() {
    let octets = Array("BEGIN:VCALENDAR\nX:".utf8) + [0xFF] + Array("\nEND:VCALENDAR".utf8)
    #expect(throws: InvitationRefusal.notUTF8(line: 2)) { _ = try InvitationFile(octets) }
  }

  @Test func `parts within parts come to an end`() {
    let deep = String(repeating: "BEGIN:VCALENDAR\n", count: 100_000)
    #expect(refusal { _ = try InvitationFile(Array(deep.utf8)) } == "damaged")
  }

  @Test(
    arguments: [
      ("REPLY", "isNoInvitation"), ("COUNTER", "isNoInvitation"), ("reply", "isNoInvitation"),
      ("ADD", "isNoInvitation"), ("REFRESH", "isNoInvitation"),
      ("DECLINECOUNTER", "isNoInvitation"),
      ("X-OTHER", "isNoInvitation"), ("REQUEST", nil), ("PUBLISH", nil), ("request", nil),
    ] as [(String, String?)])
  func `only what invites is read`(method: String, rule: String?) {
    #expect(
      refusal { _ = try InvitationFile(CalendarSample.event(method: method)).read() } == rule)
  }

  @Test(arguments: [
    ("RRULE:FREQ=DAILY", "series"), ("RDATE:20261203T140000Z", "series"),
    ("RECURRENCE-ID:20261202T130000Z", "oneOfASeries"),
  ])
  func `series are refused`(line: String, rule: String) {
    #expect(refusal { _ = try InvitationFile(CalendarSample.event(line)).read() } == rule)
  }

  @Test func `alarms and other parts say nothing about the event`() throws {
    let alarm = [
      "BEGIN:VALARM", "ACTION:EMAIL", "DESCRIPTION:https://meet.google.com/alarm",
      "ATTENDEE:mailto:alarm@acme.example", "DURATION:PT5M", "REPEAT:3", "END:VALARM",
    ]
    let lines = ["BEGIN:VEVENT", "UID:1", "DTSTART:20261202T130000Z"] + alarm + ["END:VEVENT"]
    let invitation = try InvitationFile(CalendarSample.calendar(lines)).read()
    #expect(invitation.people.met.isEmpty)
    #expect(invitation.link == nil)
    #expect(invitation.time?.minutes == nil)
  }

  @Test func `of the versions of one event the newest is read`() throws {
    func event(_ sequence: Int, _ hour: Int) -> [String] {
      [
        "BEGIN:VEVENT", "UID:1", "SEQUENCE:\(sequence)", "DTSTART:20261202T\(hour)0000Z",
        "END:VEVENT",
      ]
    }
    let newest = CalendarSample.calendar(event(2, 15) + event(1, 14) + event(2, 15))
    let time = try InvitationFile(newest).read().time
    #expect(time?.startsAt == at("2026-12-02T15:00:00Z", .utc))
    let contradictory = CalendarSample.calendar(event(2, 15) + event(2, 16))
    #expect(refusal { _ = try InvitationFile(contradictory).read() } == "contradictsItself")
  }
}

extension String {
  /// What stands before a part, and what behind it.
  fileprivate func components(around part: String) -> (String, String) {
    guard let range = range(of: part) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }

  private func range(of part: String) -> Range<String.Index>? {
    indices.lazy.compactMap { start in
      self[start...].hasPrefix(part)
        ? start..<(index(start, offsetBy: part.count)) : nil
    }.first
  }
}
