import InterviewModel
import TestSupport
import Testing
import Zones

/// Whom a cell of a table names.
@Suite struct PeopleCellTests {
  /// What an interview of a row says, and what of the row is not read.
  private static func read(_ cell: String) throws -> (ImportedInterview, [ImportFault]) {
    let layout = TableLayout(
      headers: ["Company", "Interview", "Interviewer"], preset: nil, mapping: [:])
    let reader = RowReader(order: .dmy, zone: TestZones.berlin, now: at("2026-11-30 12:00"))
    let row = layout.row(TableRecord(line: 2, cells: ["Acme", "2026-11-20 10:00", cell]))
    guard case .application(let application) = reader.read(row),
      let interview = application.interviews.first
    else { throw NoInterview() }
    return (interview, application.unread.map(\.fault))
  }

  private struct NoInterview: Error {}

  @Test(
    arguments: [
      ("Jane Doe, Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Jane Doe & Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Jane Doe / Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Jane Doe/Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Jane Doe | Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Jane Doe + Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Jane Doe and Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Anna Becker und Tom Weiß", ["Anna Becker", "Tom Weiß"]),
      ("Sra. García y Sr. López", ["Sra. García", "Sr. López"]),
      ("Dhr. van den Berg en Mevr. de Vries", ["Dhr. van den Berg", "Mevr. de Vries"]),
      ("João da Silva e Maria Souza", ["João da Silva", "Maria Souza"]),
      ("Marie Curie et Paul Langevin", ["Marie Curie", "Paul Langevin"]),
      ("Jane Doe, Bob Smith, and Carol King", ["Jane Doe", "Bob Smith", "Carol King"]),
      ("Frau Müller, Herr Dr. Schmidt", ["Frau Müller", "Herr Dr. Schmidt"]),
      ("1. Jane Doe 2. Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("1) Jane Doe\n2) Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("- Jane Doe\n- Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Doe, Jane", ["Jane Doe"]), ("Doe, Jane; Smith, Bob", ["Jane Doe", "Bob Smith"]),
      ("van der Berg, Anna", ["Anna van der Berg"]),
      ("Jane Doe; Jane Doe; Bob Smith", ["Jane Doe", "Bob Smith"]),
      ("Jane Doe <jane@acme.example>, Bob Smith <bob@acme.example>", ["Jane Doe", "Bob Smith"]),
      ("Mary-Ann O'Neil", ["Mary-Ann O'Neil"]), ("Jane", ["Jane"]), ("李小龙", ["李小龙"]),
      ("Ludwig van Beethoven", ["Ludwig van Beethoven"]), ("Dana Lee, PhD", ["Dana Lee, PhD"]),
      ("Steve Jobs", ["Steve Jobs"]),
    ] as [(String, [String])])
  func `people who are clearly named are met`(cell: String, names: [String]) throws {
    let (interview, faults) = try Self.read(cell)
    #expect(interview.people.map(\.name) == names)
    #expect(faults.isEmpty)
    #expect(interview.note == nil)
  }

  @Test func `posts behind names are their titles`() throws {
    let (interview, faults) = try Self.read("Jane Doe, CTO, Bob Smith, VP Engineering")
    #expect(interview.people.map(\.name) == ["Jane Doe", "Bob Smith"])
    #expect(interview.people.map(\.title) == ["CTO", "VP Engineering"])
    #expect(faults.isEmpty)
    #expect(try Self.read("Recruiter: Jane Doe").0.people.map(\.title) == ["Recruiter"])
  }

  @Test(arguments: [
    "not sure yet", "the team", "The team", "several", "2 people", "N.N.", "à définir",
    "por confirmar", "Por confirmar", "da definire", "wird noch bekannt gegeben",
    "noch nicht bekannt", "HR", "Hiring manager", "CTO", "Interview Panel", "to be confirmed",
    "n.t.b. ", "do ustalenia", "nieznany", "HR + hiring manager", "someone from engineering",
    "a definir", "inconnu", "Onbekend",
  ])
  func `what names nobody is kept in the note and named`(cell: String) throws {
    let (interview, faults) = try Self.read(cell)
    #expect(interview.people.isEmpty)
    #expect(faults.count == 1)
    #expect(interview.note == "Interviewer: \(cell.trimmingSpaces)")
  }

  @Test(arguments: [
    "Jane and Bob", "Müller, Schmidt, Weber", "Jane, Bob and Carol", "Noch nicht klar",
    "Jane Doe, Goldman Sachs, x", "José Ortega y Gasset", "Jane Doe or Bob Smith", "Jane Doe, Acme",
    "Jane (maybe)?", "Doe, Jane Marie",
  ])
  func `what can be read in two ways is kept in the note and named`(cell: String) throws {
    let (interview, faults) = try Self.read(cell)
    #expect(faults.count <= 1)
    if interview.people.isEmpty {
      #expect(faults.count == 1)
      #expect(interview.note == "Interviewer: \(cell)")
    } else {
      #expect(interview.people.map(\.name) == ["Jane Doe"])
    }
  }

  @Test(
    arguments: [
      ("Jane Doe +49 170 1234567", "Jane Doe"), ("Jane Doe (+49 170 1234567)", "Jane Doe"),
      ("Jane Doe, Tel. 030 1234567", "Jane Doe"), ("Jane Doe 😊", "Jane Doe"),
      ("☎ Jane Doe", "Jane Doe"), ("Jane Doe https://linkedin.com/in/janedoe", "Jane Doe"),
      ("Jane Doe (https://www.notion.so/Jane-1?pvs=21)", "Jane Doe"),
      ("linkedin.com/in/janedoe Jane Doe", "Jane Doe"), ("@Jane Doe", "Jane Doe"),
    ])
  func `numbers, addresses and pictures are no part of a name`(cell: String, name: String) throws {
    let (interview, faults) = try Self.read(cell)
    #expect(interview.people.map(\.name) == [name])
    #expect(faults.isEmpty)
    #expect(cell == "@Jane Doe" || interview.note == "Interviewer: \(cell)")
  }

  @Test func `who may come as well is named`() throws {
    let (interview, faults) = try Self.read("Dana (+ maybe Bob)")
    #expect(interview.people.map(\.name) == ["Dana"] && interview.people[0].title == nil)
    #expect(faults == [.unclearPeople("+ maybe Bob")])
    #expect(interview.note == "Interviewer: Dana (+ maybe Bob)")
  }

  @Test func `of a list those who are clear are met, and the others named`() throws {
    let (interview, faults) = try Self.read("Jane Doe; the team")
    #expect(interview.people.map(\.name) == ["Jane Doe"])
    #expect(faults == [.namesNobody("the team")])
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
