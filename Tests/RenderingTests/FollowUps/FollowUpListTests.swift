import InterviewModel
import Rendering
import TestSupport
import Testing
import Zones

@Suite struct FollowUpListTests {
  @Test func `a row has every key, and null where there is nothing`() {
    #expect(
      FollowUpList([Samples.checkIn], at: Samples.now).json.document() == """
        [
          {
            "channel": null,
            "company": "Acme",
            "disposition": null,
            "due_at": "2026-11-20T19:00:00Z",
            "id": 13,
            "interview": null,
            "kind": "check_in",
            "late": false,
            "limit_at": "2026-11-21T19:00:00Z",
            "opens_at": "2026-11-19T19:00:00Z",
            "overdue_by_hours": null,
            "person": null,
            "role": null,
            "round": null,
            "settled_at": null,
            "settled_day_only": null,
            "settlement": null,
            "state": "upcoming",
            "uuid": "u13",
            "what": null
          }
        ]

        """)
  }

  @Test(arguments: [
    (49, "upcoming"), (48, "open"), (25, "open"), (24, "due"), (1, "due"), (0, "overdue"),
    (-9, "overdue"),
  ])
  func `the state is that of the moment`(hours: Int, state: String) {
    let json = FollowUpList([Samples.letter(limitIn: hours * hour)], at: Samples.now).json
    #expect(json.document().contains("\"state\": \"\(state)\""))
  }

  @Test(arguments: [(1, "null"), (0, "0"), (-3_599, "0"), (-3_600, "1"), (-90_000, "25")])
  func `hours overdue are whole ones, rounded down`(limitIn: Int, hours: String) {
    let json = FollowUpList([Samples.letter(limitIn: limitIn)], at: Samples.now).json
    #expect(json.document().contains("\"overdue_by_hours\": \(hours),"))
  }

  @Test func `a late letter keeps how late it was`() {
    let settled = Settlement(at: Samples.now, manner: .sent)
    let row = Samples.letter(limitIn: -2 * hour, settled: settled)
    let json = FollowUpList([row], at: Samples.now + 100 * hour).json.document()
    #expect(json.contains("\"late\": true"))
    #expect(json.contains("\"overdue_by_hours\": 2,"))
    #expect(json.contains("\"settled_at\": \"2026-11-19T18:00:00Z\""))
    #expect(json.contains("\"state\": \"settled\""))
  }

  @Test func `a letter that was waived too late was not late`() {
    let settled = Settlement(at: Samples.now, manner: .waived)
    let row = Samples.letter(limitIn: -2 * hour, settled: settled)
    let json = FollowUpList([row], at: Samples.now).json.document()
    #expect(json.contains("\"late\": false"))
    #expect(json.contains("\"overdue_by_hours\": null,"))
  }

  @Test func `CSV has the same keys and the same values`() throws {
    let records = try CSVReader.records(
      FollowUpList([Samples.letter(limitIn: -hour)], at: Samples.now).csv)
    #expect(records[0].count == 20)
    let row = Dictionary(uniqueKeysWithValues: zip(records[0], records[1]))
    #expect(row["id"] == "12")
    #expect(row["person"] == "Dana Lee")
    #expect(row["overdue_by_hours"] == "1")
    #expect(row["late"] == "false")
    #expect(row["what"]?.isEmpty == true)
  }
}
