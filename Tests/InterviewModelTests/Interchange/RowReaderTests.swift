import InterviewModel
import TestSupport
import Testing
import Zones

/// What a row of a table says.
@Suite struct RowReaderTests {
  private static let now = at("2026-11-30 12:00")

  private static func read(
    _ header: String, _ cells: [String], order: DateOrder = .dmy
  ) -> ImportedRow {
    let headers = header.split(separator: ",").map(String.init)
    let layout = TableLayout(headers: headers, preset: nil, mapping: [:])
    let reader = RowReader(order: order, zone: TestZones.berlin, now: now)
    return reader.read(layout.row(TableRecord(line: 2, cells: cells)))
  }

  private static func application(
    _ header: String, _ cells: [String]
  ) throws -> ImportedApplication {
    guard case .application(let application) = read("Company," + header, ["Acme"] + cells) else {
      throw NoApplication()
    }
    return application
  }

  private struct NoApplication: Error {}

  @Test(
    arguments: [
      ("Applied", nil), ("Interviewing", nil), ("Submitted", nil), ("REJECTED", .rejected),
      ("Not selected", .rejected), ("Absage", .rejected), ("Ghosted", .ghosted),
      ("No Response", .ghosted), ("Withdrawn", .withdrawn), ("Hired", .accepted),
      ("Offer Accepted", .accepted), ("Offer declined", .declined), ("Archived", nil),
      ("NOT HIRING ANYMORE", .rejected), ("Rejecte", nil), ("Declined", nil),
      ("Rejected?", nil), ("rejected ?", nil), ("Ghosted??", nil), ("Accepted?", nil),
      ("Absage？", nil), ("Withdrawn?", nil),
    ] as [(String, Outcome?)])
  func `a status is an outcome where its word means an end`(word: String, outcome: Outcome?) throws
  {
    #expect(try Self.application("Status", [word]).outcome == outcome)
  }

  @Test(
    arguments: [
      ("Entreprise,Poste,Date de candidature,Statut", "Refusé", .rejected),
      ("Entreprise,Poste,Date de candidature,Statut", "En cours", nil),
      ("Empresa,Puesto,Fecha de solicitud,Estado", "Rechazado", .rejected),
      ("Empresa,Cargo,Fecha de postulación,Estado", "Sin respuesta", .ghosted),
      ("Azienda,Ruolo,Data di candidatura,Stato", "Ritirata", .withdrawn),
      ("Bedrijf,Functie,Sollicitatiedatum,Status", "Afgewezen", .rejected),
      ("Empresa,Vaga,Data da candidatura,Situação", "Rejeitado", .rejected),
    ] as [(String, String, Outcome?)])
  func `headers and statuses of neighbouring languages are read`(
    header: String, status: String, outcome: Outcome?
  ) {
    guard
      case .application(let row) = Self.read(header, ["Acme", "Dev", "20.11.2026", status])
    else {
      Issue.record("it was not read")
      return
    }
    #expect(row.company == "Acme" && row.role == "Dev")
    #expect(row.applied?.at == at("2026-11-20 12:00"))
    #expect(row.outcome == outcome && row.unknownStatus == nil)
  }

  @Test(arguments: [
    "Saved", "Bookmarked", "Wishlist", "WISHLIST", "To do", "Draft", "Interested", "Applying",
    "Prospective",
  ])
  func `what was only saved is counted`(word: String) {
    #expect(
      Self.read("Company,Role,Status", ["Acme", "SRE", word])
        == .saved(company: "Acme", role: "SRE"))
  }

  @Test func `what was saved and has a day of applying is an application`() throws {
    let application = try Self.application("Status,Applied", ["Saved", "2026-11-20"])
    #expect(application.applied != nil)
  }

  @Test func `a column that says that nobody applied makes it saved`() {
    #expect(
      Self.read("Company,Applied,Status", ["Acme", "No", "Open"])
        == .saved(company: "Acme", role: nil))
  }

  @Test func `a word that is not known is kept and said`() throws {
    let application = try Self.application("Status", ["Rejecte"])
    #expect(application.unknownStatus == "Rejecte")
    #expect(application.note.merged(into: nil) == "Status: Rejecte")
  }

  @Test(arguments: ["Rejected?", "Saved?", "Applied?", "Offer?"])
  func `a word with a question mark is kept and said`(word: String) throws {
    let application = try Self.application("Status", [word])
    #expect(application.unknownStatus == word)
    #expect(application.note.merged(into: nil) == "Status: \(word)")
  }

  @Test(
    arguments: [
      ("true", "Applied", nil, true), ("Yes", "Interviewing", nil, true), ("x", "", nil, true),
      ("false", "Applied", nil, false), ("", "Applied", nil, false),
      ("true", "Rejected", .rejected, false), ("true", "Offer", nil, false),
    ] as [(String, String, Outcome?, Bool)])
  func `what was put away stays open and is said, unless its list says how it ended`(
    flag: String, list: String, outcome: Outcome?, isSaid: Bool
  ) throws {
    for header in ["Archived,List Name", "Closed,Status", "Is archived,Stage"] {
      let application = try Self.application(header, [flag, list])
      #expect(application.outcome == outcome)
      #expect((application.putAwayBy != nil) == isSaid)
      #expect(application.guessedFrom == nil)
      #expect(!isSaid || !application.isSaidOpen)
    }
  }

  @Test func `what was saved and put away is saved`() {
    #expect(
      Self.read("Company,Status,Archived", ["Acme", "Saved", "true"])
        == .saved(company: "Acme", role: nil))
  }

  @Test(arguments: [
    ("2026-11-17 14:00", "2026-11-17 15:00"), ("2026-11-17 14:00-16:30", "2026-11-17 16:30"),
    ("2026-11-17 09:00", "2026-11-17 12:00"), ("2026-11-16 14:00", "2026-11-17 12:00"),
    ("2026-11-18 14:00", "2026-11-17 12:00"),
  ])
  func `an end on a day comes after the interview of that day`(interview: String, end: String)
    throws
  {
    let application = try Self.application(
      "Status,Rejected on,Interview", ["Rejected", "2026-11-17", interview])
    #expect(application.end(at: Self.now, lasting: 60) == Occasion(at(end), isDayOnly: true))
  }

  @Test(arguments: ["Archived", "archived", "ARCHIVED"])
  func `a word that says no end keeps its word and is said`(word: String) throws {
    let application = try Self.application("Status", [word])
    #expect(application.outcome == nil && application.unknownStatus == word)
    #expect(application.note.merged(into: nil) == "Status: \(word)")
  }

  @Test func `a word that says an end by itself is no guess`() throws {
    #expect(try Self.application("Status", ["Ghosted"]).guessedFrom == nil)
    #expect(try Self.application("Outcome,Status", ["Rejected", "Archived"]).guessedFrom == nil)
  }

  @Test func `a word that Clinch has a place for is not noted`() throws {
    let application = try Self.application("Status", ["Rejected"])
    #expect(application.note.merged(into: nil) == nil)
  }

  @Test(
    arguments: [
      ("", ImportFault.noCompany, nil), ("N/A", .noCompany, nil),
      ("A\u{7}B", nil, "Company"),
    ] as [(String, ImportFault?, String?)])
  func `a row without a company is skipped`(name: String, fault: ImportFault?, column: String?) {
    guard case .skipped(let found, let place) = Self.read("Company,Role", [name, "SRE"]) else {
      Issue.record("it was read")
      return
    }
    if let fault { #expect(found == fault) }
    #expect(place == column)
  }

  @Test func `a date alone is a day, and never midnight`() throws {
    let application = try Self.application("Applied,Interview", ["2026-11-20", "2026-11-24"])
    #expect(application.applied?.day == at("2026-11-20 00:00")...at("2026-11-20 23:59:59"))
    #expect(application.applied?.at == at("2026-11-20 12:00"))
    #expect(application.interviews.map(\.dayEndsAt) == [at("2026-11-24 23:59:59")])
  }

  @Test func `an interview with a time begins then`() throws {
    let application = try Self.application(
      "Interview,Interviewer,Kind,Round", ["24 Nov 2026 15:00", "Dana Lee (CTO)", "Zoom", "2nd"])
    let interview = try #require(application.interviews.first)
    #expect(interview.startsAt == at("2026-11-24 15:00"))
    #expect(interview.dayEndsAt == nil)
    #expect(interview.kind == .video)
    #expect(interview.round == 2)
    #expect(interview.people.map(\.name) == ["Dana Lee"])
  }

  @Test func `several interviews stand in a cell`() throws {
    let application = try Self.application("Interview", ["2026-11-24; 2026-12-02 10:00"])
    #expect(application.interviews.count == 2)
  }

  @Test(arguments: ["", "tbd", "yes", "?"])
  func `an interview without a date goes into the note`(cell: String) throws {
    let application = try Self.application(
      "Interview,Interviewer,Round", [cell, "Dana Lee", "2"])
    #expect(application.interviews.isEmpty)
    #expect(application.hasUndatedInterview)
    #expect(application.note.merged(into: nil)?.contains("Interviewer: Dana Lee") == true)
  }

  @Test(arguments: [
    "tbd", "TBD", "t.b.d.", "TBA", "to be confirmed", "noch offen", "not yet scheduled",
  ])
  func `an interview that is still to be arranged goes into the note`(cell: String) throws {
    let application = try Self.application("Interview", [cell])
    #expect(application.interviews.isEmpty)
    #expect(application.hasUndatedInterview)
    #expect(application.note.merged(into: nil) == "Interview: \(cell)")
    let two = try Self.application("Interview", ["2026-12-02 10:00; \(cell)"])
    #expect(two.interviews.count == 1)
    #expect(two.hasUndatedInterview)
  }

  @Test func `an interview with an end has a length`() throws {
    let application = try Self.application("Interview", ["2.12.2026 10:00–11:30; 3.12.2026 10:00"])
    let starts = application.interviews.map(\.startsAt)
    #expect(starts == [at("2026-12-02 10:00"), at("2026-12-03 10:00")])
    #expect(application.interviews.map(\.minutes) == [90, nil])
  }

  @Test(
    arguments: [
      ("2.12.2026 14.30 Uhr", "14:30", nil), ("2 Dec 2026, 2.30 pm", "14:30", nil),
      ("2.12.2026 14.30–15.15 Uhr", "14:30", 45), ("2 Dec 2026 2.30-3.30pm", "14:30", 60),
      ("2 Dec 2026 at 2.30 p.m.", "14:30", nil),
    ] as [(String, String, Int?)])
  func `a point stands in a time where a word says that it is one`(
    cell: String, time: String, minutes: Int?
  ) throws {
    let application = try Self.application("Interview", [cell])
    #expect(application.interviews.map(\.startsAt) == [at("2026-12-02 \(time)")])
    #expect(application.interviews.map(\.minutes) == [minutes])
  }

  @Test func `of days with an arrow between them the first one counts`() throws {
    let application = try Self.application("Interview", ["2026-12-02 → 2026-12-04"])
    #expect(application.interviews.map(\.dayEndsAt) == [at("2026-12-02 23:59:59")])
  }

  @Test(arguments: ["Mo, 30.11.2026", "Mon 2026-11-30 10:00", "Friday, November 20, 2026"])
  func `a weekday that agrees is read`(cell: String) throws {
    #expect(try Self.application("Interview", [cell]).interviews.count == 1)
  }

  private static let own =
    "id,uuid,company,role,stage,round,applied_at,last_contact_at,next_at,waiting_on,silent_days,"
    + "source,place,salary,outcome,outcome_at"

  private static func ownRow(_ stage: String, _ outcome: String, _ at: String) -> ImportedRow {
    read(
      own,
      [
        "1", "u", "Acme", "SRE", stage, "2", "2026-10-01T10:00:00Z", "", "", "", "", "", "", "",
        outcome, at,
      ])
  }

  @Test func `an end that lapsed is declined without its offer, which is told`() {
    guard case .application(let row) = Self.ownRow("ended", "lapsed", "2026-10-20T12:30:00Z")
    else {
      Issue.record("it is no application")
      return
    }
    #expect(row.outcome == .declined)
    #expect(row.guessedFrom == "lapsed")
  }

  @Test(arguments: Outcome.allCases.filter { $0 != .lapsed })
  func `Clinch's own list says every outcome and its time`(outcome: Outcome) {
    guard
      case .application(let row) = Self.ownRow("ended", outcome.rawValue, "2026-10-20T12:30:00Z")
    else {
      Issue.record("it is no application")
      return
    }
    #expect(row.outcome == outcome)
    #expect(row.ended?.at == at("2026-10-20 14:30"))
    #expect(row.unknownStatus == nil && row.guessedFrom == nil)
    #expect(row.note.merged(into: nil) == nil)
    #expect(!row.hasUndatedInterview)
  }

  @Test(arguments: ["applied", "interview", "offer"])
  func `an open one of Clinch's own list is open`(stage: String) {
    guard case .application(let row) = Self.ownRow(stage, "", "") else {
      Issue.record("it is no application")
      return
    }
    #expect(row.outcome == nil)
    #expect(row.note.merged(into: nil) == nil)
  }

  @Test func `a kind or round of other words is noted with the interview`() throws {
    let application = try Self.application(
      "Interview,Kind,Round", ["2026-11-24", "Technical", "Phone screen"])
    let interview = try #require(application.interviews.first)
    #expect(interview.kind == .phone)
    #expect(interview.note == "Kind: Technical\nRound: Phone screen")
  }

  @Test func `an address where the source should be is the address`() throws {
    let application = try Self.application(
      "Channel,Source", ["LinkedIn", "https://acme.example/1"])
    #expect(application.texts[.url] == "https://acme.example/1")
    #expect(application.texts[.source] == "LinkedIn")
  }

  @Test func `unknown columns become lines of the note, dates in them as ISO writes them`() throws {
    let application = try Self.application(
      "Follow up,Mood,Archived", ["20/11/2026", "good", "No"])
    #expect(application.note.merged(into: nil) == "Follow up: 2026-11-20\nMood: good")
  }

  @Test func `the day of an end is that of its column`() throws {
    let application = try Self.application("Status,Status date", ["Rejected", "2026-11-21"])
    #expect(application.ended?.at == at("2026-11-21 12:00"))
  }
}

/// What an import adds to a note.
@Suite struct ImportedNoteTests {
  @Test func `a newer value takes the place of the line with its header`() {
    var note = ImportedNote()
    note.add(.text("call back"))
    note.add(.value("2026-12-01", header: "Follow up"))
    let first = note.merged(into: "mine")
    #expect(first == "mine\ncall back\nFollow up: 2026-12-01")
    #expect(note.merged(into: first) == first)
    var newer = ImportedNote()
    newer.add(.value("2026-12-08", header: "Follow up"))
    #expect(newer.merged(into: first) == "mine\ncall back\nFollow up: 2026-12-08")
  }

  private static func note(_ values: String...) -> ImportedNote {
    var note = ImportedNote()
    for value in values { note.add(.value(value, header: "Next")) }
    return note
  }

  @Test(arguments: [
    ([["a"], ["b"]], "Next: a\nNext: b"), ([["a"], ["b"], ["a"]], "Next: a\nNext: b"),
    ([["a", "b"], ["c"]], "Next: a\nNext: b\nNext: c"),
  ])
  func `values of several rows stand beside each other, and again change nothing`(
    rows: [[String]], expected: String
  ) {
    var note: String?
    for _ in 1...2 {
      var said: Set<String> = []
      for row in rows {
        var told = ImportedNote()
        for value in row { told.add(.value(value, header: "Next")) }
        note = told.merged(into: note, besides: said.contains)
        said.formUnion(told.valueLines)
      }
      #expect(note == expected)
    }
  }

  @Test func `a newer value of one row leaves those of the others`() {
    let said = Set(Self.note("a").valueLines)
    let merged = Self.note("c").merged(into: "Next: a\nNext: b", besides: said.contains)
    #expect(merged == "Next: a\nNext: c")
  }
}
