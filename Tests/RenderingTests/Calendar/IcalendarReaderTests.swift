import InterviewModel
import Rendering
import Testing
import Zones

@Suite(.enabled(if: IcalendarReader.isInstalled, "Python's icalendar is not installed"))
struct IcalendarReaderTests {
  @Test func `icalendar reads hostile texts back as they were meant`() throws {
    let texts = HostileTexts.known + HostileTexts.random(200)
    let entries = texts.enumerated().map { number, text in
      CalendarSamples.entry(
        .interview(
          CalendarSamples.interview(
            company: text, role: nil, place: text, uuid: "uuid-\(number)")))
    }
    let read = try #require(
      IcalendarReader.components(of: CalendarFile(entries, as: .events).text))
    #expect(read.count == texts.count)
    for (text, row) in zip(texts, read) {
      let kept = HostileTexts.kept(text)
      #expect(row["SUMMARY"].map { Array($0.utf8) } == Array("Interview: \(kept) (round 2)".utf8))
      #expect(row["LOCATION"].map { Array($0.utf8) } == Array(kept.utf8))
    }
  }

  @Test func `icalendar finds the moments, states and alarms of events`() throws {
    let settled = Settlement(at: CalendarSamples.end, manner: .waived)
    let entries = [
      CalendarSamples.entry(.interview(CalendarSamples.interview()), number: 3),
      CalendarSamples.entry(.followUp(CalendarSamples.followUp())),
      CalendarSamples.entry(.followUp(CalendarSamples.followUp(settled: settled))),
    ]
    let read = try #require(
      IcalendarReader.components(of: CalendarFile(entries, as: .events).text))
    try #require(read.count == 3)
    #expect(read[0]["SEQUENCE"] == "3")
    #expect(read[0]["DTSTAMP"] == "2025-11-23T12:13:20+00:00")
    #expect(read[0]["LAST-MODIFIED"] == read[0]["DTSTAMP"])
    #expect(read[0]["DTSTART"] == "2025-11-24T15:00:00+00:00")
    #expect(read[0]["DTEND"] == "2025-11-24T16:00:00+00:00")
    #expect(read.map { $0["STATUS"] } == ["CONFIRMED", "CONFIRMED", "CANCELLED"])
    #expect(read.map { $0["ALARMS"] } == ["START-3600", "START0 END-7200", ""])
  }

  @Test(arguments: FollowUpKind.allCases)
  func `icalendar understands tasks of every kind`(kind: FollowUpKind) throws {
    let followUp = CalendarSamples.followUp(kind, what: "the slides")
    let text = CalendarSamples.text(.followUp(followUp), as: .tasks)
    let read = try #require(IcalendarReader.components(of: text))
    #expect(read.map { $0["DUE"] } == ["2025-11-26T16:00:00+00:00"])
    #expect(read.map { $0["STATUS"] } == ["NEEDS-ACTION"])
  }

  @Test func `icalendar reads a calendar with nothing in it`() {
    #expect(IcalendarReader.components(of: CalendarFile([], as: .events).text) == [])
  }

  @Test func `icalendar refuses what is no calendar`() {
    let event = "BEGIN:VEVENT\r\nUID:x\r\nDTSTART:soon\r\nEND:VEVENT\r\n"
    #expect(
      IcalendarReader.components(of: "BEGIN:VCALENDAR\r\n\(event)END:VCALENDAR\r\n") == nil)
  }
}
