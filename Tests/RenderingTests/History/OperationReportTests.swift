import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct OperationReportTests {
  private typealias Sample = HistorySamples

  private func text(_ rows: RowChange...) -> String {
    OperationReport(OperationChanges(entry: Sample.entry(), rows: rows)).text(Samples.layout())
  }

  @Test func `a changed row shows the fields that differ, before and after`() {
    #expect(
      text(Sample.letter()) == """
        Command 3: letter sent --to
          when            Thu 19 Nov 2026 17:00 (1 h ago)
          what            Acme, Engineer; f12
          state           in effect; clinch undo works back from the newest command

        f12 changed
          settled         – → Thu 19 Nov 2026 17:00

        """)
  }

  @Test func `of a new row and of one that is gone, what they hold is shown`() {
    let changed = Sample.letter()
    let new = RowChange(row: changed.row, before: nil, after: changed.after)
    let gone = RowChange(row: changed.row, before: changed.before, after: nil)
    #expect(
      text(new, gone).hasSuffix(
        """

        f12 added
          interview       interview 7
          settled         Thu 19 Nov 2026 17:00

        f12 removed
          interview       interview 7

        """))
  }

  @Test func `texts of several lines have the arrow on a line of its own`() {
    #expect(
      text(Sample.letter(note: ("one\ntwo", "three"))).hasSuffix(
        """
          note            one
                          two
                          →
                          three

        """))
  }

  @Test func `nothing stored steers the terminal, nor does a name that is made up`() {
    let hostile = "\u{1B}\u{301}[31m\u{202E}"
    let change = RowChange(
      row: RecordedRow(table: hostile, key: hostile), before: nil,
      after: [
        .init(hostile, .text(hostile)),
        .init(
          "person_id",
          .reference(RecordedRow(table: hostile, key: "1"), number: 1, name: hostile)),
      ])
    let page = Samples.layout()
    let changes = OperationChanges(entry: Sample.entry(command: hostile), rows: [change])
    for text in [
      OperationReport(changes).text(page),
      ReplayPreview([changes], verb: "undone", of: 1).text(page),
    ] {
      #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
      // Four texts stand in it, each with two of them shown as what they are.
      #expect(text.unicodeScalars.count { $0 == "\\" } >= 8)
    }
  }

  @Test(
    arguments: [
      (nil, true, "final: the database has since been upgraded or purged"),
      (
        Samples.now - 60, false,
        "undone Thu 19 Nov 2026 17:59 (1 min ago); clinch redo brings back what was undone last"
      ),
      (
        Samples.now - 60, true,
        "undone Thu 19 Nov 2026 17:59 (1 min ago), and replaced by a later command"
      ),
    ] as [(Instant?, Bool, String)])
  func `the state is said`(undoneAt: Instant?, isSealed: Bool, words: String) {
    let entry = Sample.entry(undoneAt: undoneAt, isSealed: isSealed)
    let text = OperationReport(OperationChanges(entry: entry, rows: [])).text(Samples.layout())
    #expect(text.contains("  state           \(words)\n"))
  }

  @Test func `the JSON has every column before and after`() {
    let changes = OperationChanges(entry: Sample.entry(), rows: [Sample.letter()])
    #expect(
      OperationReport(changes).json(at: Samples.now).document().contains(
        """
          "changes": [
            {
              "after": {
                "id": 12,
                "interview_id": 7,
                "note": null,
                "settled_at": "2026-11-19T17:00:00Z",
                "uuid": "u12"
              },
              "before": {
                "id": 12,
                "interview_id": 7,
                "note": null,
                "settled_at": null,
                "uuid": "u12"
              },
              "change": "updated",
              "key": "12",
              "table": "follow_up"
            }
          ],
        """))
  }

  @Test(arguments: [
    ("follow_up", "kind", "offer_answer", "kind            offer answer"),
    ("follow_up", "kind", "thank_you", "kind            letter"),
    ("follow_up", "settlement", "void", "settlement      no longer needed"),
    ("follow_up", "settlement", "sent", "settlement      sent"),
    ("follow_up", "disposition", "via_recruiter", "how             via the recruiter"),
    ("follow_up", "disposition", "panel", "how             covered by the letter to the panel"),
    ("follow_up", "what", "employer_deadline", "what            employer_deadline"),
    ("offer_log", "what", "employer_deadline", "what            deadline"),
    ("offer_log", "what", "answer_by", "what            promised"),
    ("offer_log", "what", "terms", "what            terms"),
    ("tip_log", "result", "not_applicable", "result          not applicable"),
    ("tip_log", "result", "cleared", "result          cleared"),
    ("closing_tip", "phase", "in_the_room", "phase           in the room"),
    ("interview", "kind", "onsite", "kind            onsite"),
    ("application", "outcome", "ghosted", "outcome         ghosted"),
  ])
  func `codes are shown in words, and what was typed as it is`(
    table: String, column: String, text: String, line: String
  ) {
    let change = RowChange(
      row: RecordedRow(table: table, key: "1"), before: nil,
      after: [RowChange.Field(column, .text(text))])
    let changes = OperationChanges(entry: Sample.entry(), rows: [change])
    #expect(OperationReport(changes).text(Samples.layout()).hasSuffix(" added\n  \(line)\n"))
  }

  @Test(arguments: [
    ("outcome_at", "ended           x"), ("weekend_to_monday", "Sat/Sun to Mon  x"),
    ("opens_at", "starts          x"),
  ])
  func `columns have names for people`(column: String, line: String) {
    let change = RowChange(
      row: RecordedRow(table: "follow_up", key: "1"), before: nil,
      after: [RowChange.Field(column, .text("x"))])
    let changes = OperationChanges(entry: Sample.entry(), rows: [change])
    #expect(OperationReport(changes).text(Samples.layout()).hasSuffix(" added\n  \(line)\n"))
  }

  @Test func `a preview is the report's line, the rows, and that nothing was changed`() {
    let changes = OperationChanges(entry: Sample.entry(), rows: [Sample.letter()])
    let preview = ReplayPreview([changes], verb: "undone", of: 1)
    #expect(
      preview.text(Samples.layout()) == """
        would be undone: letter sent --to, Thu 19 Nov 2026 17:00 (1 h ago): Acme, Engineer; f12

        f12 changed
          settled         – → Thu 19 Nov 2026 17:00

        Nothing was changed.

        """)
    #expect(preview.json(at: Samples.now).document().hasPrefix("{\n  \"would_be_undone\": ["))
  }
}
