import TestSupport
import Testing

/// A search of seven weeks, lived through by commands at their own moments, looked at on twelve days.
@Suite struct SevenWeeksTests {
  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `today says what the rules say`(day: ChosenDay) throws {
    let text = try SevenWeeks(at: day.at).screen("today", width: 100)
    #expect(Run(status: .fine, stdout: text).words == day.today)
  }

  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `applications come in the order of their next steps`(day: ChosenDay) throws {
    let rows = try SevenWeeks(at: day.at).json("applications").items
    #expect(rows.map { $0["id"] } == day.order.map { .number("\($0)") })
  }

  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `applications wait on one side or the other`(day: ChosenDay) throws {
    let search = try SevenWeeks(at: day.at)
    let onMe = try search.json("applications --waiting-on me --sort company").items
    #expect(Set(onMe.map { $0["id"] }) == Set(day.onMe.map { .number("\($0)") }))
    let onThem = try search.json("applications --waiting-on them").items
    let silent = Dictionary(
      uniqueKeysWithValues: onThem.map { ($0["id"], $0["silent_days"]) })
    let expected = day.silent.map { (JSONDocument.number("\($0)"), JSONDocument.number("\($1)")) }
    #expect(silent == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test(arguments: ChosenDay.beginning + ChosenDay.end)
  func `overdue says what is late, and for how long`(day: ChosenDay) throws {
    let rows = try SevenWeeks(at: day.at).json("overdue").items
    #expect(
      rows.map { [$0["id"], $0["overdue_by_hours"]] }
        == day.overdue.map { [.number("\($0.id)"), .number("\($0.hours)")] })
  }
}
