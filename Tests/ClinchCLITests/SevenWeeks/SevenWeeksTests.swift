import ClinchCLI
import TestSupport
import Testing

/// A search of seven weeks, lived through by commands at their own moments, on twelve days.
@Suite struct SevenWeeksTests {
  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `today says what the rules say`(day: ChosenDay) throws {
    let text = try SevenWeeks(at: day.at).screen("today", width: 100)
    #expect(Run(status: .fine, stdout: text).words == day.today)
  }

  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `applications come in the order of their next steps`(day: ChosenDay) throws {
    let rows = try SevenWeeks(at: day.at).json("applications").items
    #expect(rows.map { $0["id"]?.integer } == day.order)
  }

  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `applications wait on one side or the other`(day: ChosenDay) throws {
    let search = try SevenWeeks(at: day.at)
    let onMe = try search.json("applications --waiting-on me").items
    #expect(onMe.compactMap { $0["id"]?.integer }.sorted() == day.onMe)
    let onThem = try search.json("applications --waiting-on them").items
    let silent = onThem.map { [$0["id"]?.integer, $0["silent_days"]?.integer] }
    let expected = day.silent.map { [$0, $1] }
    #expect(silent.sorted { $0[0] ?? 0 < $1[0] ?? 0 } == expected.sorted { $0[0] < $1[0] })
  }

  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `overdue says what is late, and for how long`(day: ChosenDay) throws {
    let rows = try SevenWeeks(at: day.at).json("overdue").items
    #expect(
      rows.map { [$0["id"]?.integer, $0["overdue_by_hours"]?.integer] }
        == day.overdue.map { [$0.id, $0.hours] })
  }
}

extension JSONDocument {
  /// The whole number that it is.
  fileprivate var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }
}
