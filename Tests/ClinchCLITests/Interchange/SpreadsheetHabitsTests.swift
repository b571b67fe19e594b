import ClinchCLI
import TestSupport
import Testing

/// What people write into spreadsheets and no program does: nothing of it is lost without a word.
@Suite struct SpreadsheetHabitsTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private static let now = "2026-11-26T10:00:00+01:00"

  private func run(_ table: String, _ words: String...) throws -> Run {
    try home.folder.write(table.utf8, to: "sheet.csv")
    return try home.clinch(["import", home.folder.file("sheet.csv")] + words, now: Self.now)
  }

  @Test func `dates in a list that can mean two days are refused with both`() throws {
    let result = try run("Company,Role,Interview\nAcme,Eng,12/1/2026; 12/2/2026\n")
    #expect(result.status == .data)
    #expect(result.stderr.contains("dmy: 12/1/2026 is 2026-01-12"))
    #expect(result.stderr.contains("mdy: 12/1/2026 is 2026-12-01"))
  }

  @Test func `a cell whose people are not clear is listed with its line and column`() throws {
    let result = try run(
      "Company,Role,Interviewer,Interview\nAcme,Eng,Jane and Bob,2026-11-25 15:00\n")
    #expect(result.stdout.contains("line 2, Interviewer: \"Jane and Bob\" doesn't say clearly"))
    let again = try run(
      "Company,Role,Interviewer,Interview\nBeta,Eng,the team,2026-11-25 17:00\n", "--json")
    #expect(try again.json()["unread"]?[0]?["reason"] == "\"the team\" names nobody")
    #expect(try home.clinch("people", "--json").json().items.isEmpty)
  }

  @Test(arguments: [
    "Azienda;Posizione;Data candidatura;Stato;Data colloquio;Intervistatore",
    "Bedrijf;Functie;Datum sollicitatie;Status;Datum gesprek;Gesprekspartner",
    "Firma;Stanowisko;Data aplikacji;Status;Data rozmowy;Prowadzący",
    "Entreprise;Poste;Date d'envoi;Statut;Date entretien;Intervieweur",
    "Firma;Stelle;Datum der Bewerbung;Status;Vorstellungsgespräch am;Interviewer",
    "Empresa;Puesto;Fecha de envío;Estado;Fecha entrevista;Entrevistador",
    "Empresa;Vaga;Data de candidatura;Situação;Data da entrevista;Entrevistador",
    "Company;Position;Date Applied;Status;Next Interview;Interviewer(s)",
    "Firma;Stelle;Beworben am;Status;Termin;Gesprächspartner",
  ])
  func `the plain headers of many languages are known`(header: String) throws {
    let result = try run(
      header + "\nEni;Dev;02/11/2026;;13/12/2026 15:00;Anna Rossi\n", "--json")
    let found = try result.json()
    #expect(found["applications"]?[0]?["role"] == "Dev")
    #expect(found["applications"]?[0]?["applied_at"] != .null)
    #expect(found["interviews"]?[0]?["starts_at"] == "2026-12-13T14:00:00Z")
    #expect(try home.clinch("people", "--json").json().items.map { $0["name"] } == ["Anna Rossi"])
  }

  @Test func `columns of dates that are kept as notes are named`() throws {
    let result = try run("Company,Role,Zoom with them\nAcme,Eng,2026-12-01 15:00\n")
    #expect(
      result.stderr.contains(
        "the column \"Zoom with them\" has dates and went into notes; for one with interviews, add "
          + "--map interview=HEADER"))
  }

  @Test func `rows without a role that become one application are named`() throws {
    let table = "Company;Postenname;Status\nAllegro;Programista;Rejected\nAllegro;Tester;Rejected\n"
    #expect(
      try run(table).stderr.contains(
        "several rows for Allegro without a role became one application"))
  }

  @Test(arguments: [
    ("Link", "https://jobs.example/123", "https://jobs.example/124"),
    ("Place", "Berlin", "Munich"),
  ])
  func `a second job of the same name is kept in the note and said`(
    header: String, first: String, second: String
  ) throws {
    let table =
      "Company,Role,Applied,\(header)\nAcme,Eng,2026-11-02,\(first)\nAcme,Eng,2026-11-05,\(second)\n"
    for applied in ["2026-11-05", "2026-11-02"] {
      let home = try Home()
      try home.folder.write(
        table.replacing("2026-11-05", with: applied).utf8, to: "sheet.csv")
      let import_ = ["import", home.folder.file("sheet.csv"), "--json"]
      let found = try home.clinch(import_, now: Self.now).json()
      #expect(
        found["skipped"]?[0]?["reason"]
          == .string(
            "the same company and role is already open: a1, and this row went into its note; if it is "
              + "another job, tell the two apart by role in the file, as in Engineer (Munich)"))
      let shown = try home.clinch("show", "a1", "--json").json()
      let note = "\(shown)"
      #expect(note.contains(second) && note.contains("applied \(applied)"))
      let before = try home.clinch("export", "-o", "-", now: Self.now).stdout
      _ = try home.clinch(import_, now: Self.now)
      #expect(try home.clinch("export", "-o", "-", now: Self.now).stdout == before)
    }
  }

  @Test func `two ended jobs of the same name are told apart by their places`() throws {
    let table =
      "Company,Role,Applied,Status,Place\nAcme,Eng,2026-11-02,Rejected,Berlin\n"
      + "Acme,Eng,2026-11-02,Rejected,Munich\n"
    let found = try run(table, "--json").json()
    #expect(found["applications"]?.items.count == 2)
    let before = try home.clinch("export", "-o", "-", now: Self.now).stdout
    _ = try run(table)
    #expect(try home.clinch("export", "-o", "-", now: Self.now).stdout == before)
  }

  @Test func `a page of Notion is no part of a company's name`() throws {
    let found = try run(
      "Company,Position\nAcme (https://www.notion.so/Acme-123abc?pvs=21),Eng\n"
        + "Beta (https://beta.example/jobs),Eng\n", "--json"
    ).json()
    #expect(found["applications"]?.items.map { $0["company"] } == ["Acme", "Beta"])
  }

  @Test(arguments: [[], ["--map", "company=Acme"]])
  func `a file without a header is refused`(words: [String]) throws {
    try home.folder.write(
      "Acme,Engineer,2026-11-02,Applied\nBeta,Dev,2026-11-03,Rejected\n".utf8, to: "sheet.csv")
    let result = try home.clinch(
      ["import", home.folder.file("sheet.csv")] + words, now: Self.now)
    #expect(result.status == .data)
    #expect(result.stderr.contains("seems to have no header row; its first row is"))
  }

  @Test func `a month between the rows is a heading`() throws {
    let found = try run(
      "Company,Role\nNOVEMBER,\nAcme,Eng\nDecember 2026,\nBeta,Eng\nKW 49,\nQ1 2027,\n", "--json"
    ).json()
    #expect(found["applications"]?.items.map { $0["company"] } == ["Acme", "Beta"])
    #expect(
      found["skipped"]?.items.map { $0["reason"] } == [
        "\"NOVEMBER\" was read as a heading between rows",
        "\"December 2026\" was read as a heading between rows",
        "\"KW 49\" was read as a heading between rows",
        "\"Q1 2027\" was read as a heading between rows",
      ])
  }

  @Test func `a file that has open what its owner ended is said`() throws {
    let header = "Company,Role,Applied,Status\n"
    _ = try run(header + "Acme,Eng,2026-11-02,Applied\n")
    try home.succeed("outcome", "a1", "rejected", now: Self.now)
    #expect(
      try run(header + "Acme,Eng,2026-11-02,Offer\n").stderr
        .contains("Acme, Eng stays rejected; the file says there is an offer"))
    #expect(
      try run(header + "Acme,Eng,2026-11-02,Interviewing\n").stderr
        .contains("Acme, Eng stays rejected; the file says it is open"))
  }

  @Test func `columns that say two ends are said`() throws {
    #expect(
      try run("Company,Role,Status,Outcome\nAcme,Eng,Rejected,Accepted\n").stderr
        .contains("Acme, Eng was read as accepted, though the file also says \"Rejected\""))
  }

  @Test func `what was put away stays open, and is said`() throws {
    let result = try run("Company,Role,Status,Archived\nAcme,Eng,Applied,yes\nBeta,Eng,Archived,\n")
    #expect(result.stderr.contains("\"Archived\" doesn't say how an application ended: it stays"))
    #expect(result.stderr.contains("unknown status \"Archived\": the application stays open"))
    let all = try home.clinch("applications", "--json").json().items
    #expect(all.map { $0["outcome"] } == [.null, .null])
  }

  @Test func `many unknown statuses are told in one note with their lines`() throws {
    let rows = ["Foo", "Bar", "Foo", "Baz", "Qux"].enumerated().map { "C\($0),Eng,\($1)" }
    let result = try run("Company,Role,Status\n" + rows.joined(separator: "\n") + "\n")
    #expect(
      result.stderr.contains(
        "\"Foo\" (lines 2, 4), \"Bar\" (line 3), \"Baz\" (line 5), \"Qux\" (line 6)"))
  }
}
