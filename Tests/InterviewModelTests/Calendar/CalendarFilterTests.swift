import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct CalendarFilterTests {
  private let interview = CalendarSamples.entry(.interview(CalendarSamples.interview()))
  private let letter = CalendarSamples.entry(.followUp(CalendarSamples.followUp(uuid: "b")))
  private let checkIn = CalendarSamples.entry(
    .followUp(CalendarSamples.followUp(.checkIn, uuid: "a")))

  private func names(_ filter: CalendarFilter) -> [String] {
    filter.apply(to: [letter, checkIn, interview]).map(\.uuid)
  }

  @Test func `everything passes a filter that says nothing, by start and then by name`() {
    #expect(names(CalendarFilter()) == ["interview", "a", "b"])
  }

  @Test func `only the kinds that are named pass`() {
    #expect(
      names(CalendarFilter(kinds: [.followUp(.thankYou), .interview])) == ["interview", "b"])
  }

  @Test func `an interview passes by its start, to the second`() {
    let start = CalendarSamples.end - hour
    #expect(names(CalendarFilter(since: start)).contains("interview"))
    #expect(!names(CalendarFilter(since: start + 1)).contains("interview"))
  }

  @Test func `a window passes by its limit, to the second`() {
    let limit = CalendarSamples.end + 48 * hour
    #expect(names(CalendarFilter(since: limit)) == ["a", "b"])
    #expect(names(CalendarFilter(since: limit + 1)).isEmpty)
  }

  @Test func `an interview that does not end after its start is left out`() {
    let odd = CalendarSamples.interview(startsAt: CalendarSamples.end)
    #expect(CalendarFilter().apply(to: [CalendarSamples.entry(.interview(odd))]).isEmpty)
  }
}
