import InterviewModel
import Migrations
import SQLite
import Testing
import Zones

@testable import Persistence

/// Databases as each schema's program wrote them; they are never made anew.
@Suite struct ReleasedDatabaseTests {
  static let names = ["schema-2.db"]

  @Test(arguments: names)
  func `a database of an earlier schema opens with all that it holds`(_ name: String) throws {
    try withCopy(of: name) { store in
      let acme = try store.interview(.words("acme"), at: Self.now)
      #expect(acme.interviewers.map(\.name) == ["Dana Lee", "Sam Ito"])
      #expect(acme.replyByAt == Instant(seconds: 1_795_820_399))
      let interviews = try store.interviews(InterviewFilter())
      #expect(interviews.map(\.company) == ["面接テック", "Acme"])
      let letters = try store.letters(of: acme.id)
      #expect(letters.map { $0.settled?.manner } == [.sent, nil])
      let skipped = try store.skippedByTip(InterviewFilter(company: "Acme"), at: Self.now)
      #expect(skipped.filter { $0.skipped == 1 }.map(\.tip.key) == ["ask", "letter"])
    }
  }

  @Test(arguments: names)
  func `a database of an earlier schema is whole and of this one after opening`(
    _ name: String
  ) throws {
    try withCopy(of: name) { store in
      let problems = try store.connection.integrityProblems()
      #expect(problems.isEmpty)
      let violations = try store.connection.foreignKeyViolations()
      #expect(violations.isEmpty)
      let version = try store.connection.one("PRAGMA user_version") { row in
        try row.get("user_version", as: Int.self)
      }
      #expect(version == Migrations.head)
    }
  }

  @Test(arguments: names)
  func `what an earlier program did can be brought back and undone`(_ name: String) throws {
    try withCopy(of: name) { store in
      let redone = try store.redo(1, now: Self.now)
      #expect(redone.map(\.command) == ["letter waive --to"])
      let undone = try store.undo(99, now: Self.now)
      #expect(undone.count == 5)
      let left = try store.interviews(InterviewFilter())
      #expect(left.isEmpty)
    }
  }

  @Test func `every schema up to this one has its database`() {
    let oldest = 2
    #expect(Self.names == (oldest...Migrations.head).map { "schema-\($0).db" })
  }

  /// 22 November 2026, 12:00 UTC: a day after the letters' limit.
  private static let now = Instant(seconds: 1_795_348_800)

  private static let folder: String = {
    let tests = #filePath.utf8.split(separator: UInt8(ascii: "/")).dropLast(2)
    return "/" + tests.map { String(Substring($0)) }.joined(separator: "/") + "/Fixtures/"
  }()

  private func withCopy(of name: String, _ body: (Store) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      try TestFile.write(TestFile.octets(Self.folder + name), to: path)
      let store = try Store.open(
        at: path, ifAbsent: .refuse, now: Self.now, zones: TestZones.zone(named:))
      try body(store)
    }
  }
}
