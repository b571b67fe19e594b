import InterviewModel
import Testing
import Zones

/// Dates as programs and people write them in cells.
@Suite struct TableDateTests {
  private static func written(_ text: String, _ order: DateOrder) -> String {
    do throws(TableDate.Fault) {
      let date = try TableDate(text)
      guard let day = date.date(in: order) else { return "other order" }
      let offset = date.offset.map { " offset \($0)" } ?? ""
      return "\(day)" + (date.time.map { " \($0)" } ?? "") + offset
    } catch {
      return "\(error)"
    }
  }

  static let certain = [
    ("2026-11-20", "2026-11-20"), ("2026/11/20", "2026-11-20"), ("2026.11.20", "2026-11-20"),
    ("20261120", "2026-11-20"), ("2026-1-2", "2026-01-02"),
    ("2026-11-20T18:00:00Z", "2026-11-20 18:00:00 offset 0"),
    ("2026-11-20T18:00:00.123Z", "2026-11-20 18:00:00 offset 0"),
    ("2026-11-20T18:00:00+01:00", "2026-11-20 18:00:00 offset 3600"),
    ("2026-11-20 18:00", "2026-11-20 18:00:00"),
    ("2026-11-20 18:00:05", "2026-11-20 18:00:05"),
    ("20 Nov 2026", "2026-11-20"), ("20 November 2026", "2026-11-20"),
    ("20. November 2026", "2026-11-20"), ("20-Nov-26", "2026-11-20"),
    ("Nov 20, 2026", "2026-11-20"), ("November 20th, 2026", "2026-11-20"),
    ("November 20, 2026 3:00 PM", "2026-11-20 15:00:00"),
    ("November 20, 2026 3:00 PM (GMT+1)", "2026-11-20 15:00:00 offset 3600"),
    ("Fri, 20 Nov 2026 10:15", "2026-11-20 10:15:00"), ("Fr. 20. Nov. 2026", "2026-11-20"),
    ("20 Nov 2026 at 3pm", "2026-11-20 15:00:00"),
    ("20. November 2026 um 14 Uhr", "2026-11-20 14:00:00"),
    ("2026年11月20日", "2026-11-20"), (" 2026-11-20 ", "2026-11-20"),
    ("5. März 2026", "2026-03-05"), ("3 de mai 2026", "2026-05-03"),
  ]

  @Test(arguments: certain, DateOrder.allCases)
  func `a date that can only be one day is that, in any order`(
    sample: (String, String), order: DateOrder
  ) {
    #expect(Self.written(sample.0, order) == sample.1)
  }

  @Test(arguments: [
    ("3/4/26", "2026-04-03", "2026-03-04"), ("11/20/26", "other order", "2026-11-20"),
    ("27/9/24", "2024-09-27", "other order"), ("03.11.2026", "2026-11-03", "2026-03-11"),
    ("3-4-2026", "2026-04-03", "2026-03-04"),
    ("11/20/26, 8:15 AM", "other order", "2026-11-20 08:15:00"),
    ("3/4/26, 12:05 AM", "2026-04-03 00:05:00", "2026-03-04 00:05:00"),
    ("12/31/25, 11:59 PM", "other order", "2025-12-31 23:59:00"),
    ("3/4/99", "1999-04-03", "1999-03-04"),
    ("3/4/26 12 pm", "2026-04-03 12:00:00", "2026-03-04 12:00:00"),
  ])
  func `numbers alone are read in the order of the file`(
    text: String, dayFirst: String, monthFirst: String
  ) {
    #expect(Self.written(text, .dmy) == dayFirst)
    #expect(Self.written(text, .mdy) == monthFirst)
  }

  @Test(arguments: [
    ("9/19", "noYear"), ("20 Nov", "noYear"), ("Nov 20", "noYear"), ("20.11.", "noYear"),
    ("soon", "notADate"), ("", "notADate"), ("Friday", "notADate"), ("45616", "notADate"),
    ("10:30", "notADate"), ("2026", "notADate"), ("November 2026", "notADate"),
    ("2026-13-01", "noSuchDay"), ("2026-02-30", "noSuchDay"), ("31 Feb 2026", "noSuchDay"),
    ("32/32/26", "noSuchDay"), ("2026-11-20 25:00", "notADate"), ("2026-11-20 18", "notADate"),
    ("2026-11-20 and later", "notADate"), ("20 Nov 2026 10:00 EST", "notADate"),
    ("1/2/3/4", "noYear"), ("2026-11-20 13:00 PM", "notADate"),
  ])
  func `anything else is refused`(text: String, fault: String) {
    #expect(Self.written(text, .dmy) == fault)
  }

  private static func range(_ text: String) -> String {
    do throws(TableDate.Fault) {
      let date = try TableDate(text)
      let time = date.time.map { String("\($0)".prefix(5)) } ?? "no time"
      let offset = date.offset.map { " offset \($0 / 3_600)" } ?? ""
      return time + (date.minutes.map { " for \($0)" } ?? "") + offset
    } catch {
      switch error {
      case .rangeOrOffset(let begin, let end, let offset):
        return "\(begin.short)-\(end.short) or \(offset / 3_600)"
      default: return "\(error)"
      }
    }
  }

  @Test(arguments: [
    ("14:00-15:00", "14:00 for 60"), ("10:00 - 11:00", "10:00 for 60"),
    ("10:00–11:00", "10:00 for 60"), ("10:00 – 11:00", "10:00 for 60"),
    ("10:00 –11:00", "10:00 for 60"), ("10:00—11:30", "10:00 for 90"),
    ("10:00-11", "10:00 for 60"), ("10:00 - 11", "10:00 for 60"), ("09:00-10:00", "09:00 for 60"),
    ("08:00-09:00", "08:00 for 60"), ("10:00-1130", "10:00 for 90"), ("09:00-0930", "09:00 for 30"),
    ("10:00 to 11:00", "10:00 for 60"), ("10:00 bis 11:00", "10:00 for 60"),
    ("um 10:00 bis 11:00 Uhr", "10:00 for 60"), ("von 10:00 bis 11:00 Uhr", "10:00 for 60"),
    ("14-15 Uhr", "14:00 for 60"), ("10-11:30", "10:00 for 90"), ("14h-15h", "14:00 for 60"),
    ("14h30–15h", "14:30 for 30"), ("2-3pm", "14:00 for 60"), ("2pm-3pm", "14:00 for 60"),
    ("2:00 PM - 3:00 PM", "14:00 for 60"), ("2:00-3:00 PM", "14:00 for 60"),
    ("11am-1pm", "11:00 for 120"), ("11-1pm", "11:00 for 120"), ("10am-1130", "10:00 for 90"),
    ("11am-1", "11:00 for 120"), ("12:00-1pm", "12:00 for 60"), ("9-10 a.m.", "09:00 for 60"),
    ("3:00 PM (GMT+1) → 4:00 PM", "15:00 for 60 offset 1"),
    ("10:00-11:00 UTC", "10:00 for 60 offset 0"),
    ("10:00 UTC - 11:00 UTC", "10:00 for 60 offset 0"),
    ("10:00–11:00 (GMT+1)", "10:00 for 60 offset 1"), ("22:00–00:30", "22:00 for 150"),
    ("10:00 - 2026-11-30 11:00", "10:00 for 60"), ("14:00 -15:00", "14:00 for 60"),
  ])
  func `a range is its begin and its length`(times: String, expected: String) {
    #expect(Self.range("2026-11-30 " + times) == expected)
    #expect(Self.range("30.11.2026, " + times.replacing2026) == expected)
  }

  @Test(arguments: [
    ("2026-11-20T18:00:00-05:00", "18:00 offset -5"), ("2026-11-20T18:00-05:00", "18:00 offset -5"),
    ("2026-11-20 18:00:00 -0500", "18:00 offset -5"), ("2026-11-20 18:00 -0500", "18:00 offset -5"),
    ("2026-11-20 14:00 -05:00", "14:00 offset -5"),
    ("2026-11-20 14:00 UTC-05:00", "14:00 offset -5"),
    ("2026-11-20 14:00 (GMT-5)", "14:00 offset -5"), ("2026-11-20 14:00+02:00", "14:00 offset 2"),
    ("2026-11-20 09:00 -08:00", "09:00 offset -8"),
  ])
  func `an offset from UTC is none of a range`(text: String, expected: String) {
    #expect(Self.range(text) == expected)
  }

  @Test(arguments: [
    ("10:00 -11:00", "10:00-11:00 or -11"), ("08:00 -09", "08:00-09:00 or -9"),
    ("08:00 -0930", "08:00-09:30 or -9"), ("20:00-04:00", "20:00-04:00 or -4"),
    ("14:00-05:00", "14:00-17:00 or -5"), ("15:00-14:00", "endsBeforeItStarts"),
    ("10:00–10:00", "endsBeforeItStarts"), ("14:00–13:00", "endsBeforeItStarts"),
    ("10:00-25:00", "notADate"), ("10:00-1175", "notADate"), ("10-11", "notADate"),
    ("10:00-", "notADate"), ("10:00-11:00-12:00", "notADate"), ("10:00 -8", "endsBeforeItStarts"),
    ("10:00 +15:00", "notADate"), ("10:00-2026-12-01 11:00", "notADate"),
  ])
  func `what can be both, or is neither, is refused`(times: String, expected: String) {
    #expect(Self.range("2026-11-30 " + times) == expected)
  }
}

extension String {
  /// The text with the one day that stands in it as the other form has it.
  fileprivate var replacing2026: String {
    hasPrefix("10:00 - 2026") ? "10:00 - 30.11.2026 11:00" : self
  }
}
