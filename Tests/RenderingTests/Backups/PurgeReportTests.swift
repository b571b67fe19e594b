import InterviewModel
import Testing

@testable import Rendering

@Suite struct PurgeReportTests {
  private let purge = Purge(
    rows: [
      .init(table: "follow_up", removed: 0, overwritten: 3),
      .init(table: "interview", removed: 1, overwritten: 2),
    ],
    operations: 1, removed: ["/data/b.db"], remaining: ["/data/c\\u{1B}.db"])

  @Test func `rows, undo and copies each have their lines, in which nothing steers`() {
    #expect(
      PurgeReport(purge).text(Samples.layout()) == """
        Purged
          follow-ups      3 overwritten
          interviews      1 removed, 2 overwritten
          history         1 command can no longer be undone or redone
        Removed:
          /data/b.db
        Left alone, and may still contain erased data:
          /data/c\\u{1B}.db

        """)
  }

  @Test func `a preview says what would be`() {
    let text = PurgeReport(purge, isPreview: true).text(Samples.layout())
    #expect(text.hasPrefix("Would be erased\n"))
    #expect(text.contains("Would be removed:\n"))
  }

  @Test func `where nothing is left to purge, that is said`() {
    let text = PurgeReport(Purge(rows: [], operations: 0)).text(Samples.layout())
    #expect(text == "There was nothing to erase in the database\n")
  }

  @Test func `the JSON has the same`() {
    #expect(
      PurgeReport(purge, isPreview: true).json(at: Samples.now)
        == .object([
          "dry_run": .bool(true), "operations": .integer(1),
          "rows": .array([
            .object([
              "table": .string("follow_up"), "removed": .integer(0), "overwritten": .integer(3),
            ]),
            .object([
              "table": .string("interview"), "removed": .integer(1), "overwritten": .integer(2),
            ]),
          ]), "removed": .array([.string("/data/b.db")]),
          "remaining": .array([.string("/data/c\\u{1B}.db")]),
        ]))
  }
}
