import InterviewModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct InterviewListTests {
  @Test func `an object has every key, and its people in order`() {
    #expect(
      Samples.interview.json.document() == """
        {
          "cancelled_at": null,
          "company": "Acme",
          "day_only": false,
          "ends_at": "2026-11-19T15:00:00Z",
          "highlight": null,
          "id": 7,
          "impression": null,
          "interviewers": [
            {
              "email": "dana@acme.example",
              "id": 1,
              "name": "Dana Lee",
              "title": "CTO"
            },
            {
              "email": null,
              "id": 2,
              "name": "Sam Ito",
              "title": null
            }
          ],
          "kind": "video",
          "link": null,
          "note": null,
          "place": null,
          "reply_by_at": null,
          "role": "Engineer",
          "round": 2,
          "starts_at": "2026-11-19T14:00:00Z",
          "uuid": "u7",
          "zone": "UTC"
        }

        """)
  }

  @Test func `CSV shows people as they are typed, joined by semicolons`() throws {
    let records = try CSVReader.records(InterviewList([Samples.interview]).csv)
    let row = Dictionary(uniqueKeysWithValues: zip(records[0], records[1]))
    #expect(row["interviewers"] == "Dana Lee (CTO) <dana@acme.example>; Sam Ito")
  }

  @Test func `the table marks what was cancelled`() {
    var cancelled = Samples.interview
    cancelled.cancelledAt = Samples.now
    #expect(
      InterviewListReport.table([Samples.interview, cancelled], Samples.layout()) == """
        No  When              For             Round  Kind   With
         7  Thu 19 Nov 14:00  Acme, Engineer      2  video  Dana Lee, Sam Ito
         7  Thu 19 Nov 14:00  Acme, Engineer      2  video  Dana Lee, Sam Ito  cancelled

        """)
  }
}
