import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct RestoreReportTests {
  private static func backup(_ kind: Backup.Kind) -> Backup {
    Backup(path: "/b/kept.db", at: Samples.now, schema: 3, size: 143_360, kind: kind)
  }

  private func report(
    _ replaced: Backup?, newest: HistoryEntry?, wayBack: String? = nil
  ) -> RestoreReport {
    RestoreReport(
      Restoration(schema: 2, newest: newest, replaced: replaced), file: "/stick/a.db",
      database: "/b/clinch.db", wayBack: wayBack)
  }

  @Test func `it says what is there now, what was there, and the way back`() {
    #expect(
      report(
        Self.backup(.restore), newest: HistorySamples.entry(), wayBack: "clinch restore /b/kept.db"
      )
      .text(Samples.layout()) == """
        Restored /stick/a.db
          to              /b/clinch.db
          newest          letter sent --to, Thu 19 Nov 2026 17:00 (1 h ago): Acme, Engineer; f12
          replaced        kept as /b/kept.db
        To go back: clinch restore /b/kept.db

        """)
  }

  @Test func `where nothing was, there is no way back`() {
    #expect(
      report(nil, newest: nil).text(Samples.layout()) == """
        Restored /stick/a.db
          to              /b/clinch.db
          newest          there was nothing to keep
          replaced        there was no database before

        """)
  }

  @Test func `what was damaged is said to be`() {
    #expect(
      report(Self.backup(.damaged), newest: nil).text(Samples.layout())
        .contains("replaced        a damaged database, kept as /b/kept.db\n"))
  }

  @Test func `the JSON has both files and what was replaced`() {
    #expect(
      report(Self.backup(.restore), newest: nil).json(at: Samples.now).document() == """
        {
          "database": "/b/clinch.db",
          "file": "/stick/a.db",
          "newest": null,
          "replaced": {
            "at": "2026-11-19T18:00:00Z",
            "file": "/b/kept.db",
            "kind": "restore",
            "schema": 3,
            "size": 143360
          },
          "schema": 2
        }

        """)
  }
}
