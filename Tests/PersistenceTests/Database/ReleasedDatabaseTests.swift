import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Databases as each schema's program wrote them; they are never made anew.
@Suite struct ReleasedDatabaseTests {
  static let names = (2...16).map { "schema-\($0).db" }

  @Test func `a database of schema 2 opens with all that it holds, and is backed up`() throws {
    try withCopy(of: "schema-2.db") { store in
      let path = try #require(store.path)
      #expect(TestFile.names(in: path + ".backups").map { $0.hasSuffix("-schema-2.db") } == [true])
      let acme = try store.interview(.words("acme"), at: Self.now)
      #expect(acme.interviewers.map(\.name) == ["Dana Lee", "Sam Ito"])
      #expect(acme.replyByAt == Instant(seconds: 1_795_820_399))
      let interviews = try store.interviews(InterviewFilter())
      #expect(interviews.map(\.company) == ["面接テック", "Acme"])
      let letters = try store.letters(of: acme.id)
      #expect(letters.map { $0.settled?.manner } == [.sent, nil])
      let skipped = try store.tipTable(InterviewFilter(company: "Acme"), at: Self.now).summaries
      #expect(skipped.filter { $0.skipped == 1 }.map(\.tip.key) == ["ask", "letter"])
    }
  }

  @Test func `a database of schema 3 opens with all that it holds`() throws {
    try withCopy(of: "schema-3.db") { store in
      let acme = try store.interview(.words("acme"), at: Self.now)
      #expect(acme.interviewers.map(\.name) == ["Dana Lee", "Sam Ito"])
      let drafts = try store.drafts(of: acme.id, .all)
      #expect(drafts.map(\.recipient?.name) == ["Dana Lee"])
      #expect(drafts.map { $0.text.body.contains("little Kubernetes") } == [true])
      let timeline = try store.timeline(of: acme.applicationID, at: Self.now)
      #expect(timeline.objections.map(\.text) == ["little Kubernetes"])
      #expect(timeline.offers.map(\.terms) == ["82,000 € a year"])
      // 25 November 2026, 12:00 in Berlin.
      #expect(timeline.offers.flatMap(\.extensions).map(\.granted) == [true])
      #expect(
        timeline.followUps.of(.offerAnswer).map(\.window.limit)
          == [Instant(seconds: 1_795_604_400)])
      #expect(timeline.followUps.of(.promise).map(\.what) == ["two references"])
      #expect(timeline.followUps.of(.checkIn).map(\.settled?.manner) == [.void])
      let ask = try store.tips().first { $0.key == "ask" }
      #expect(ask?.wording == "Ask when you will hear, and from whom.")
    }
  }

  @Test func `a database of schema 4 opens with how letters were dealt with`() throws {
    try withCopy(of: "schema-4.db") { store in
      let acme = try store.interview(.words("acme"), at: Self.now)
      let letters = try store.letters(of: acme.id)
      #expect(letters.map(\.person?.name) == ["Dana Lee", "Sam Ito", "Lou Roe"])
      #expect(letters.map { $0.settled?.disposition } == [nil, .viaRecruiter, .panel])
      #expect(letters.map { $0.settled?.manner } == [nil, .sent, .waived])
      let offers = try store.timeline(of: acme.applicationID, at: Self.now).offers
      #expect(offers.flatMap(\.extensions).map(\.granted) == [true])
    }
  }

  @Test func `a database of schema 5 opens with all that it holds`() throws {
    try withCopy(of: "schema-5.db") { store in
      var settings = Settings()
      settings.window.weekendToMonday = true
      #expect(try store.settings() == settings)
      let acme = try store.interview(.words("acme"), at: Self.now)
      // Opened while the limit was 36 hours, and put off from Saturday to Monday, 09:00.
      let rule = WindowRule(dueHours: 24, limitHours: 36, weekendToMonday: true)
      let letters = try store.letters(of: acme.id)
      #expect(letters.map(\.rule) == [rule, rule])
      #expect(
        letters.map(\.window.limit)
          == Array(repeating: Instant(seconds: 1_795_420_800), count: 2))
      let offers = try store.offers(of: acme.applicationID)
      #expect(offers.map(\.rule) == [WindowRule()])
    }
  }

  @Test(arguments: names)
  func `a database of any schema is whole and of this one after opening`(
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
      #expect(try LogAudit(of: store.connection).findings() == [])
    }
  }

  @Test(arguments: zip(names, [5, 10, 11, 10, 10, 10, 12, 12]))
  func `what an earlier program did can be brought back and undone`(
    _ name: String, count: Int
  ) throws {
    try withCopy(of: name) { store in
      let redone = try store.redo(1, now: Self.now)
      #expect(redone.operations.map(\.command) == ["letter waive --to"])
      let undone = try store.undo(99, now: Self.now)
      #expect(undone.operations.count == count)
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

  private func withCopy(of name: String, _ body: (Store) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      try TestFile.write(TestFile.octets(Fixture.path(name)), to: path)
      let store = try Store.open(
        at: path, ifAbsent: .refuse, now: Self.now, zones: TestZones.zone(named:))
      try body(store)
    }
  }
}
