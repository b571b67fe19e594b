import InterviewModel
import Rendering
import TestSupport
import Testing

/// What programs get to read about skipped tips.
@Suite struct SkippedReportTests {
  @Test func `a row has every key, its rates with four decimals`() {
    let table = Samples.askTable(
      [.skipped, .skipped, .done, .declined, .notApplicable, nil, .done], kinds: [.phone],
      notes: [29: "no time"])
    #expect(
      SkippedReport(table).json(at: Samples.now).document() == """
        [
          {
            "by_kind": [
              {
                "done": 0,
                "kind": "phone",
                "skip_rate": 1.0000,
                "skipped": 1
              },
              {
                "done": 2,
                "kind": "video",
                "skip_rate": 0.3333,
                "skipped": 1
              }
            ],
            "declined": 1,
            "done": 2,
            "key": "ask",
            "last_skipped_at": "2026-11-19T18:00:00Z",
            "name": "Ask for the next step",
            "not_applicable": 1,
            "not_logged": 1,
            "not_logged_interviews": [
              25
            ],
            "notes": [
              {
                "interview": 29,
                "note": "no time",
                "result": "skipped"
              }
            ],
            "phase": "in_the_room",
            "recent_done": 1,
            "recent_skip_rate": 0.6667,
            "recent_skipped": 2,
            "skip_rate": 0.5000,
            "skipped": 2,
            "streak": 2,
            "tip": 2
          }
        ]

        """)
  }

  @Test func `there is no rate of nothing`() throws {
    let json = SkippedReport(Samples.askTable([nil])).json(at: Samples.now).document()
    #expect(json.contains("\"skip_rate\": null"))
    #expect(json.contains("\"recent_skip_rate\": null"))
    #expect(json.contains("\"by_kind\": []"))
  }

  @Test func `CSV joins kinds, notes and interviews`() throws {
    let table = Samples.askTable(
      [.skipped, .done, nil, nil], kinds: [.phone], notes: [30: "no; time", 29: "easy"])
    let records = try CSVReader.records(SkippedReport(table).csv(at: Samples.now))
    #expect(records[0].suffix(3) == ["by_kind", "notes", "not_logged_interviews"])
    #expect(
      records[1].suffix(3) == [
        "phone 1 of 1; video 0 of 1", "30 skipped: no; time; 29 done: easy", "28; 27",
      ])
  }

  @Test func `CSV joins skips with their notes`() throws {
    let table = Samples.tipTable([[.skipped, .skipped]], notes: [30: "no time"])
    let records = try CSVReader.records(
      SkippedByInterviewReport(table.skippedInterviews).csv(at: Samples.now))
    #expect(records[1].last == "2 ask: no time; 6 objection")
  }

  @Test func `by kind there is a row for each tip and kind`() throws {
    let table = Samples.tipTable(
      [[.skipped, .done], [.done, nil], [.skipped, .declined]], kinds: [.onsite, .phone, .onsite])
    let records = try CSVReader.records(SkippedByKindReport(table.summaries).csv(at: Samples.now))
    #expect(
      records == [
        ["tip", "key", "name", "kind", "done", "skipped", "skip_rate"],
        ["2", "ask", "Ask for the next step", "phone", "1", "0", "0.0000"],
        ["2", "ask", "Ask for the next step", "onsite", "0", "2", "1.0000"],
        ["6", "objection", "Ask about concerns", "onsite", "1", "0", "0.0000"],
      ])
  }
}
