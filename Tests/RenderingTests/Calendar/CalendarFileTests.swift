import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct CalendarFileTests {
  /// A text with the line breaks of the format.
  private func crlf(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }.joined(separator: "\r\n")
  }

  @Test func `an interview is an event with an alarm an hour before`() {
    #expect(
      CalendarSamples.text(.interview(CalendarSamples.interview()))
        == crlf(
          """
          BEGIN:VCALENDAR
          VERSION:2.0
          PRODID:-//Clinch//Interview tracker//EN
          BEGIN:VEVENT
          UID:11111111-1111-4111-8111-111111111111
          DTSTAMP:20251123T121320Z
          LAST-MODIFIED:20251123T121320Z
          SEQUENCE:0
          DTSTART:20251124T150000Z
          DTEND:20251124T160000Z
          STATUS:CONFIRMED
          TRANSP:OPAQUE
          SUMMARY:Interview: Acme\\, Engineer (round 2)
          LOCATION:Main St 1\\; room 2
          DESCRIPTION:How: video\\nWith: Dana Lee (CTO)\\nBefore it: clinch card 7\\nAft
           er it: clinch debrief 7
          CLASS:PRIVATE
          BEGIN:VALARM
          ACTION:DISPLAY
          DESCRIPTION:Interview: Acme\\, Engineer (round 2)
          TRIGGER:-PT1H
          END:VALARM
          END:VEVENT
          END:VCALENDAR

          """))
  }

  @Test func `a letter is an event from due to limit that leaves its owner free`() {
    #expect(
      CalendarSamples.text(.followUp(CalendarSamples.followUp()))
        == crlf(
          """
          BEGIN:VCALENDAR
          VERSION:2.0
          PRODID:-//Clinch//Interview tracker//EN
          BEGIN:VEVENT
          UID:22222222-2222-4222-8222-222222222222
          DTSTAMP:20251123T121320Z
          LAST-MODIFIED:20251123T121320Z
          SEQUENCE:0
          DTSTART:20251125T160000Z
          DTEND:20251126T160000Z
          STATUS:CONFIRMED
          TRANSP:TRANSPARENT
          SUMMARY:Send the thank-you letter to Dana Lee: Acme\\, Engineer
          DESCRIPTION:After interview 7\\, round 2\\nWhen it is done: clinch done f12
          CLASS:PRIVATE
          BEGIN:VALARM
          ACTION:DISPLAY
          DESCRIPTION:Send the thank-you letter to Dana Lee: Acme\\, Engineer
          TRIGGER:PT0S
          END:VALARM
          BEGIN:VALARM
          ACTION:DISPLAY
          DESCRIPTION:Send the thank-you letter to Dana Lee: Acme\\, Engineer
          TRIGGER;RELATED=END:-PT2H
          END:VALARM
          END:VEVENT
          END:VCALENDAR

          """))
  }

  @Test func `a settled follow-up leaves as cancelled and without alarms`() {
    let settled = Settlement(at: CalendarSamples.end + 60, manner: .sent)
    let text = CalendarSamples.text(.followUp(CalendarSamples.followUp(settled: settled)))
    #expect(text.holds("STATUS:CANCELLED\r\n"))
    #expect(!text.holds("VALARM"))
    #expect(!text.holds("clinch done"))
  }

  @Test func `a cancelled interview leaves as cancelled, free and without alarms`() {
    let interview = CalendarSamples.interview(cancelledAt: CalendarSamples.modified)
    let text = CalendarSamples.text(.interview(interview))
    #expect(text.holds("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"))
    #expect(!text.holds("VALARM"))
  }

  @Test func `what is gone leaves as cancelled and says nothing of what it was`() throws {
    let span = try #require(CalendarSpan(start: CalendarSamples.start, end: CalendarSamples.end))
    let gone = GoneEntry(uuid: "gone", kind: .interview, span: span)
    let text = CalendarSamples.text(.gone(gone))
    #expect(text.holds("UID:gone\r\n"))
    #expect(text.holds("STATUS:CANCELLED\r\n"))
    #expect(text.holds("SUMMARY:Interview (undone)\r\n"))
  }

  @Test func `notes and highlights stay out of it`() {
    let entries = [
      CalendarSamples.entry(.interview(CalendarSamples.interview())),
      CalendarSamples.entry(.followUp(CalendarSamples.followUp())),
    ]
    #expect(!CalendarFile(entries, as: .events).text.holds("secret"))
    #expect(!CalendarFile(entries, as: .tasks).text.holds("secret"))
  }

  @Test(arguments: [
    (FollowUpKind.thankYou, "Send the thank-you letter to the interviewer: Acme\\, Engineer"),
    (.offerAnswer, "Answer the offer: Acme\\, Engineer"),
    (.checkIn, "Check in: Acme\\, Engineer"),
    (.promise, "You promised Acme\\, Engineer: the slides"),
  ])
  func `each kind says what there is to do`(kind: FollowUpKind, summary: String) {
    let followUp = CalendarSamples.followUp(
      kind, person: nil, what: kind == .promise ? "the slides" : nil)
    #expect(CalendarSamples.text(.followUp(followUp)).holds("SUMMARY:\(summary)\r\n"))
  }

  @Test func `an offer names the command that takes its answer`() {
    let text = CalendarSamples.text(.followUp(CalendarSamples.followUp(.offerAnswer)))
    #expect(text.holds("clinch offer answer"))
    #expect(!text.holds("clinch done"))
  }

  @Test func `tasks hold follow-ups only, from their opening to their limit`() {
    let entries = [
      CalendarSamples.entry(.interview(CalendarSamples.interview())),
      CalendarSamples.entry(.followUp(CalendarSamples.followUp())),
    ]
    let file = CalendarFile(entries, as: .tasks)
    #expect(file.entryCount == 1)
    #expect(!file.text.holds("VEVENT"))
    #expect(file.text.holds("DTSTART:20251124T160000Z\r\nDUE:20251126T160000Z\r\n"))
    #expect(file.text.holds("STATUS:NEEDS-ACTION\r\n"))
    #expect(file.text.holds("TRIGGER;RELATED=END:-PT24H\r\n"))
  }

  @Test(arguments: [
    (Settlement.Manner.sent, "STATUS:COMPLETED\r\nCOMPLETED:20251124T160100Z\r\n"),
    (.answered, "STATUS:COMPLETED\r\nCOMPLETED:20251124T160100Z\r\n"),
    (.done, "STATUS:COMPLETED\r\nCOMPLETED:20251124T160100Z\r\n"),
    (.waived, "STATUS:CANCELLED\r\n"), (.void, "STATUS:CANCELLED\r\n"),
  ])
  func `a settled task is completed or cancelled`(manner: Settlement.Manner, status: String) {
    let settled = Settlement(at: CalendarSamples.end + 60, manner: manner)
    let followUp = CalendarSamples.followUp(settled: settled)
    #expect(CalendarSamples.text(.followUp(followUp), as: .tasks).holds(status))
  }

  @Test func `an empty calendar is one with nothing in it`() {
    let file = CalendarFile([], as: .events)
    #expect(file.entryCount == 0)
    #expect(
      file.text
        == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clinch//Interview tracker//EN\r\n"
        + "END:VCALENDAR\r\n")
  }

  @Test func `cancelled entries are counted`() {
    let cancelled = CalendarSamples.interview(cancelledAt: CalendarSamples.end)
    let file = CalendarFile(
      [
        CalendarSamples.entry(.interview(cancelled)),
        CalendarSamples.entry(.followUp(CalendarSamples.followUp())),
      ], as: .events)
    #expect((file.entryCount, file.cancelledCount) == (2, 1))
  }

  @Test func `every line of a hostile calendar has at most 75 octets and ends with CRLF`() {
    let entries = (HostileTexts.known + HostileTexts.random(50)).flatMap { text in
      [
        CalendarSamples.entry(.interview(CalendarSamples.interview(company: text, place: text))),
        CalendarSamples.entry(.followUp(CalendarSamples.followUp(company: text, person: text))),
      ]
    }
    let octets = Array(CalendarFile(entries, as: .events).text.utf8)
    var length = 0
    for (place, octet) in octets.enumerated() {
      switch octet {
      case 0x0D: #expect(octets[place + 1] == 0x0A)
      case 0x0A:
        #expect(octets[place - 1] == 0x0D)
        #expect(length <= 75)
        length = 0
      default: length += 1
      }
    }
    #expect(length == 0)
  }
}

extension String {
  /// Whether a text stands somewhere in this calendar, once its folded lines are joined.
  fileprivate func holds(_ text: String) -> Bool {
    let (octets, wanted, fold) = (Array(utf8), Array(text.utf8), Array("\r\n ".utf8))
    var joined: [UInt8] = []
    var rest = octets[...]
    while let octet = rest.first {
      if rest.starts(with: fold) {
        rest = rest.dropFirst(fold.count)
      } else {
        joined.append(octet)
        rest = rest.dropFirst()
      }
    }
    return joined.indices.contains { joined[$0...].starts(with: wanted) }
  }
}
