import InterviewModel
import TestSupport
import Testing
import Zones

/// Hints that mean what was typed, and ranges that are typed without colons.
///
/// Now is Tuesday, 24 November 2026, 10:00 in Berlin.
@Suite struct WhenSlipTests {
  @Test(arguments: [
    ("25 nov 10:00-1130", "10:00", 90), ("25 nov 9:00-1000", "09:00", 60),
    ("25 nov 09:00-0930", "09:00", 30), ("25 nov 08:00 -0830", "08:00", 30),
    ("25 nov 10am-1130", "10:00", 90), ("25 nov 10am-1130am", "10:00", 90),
    ("25 nov 10:00-1200", "10:00", 120), ("25 nov 10:00 – 1130", "10:00", 90),
    ("25 nov 10:00 to 1130", "10:00", 90), ("25 nov 10-1130", "10:00", 90),
    ("25 nov 9:00-930", "09:00", 30), ("25 nov 2pm-330", "14:00", 90),
    ("25 nov 10:00 -11:30", "10:00", 90), ("25 nov 10:00-1130 Europe/Dublin", "11:00", 90),
    ("25 nov 930am", "09:30", nil),
  ])
  func `the end of a range needs no colon`(text: String, begin: String, minutes: Int?) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at("2026-11-25 \(begin)"))
    #expect(when.end == minutes.map { when.instant + 60 * $0 })
  }

  /// A text, and what its hint offers; nothing where no reading is likely.
  @Test(arguments: [
    ("25 nov 1000-1130", ["25 nov 10:00–11:30"]), ("tomorrow 930-1015", ["tomorrow 09:30–10:15"]),
    ("25 nov 08:00 -0900", ["25 nov 08:00–09:00", "25 nov 08:00:00 -09:00"]),
    ("25 nov 23:00-0200", ["25 nov 23:00–02:00", "25 nov 23:00:00 -02:00"]),
    ("25 nov 2pm -0330", ["25 nov 14:00–15:30", "25 nov 14:00:00 -03:30"]),
    ("25 nov 14:00 -8", ["25 nov 14:00:00 -08:00", "25 nov 14:00–20:00"]),
    ("25 nov 14:00 -3:30", ["25 nov 14:00:00 -03:30", "25 nov 14:00–15:30"]),
    ("25 nov 14:00 +5:30", ["25 nov 14:00 +05:30"]), ("25 nov 14:00 +530", ["25 nov 14:00 +05:30"]),
    ("25 nov 14:00 +1", ["25 nov 14:00 +01:00"]), ("25 nov 14:00 -9:45", ["25 nov 14:00–21:45"]),
    ("25 nov 10:00–9:00", []), ("25 nov 14:00–13:00", []), ("25 nov 10:00–10:00", []),
    ("28 mar 2027 01:30-02:30", ["2027-03-28T01:30:00+01:00 – 2027-03-28T03:30:00+02:00"]),
    (
      "25 oct 2026 01:30-02:30",
      [
        "2026-10-25T01:30:00+02:00 – 2026-10-25T02:30:00+02:00",
        "2026-10-25T01:30:00+02:00 – 2026-10-25T02:30:00+01:00",
      ]
    ),
    ("lundi 10:00", ["monday 10:00"]), ("demain 15h", ["tomorrow 15h"]),
    ("mañana a las 15:00", ["tomorrow at 15:00"]), ("hoy 15:00", ["today 15:00"]),
    ("domani alle ore 15:00", ["tomorrow at 15:00"]), ("ayer 15:00", ["yesterday 15:00"]),
    ("le 25 novembre à 15h", ["the 25 november at 15h"]), ("3 mars 10:00", ["3 march 10:00"]),
    ("mercoledì 10:00", ["wednesday 10:00"]), ("miércoles 10:00", ["wednesday 10:00"]),
    ("5 juin 10:00", ["5 june 10:00"]), ("donderdag om 10:00", ["thursday at 10:00"]),
    ("aujourd'hui 15h", ["today 15h"]), ("demain soir 20h", ["tomorrow evening 20h"]),
    ("söndag 10:00", ["sunday 10:00"]), ("dopodomani 10:00", ["day after tomorrow 10:00"]),
    ("lundi prochain 10:00", []), ("pasado mañana 10:00", []), ("il prossimo lunedì 10:00", []),
    ("nächsten Freitag 10 Uhr", ["2026-11-27 10 Uhr", "2026-12-04 10 Uhr"]),
    ("nächste Woche 10 Uhr", []), ("friday before 10:00", []), ("not friday 10:00", []),
    ("soon", []),
    ("25 nov 8:00 latest", []), ("tomorrow 5pm sharp", ["tomorrow 5pm"]),
    ("tonight 8:00", ["tonight 20:00"]), ("tomorrow morning 15:00", []),
    ("tomorrow evening 8", ["tomorrow evening 20:00"]),
  ])
  func `a hint means what the text most plausibly meant, or there is none`(
    text: String, offers: [String]
  ) throws {
    let error = try #require(try WhenTestContext.refusal(of: text, for: .appointment))
    let offered = (error.hint ?? "").split(separator: "\"").enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    #expect(offered == offers)
  }

  @Test func `an end that clocks show twice keeps its own offset`() throws {
    let when = try When.parse(
      "2026-10-25T01:30:00+02:00 – 2026-10-25T02:30:00+01:00", for: .appointment,
      in: WhenTestContext.context())
    #expect(when.end == when.instant + 120 * 60)
  }

  @Test func `an end whose offset its zone does not have is refused`() throws {
    let text = "2026-11-25T10:00+01:00[Europe/Berlin] – 2026-11-25T13:00+02:00[Europe/Berlin]"
    let message = try WhenTestContext.refusal(of: text, for: .appointment)?.message
    #expect(message?.contains("Europe/Berlin is at +01:00 then") == true)
  }
}
