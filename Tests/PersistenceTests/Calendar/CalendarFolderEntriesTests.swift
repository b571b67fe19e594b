import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct CalendarFolderEntriesTests {
  private let store: Store
  private static let now = Instant(seconds: 1_700_000_000)

  init() throws {
    store = try Store.inMemory(zones: { _ in .utc }, seed: 1)
  }

  private func log(_ company: String, _ hours: Int) throws -> InterviewChange {
    try store.write(Invocation("log", now: Self.now)) {
      try $0.log(
        InterviewEntry(
          company: company, startsAt: Self.now + hours * hour, zone: .utc,
          people: try PersonEntry.list("Dana Lee", field: "person")))
    }
  }

  @Test func `the entries to come are those of the calendar, with the same revisions`() throws {
    let ahead = try log("Acme", 30)
    let past = try log("Beta", -30)
    _ = try store.write(Invocation("move", now: Self.now + 5)) {
      try $0.move(ahead.interview.id, to: NewTime(startsAt: Self.now + 40 * hour))
    }
    let all = Dictionary(uniqueKeysWithValues: try store.calendarEntries().map { ($0.uuid, $0) })
    let toCome = try store.calendarEntries(toComeAt: Self.now + 6)
    #expect(toCome.count == all.count - 1)
    #expect(!toCome.contains { $0.uuid == past.interview.uuid })
    for entry in toCome { #expect(all[entry.uuid] == entry) }
  }

  @Test(arguments: [-30, 0, 30, 60, 200])
  func `whatever was done before, they have the revisions of the calendar`(hours: Int) throws {
    try withStore { store in
      try store.tour()
      let all = Dictionary(
        uniqueKeysWithValues: try store.calendarEntries().map { ($0.uuid, $0) })
      let toCome = try store.calendarEntries(toComeAt: monday + hours * hour)
      #expect(toCome.map(\.revision) == toCome.map { all[$0.uuid]?.revision })
    }
  }

  @Test func `who was taken out, and whose name changed, counts in them, too`() throws {
    let ahead = try log("Acme", 30).interview
    let dana = try #require(ahead.interviewers.first)
    try store.edit(dana.id, now: Self.now + 50) { $0.name = "Dana Leigh" }
    try store.edit(ahead.id, now: Self.now + 55) { $0.people = [PersonEntry(name: "Sam Ito")] }
    let all = Dictionary(uniqueKeysWithValues: try store.calendarEntries().map { ($0.uuid, $0) })
    let toCome = try store.calendarEntries(toComeAt: Self.now + 60)
    #expect(!toCome.isEmpty)
    for entry in toCome { #expect(all[entry.uuid] == entry) }
  }

  @Test func `a search has a name as soon as something was stored, and keeps it`() throws {
    #expect(try store.searchName() == nil)
    _ = try log("Acme", 30)
    let name = try store.searchName()
    _ = try log("Beta", 40)
    _ = try store.undo(1, now: Self.now + 10)
    #expect(name != nil)
    #expect(try store.searchName() == name)
  }
}
