import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct HistoryListTests {
  private typealias Sample = HistorySamples

  @Test func `an operation is a line with what it touched and what became of it`() {
    let rows = [
      Sample.entry(), Sample.entry(undoneAt: Samples.now),
      Sample.entry(undoneAt: Samples.now, isSealed: true), Sample.entry(isSealed: true),
    ]
    #expect(
      HistoryReport(rows, orWhenEmpty: "").text(Samples.layout()) == """
        No  When              Command           What
         3  Thu 19 Nov 17:00  letter sent --to  Acme, Engineer; f12
         3  Thu 19 Nov 17:00  letter sent --to  Acme, Engineer; f12  undone
         3  Thu 19 Nov 17:00  letter sent --to  Acme, Engineer; f12  undone for good
         3  Thu 19 Nov 17:00  letter sent --to  Acme, Engineer; f12  final

        """)
  }

  @Test(arguments: [60, 80, 100])
  func `the table fits the terminal`(width: Int) {
    let rows = [Sample.entry(command: "debrief " + String(repeating: "--objection ", count: 9))]
    let lines = HistoryReport(rows, orWhenEmpty: "").text(Samples.layout(width: width)).split(
      separator: "\n")
    for line in lines { #expect(line.count <= width) }
  }

  @Test func `people and tips are named where no application is`() {
    var operation = RecordedOperation(id: 1, uuid: "u", command: "tip off", at: Samples.now)
    operation.subject = .init(people: ["Dana Lee"], tips: ["ask"])
    let table = HistoryReport([HistoryEntry(operation: operation, changeCount: 1)], orWhenEmpty: "")
      .text(Samples.layout())
    #expect(table.contains("Dana Lee; tip ask\n"))
  }

  @Test func `the JSON has what was touched as lists`() {
    #expect(
      HistoryReport([Sample.entry(undoneAt: Samples.now)], orWhenEmpty: "").json(at: Samples.now)
        .document() == """
          [
            {
              "applications": [
                {
                  "company": "Acme",
                  "id": 1,
                  "role": "Engineer"
                }
              ],
              "at": "2026-11-19T17:00:00Z",
              "changed_rows": 1,
              "command": "letter sent --to",
              "follow_ups": [
                12
              ],
              "id": 3,
              "people": [
                "Dana Lee"
              ],
              "state": "undone",
              "tips": [],
              "undone_at": "2026-11-19T18:00:00Z",
              "uuid": "u3"
            }
          ]

          """)
  }

  @Test func `the CSV joins what was touched`() {
    #expect(
      HistoryReport([Sample.entry()], orWhenEmpty: "").csv(at: Samples.now) == """
        id,uuid,command,at,state,undone_at,changed_rows,applications,follow_ups,people,tips\r
        3,u3,letter sent --to,2026-11-19T17:00:00Z,done,,1,"Acme, Engineer",12,Dana Lee,\r

        """)
  }
}
