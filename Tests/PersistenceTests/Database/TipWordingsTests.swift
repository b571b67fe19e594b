import Files
import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// The step that gives the seven tips their names, on databases from before it.
@Suite struct TipWordingsTests {
  @Test func `tips that nobody reworded get the new texts`() throws {
    try withCopy(of: "schema-9.db") { store in
      let tips = try store.tips()
      #expect(
        tips.map(\.name) == [
          "Show interest", "Ask for the next step", "Be patient", "Stay positive",
          "Thank the interviewer", "Ask about concerns", "Send the thank-you letter",
        ])
      #expect(tips[2].wording.hasPrefix("No decision today is normal"))
    }
  }

  @Test func `a wording of the owner's stays, under the new name`() throws {
    // In this one, `ask` was reworded.
    try withCopy(of: "schema-3.db") { store in
      let ask = try store.tips().first { $0.key == "ask" }
      #expect(ask?.wording == "Ask when you will hear, and from whom.")
      #expect(try store.tips().first { $0.key == "patience" }?.name == "Be patient")
    }
  }

  @Test func `what was done to tips before can be undone, and the log agrees with the rows`() throws
  {
    try withCopy(of: "schema-3.db") { store in
      #expect(try LogAudit(of: store.connection).findings() == [])
      _ = try store.undo(99, now: Self.now)
      let ask = try store.tips().first { $0.key == "ask" }
      #expect(ask?.wording.hasPrefix("Ask for the job or the next interview.") == true)
      #expect(try LogAudit(of: store.connection).findings() == [])
    }
  }

  private static let now = Instant(seconds: 1_795_348_800)

  private func withCopy(of name: String, _ body: (Store) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      try TestFile.write(TestFile.octets(Fixture.path(name)), to: path)
      try body(
        Store.open(at: path, ifAbsent: .refuse, now: Self.now, zones: TestZones.zone(named:)))
    }
  }
}
