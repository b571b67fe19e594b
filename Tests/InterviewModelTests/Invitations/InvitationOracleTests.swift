import InterviewModel
import TestSupport
import Testing
import Zones

/// The samples read by another program, as far as that reads them correctly.
@Suite struct InvitationOracleTests {
  private static let hasOracle = Python.runs("import icalendar")

  private static let script = """
    import icalendar, json, sys
    found = []
    for number in range(int(sys.argv[2])):
        with open(f"{sys.argv[1]}/{number}", "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        event = calendar.walk("VEVENT")[0]
        begin, end = event["DTSTART"].dt, event["DTEND"].dt
        found.append([int(begin.timestamp()), int((end - begin).total_seconds()) // 60])
    print(json.dumps(found))
    """

  @Test(.enabled(if: hasOracle)) func `times are those that icalendar reads`() throws {
    let names = [
      "ics/01-google-request.ics", "ics/02-google-moved.ics",
      "ics/04-exchange-teams-windows-zone.ics", "ics/06-exchange-customized-zone.ics",
      "ics/08-calendly.ics", "ics/09-zoom-publish.ics",
      "ics/10-greenhouse-one-file-for-three-interviews.ics", "field/outlook-september.ics",
      "field/vtimezone-1970.ics", "field/moved.ics",
    ]
    let texts = try names.map { String(decoding: try InvitationSamples.octets($0), as: UTF8.self) }
    let values = try #require(
      Python.values([[Int]].self, of: Self.script, reading: texts))
    let read = try names.map { name in
      let time = try InvitationSamples.invitation(name).time
      return [time?.startsAt.seconds ?? 0, time?.minutes ?? 0]
    }
    #expect(read == values)
  }
}
