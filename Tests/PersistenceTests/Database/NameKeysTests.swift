import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// A database of schema 6, in which names that look alike are two: it is never made anew.
@Suite struct NameKeysTests {
  @Test func `open applications that became one stay two, and are named`() throws {
    try withLookAlikes { store in
      let pairs = store.lookAlikes.compactMap { pair in
        if case .applications(let first, let other) = pair {
          [first.company, other.company]
        } else {
          nil
        }
      }
      #expect(pairs == [["O'Reilly", "O’Reilly"]])
      let applications = try store.applications()
      #expect(applications.count == 6)
    }
  }

  @Test func `people who became one stay two, and are named`() throws {
    try withLookAlikes { store in
      let pairs = store.lookAlikes.compactMap { pair in
        if case .people(let first, let other) = pair {
          [first.id.number, other.id.number]
        } else {
          nil
        }
      }
      #expect(Set(pairs) == [[1, 2], [3, 4]])
    }
  }

  @Test func `the keys are those that new names get`() throws {
    try withLookAlikes { store in
      let keys = try store.connection.query(
        "SELECT company_folded FROM application ORDER BY id"
      ) { try $0.get("company_folded", as: String.self) }
      #expect(
        keys == ["o'reilly", "o'reilly\u{2060}2", "株式会社ハート", "acme", "acme", "beta"])
    }
  }

  @Test func `the log agrees with the rows, and all of it can be undone`() throws {
    try withLookAlikes { store in
      #expect(try LogAudit(of: store.connection).findings() == [])
      let undone = try store.undo(99, now: Self.now)
      #expect(undone.operations.count == 8)
      let left = try store.applications()
      #expect(left.isEmpty)
    }
  }

  @Test func `what could be redone and would be a second one is refused`() throws {
    try withLookAlikes { store in
      #expect(throws: HistoryRefusal.self) { try store.redo(1, now: Self.now) }
    }
  }

  @Test func `an operation that was damaged does not become sound`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      try TestFile.write(TestFile.octets(Fixture.path("look-alikes-6.db")), to: path)
      let connection = try Connection(.file(path))
      try connection.run("UPDATE change SET after = replace(after, 'Editor', 'Writer')")
      let store = try Store.open(
        at: path, ifAbsent: .refuse, now: Self.now, zones: TestZones.zone(named:))
      let findings = try LogAudit(of: store.connection).findings()
      #expect(findings.contains("the record of command 1 was changed"))
    }
  }

  @Test func `merging the two spellings makes one of them, and undo parts them again`() throws {
    try withLookAlikes { store in
      let merge = try store.write(Invocation("merge company", now: Self.now)) {
        try $0.mergeCompany("O’Reilly", into: "O'Reilly")
      }
      #expect(merge.joined.map(\.application.id.number) == [1])
      let all = try store.applications()
      #expect(all.count == 5)
      _ = try store.undo(1, now: Self.now)
      #expect(try LogAudit(of: store.connection).findings() == [])
    }
  }

  @Test func `a spelling with invisible characters is made the plain one`() throws {
    try withLookAlikes { store in
      let merge = try store.write(Invocation("merge company", now: Self.now)) {
        try $0.mergeCompany("Acme", into: "Acme")
      }
      #expect(merge.moved.map(\.id.number) == [4])
      #expect(throws: MergeRefusal.sameCompany("Acme")) {
        try store.write(Invocation("merge company", now: Self.now)) {
          try $0.mergeCompany("Acme", into: "Acme")
        }
      }
    }
  }

  @Test func `opened once more, nothing is to be said`() throws {
    try withLookAlikes { store in
      let again = try Store.open(
        at: try #require(store.path), ifAbsent: .refuse, now: Self.now,
        zones: TestZones.zone(named:))
      #expect(again.lookAlikes.isEmpty)
    }
  }

  /// 22 November 2026, 12:00 UTC.
  private static let now = Instant(seconds: 1_795_348_800)

  private func withLookAlikes(_ body: (Store) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      try TestFile.write(TestFile.octets(Fixture.path("look-alikes-6.db")), to: path)
      let store = try Store.open(
        at: path, ifAbsent: .refuse, now: Self.now, zones: TestZones.zone(named:))
      try body(store)
    }
  }
}
