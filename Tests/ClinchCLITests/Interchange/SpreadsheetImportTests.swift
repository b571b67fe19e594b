import ClinchCLI
import TestSupport
import Testing

/// A spreadsheet of somebody's own goes in by one command and a `--map`.
@Suite struct SpreadsheetImportTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private static let now = "2026-11-30T12:00:00+01:00"

  /// 25 rows: rounds of seventeen interviews, seven applications without one, one of them only a
  /// recruiter's message; one round has no date, and one row is still to do.
  private static let sheet = """
    Job hunt autumn 2026
    Firm,Position,Applied on,Where it stands,Next talk,With,Type,Round,Remarks
    Harbour GmbH,Backend Engineer,2026-10-01,Interviewing,2026-10-08 10:00,Petra Wolff,Phone,1,
    Harbour GmbH,Backend Engineer,2026-10-01,Interviewing,2026-10-15 14:00,"Jörg Čapek; Ana Ruiz",Video,2,
    Harbour GmbH,Backend Engineer,2026-10-01,Interviewing,2026-12-02 09:30,Petra Wolff,Onsite,3,bring ID
    Nordlicht AG,Platform Engineer,2026-10-02,Rejected,2026-10-12 11:00,Cem Yılmaz,Phone,1,
    Nordlicht AG,Platform Engineer,2026-10-02,Rejected,2026-10-20 11:00,Cem Yılmaz,Video,2,
    Quarry Inc.,Data Engineer,2026-10-03,Interviewing,2026-10-14,Maya Ortiz,Phone,1,
    Quarry Inc.,Data Engineer,2026-10-03,Interviewing,,Maya Ortiz,Technical,2,date to be agreed
    Fernweh,SRE,2026-10-04,Offer,2026-10-13 09:00,Lena Bauer,Phone,1,
    Fernweh,SRE,2026-10-04,Offer,2026-10-21 09:00,Lena Bauer,Video,2,
    Fernweh,SRE,2026-10-04,Offer,2026-10-28 09:00,Lena Bauer,Onsite,3,
    Redhouse,Analyst,2026-10-05,Interviewing,2026-10-16 15:00,Sam Ito,Video,1,
    Redhouse,Analyst,2026-10-05,Interviewing,2026-10-23 15:00,Sam Ito,Panel,2,
    Tallship,Developer,2026-10-06,Ghosted,2026-10-19 16:00,Kim Roe,Phone,1,
    Way & Co.,Analyst,2026-10-07,Withdrawn,2026-10-22 10:00,Dana Lee,Phone,1,
    Gamma,Engineer,2026-10-09,Interviewing,2026-10-29 10:00,Ola Berg,Phone,1,
    Delta,Engineer,2026-10-10,Rejected,2026-10-30 10:00,Ugo Neri,Phone,1,
    Acme,Engineer,2026-10-11,Applied,,,,,
    Beta,Engineer,2026-10-12,Applied,,,,,
    Epsilon,Engineer,2026-10-13,Rejected,,,,,
    Zeta,Engineer,2026-10-14,No response,,,,,
    Eta,Engineer,2026-10-15,Applied,,,,,
    Theta,Engineer,2026-10-16,Withdrawn,,,,,
    Iota,Tech Lead,,Recruiter message,,,,,wrote on LinkedIn
    Kappa,Engineer,,To do,,,,,apply before Christmas
    Lambda,Engineer,2026-11-20,Interviewing,2026-11-28 10:00,Mia Voss,Video,1,

    """

  private func imported(_ words: String...) throws -> JSONDocument {
    try home.folder.write(Self.sheet.utf8, to: "sheet.csv")
    return try home.clinch(
      [
        "import", home.folder.file("sheet.csv"), "--map", "company=Firm", "--map",
        "interview=Next talk", "--map", "interviewer=With", "--map", "kind=Type",
        "--map", "status=Where it stands", "--json",
      ] + words, now: Self.now
    ).json()
  }

  @Test func `every row is an application, an interview of one, or counted`() throws {
    let found = try imported()
    #expect(found["applications"]?.items.count == 24)
    #expect(found["interviews"]?.items.count == 16)
    #expect(found["saved"]?.items.compactMap { $0["company"] } == ["Kappa"])
    #expect(found["skipped"]?.items == [])
    #expect(found["preset"] == .null)
    let stages = try home.clinch(["applications", "--json"], now: Self.now).json().items
    #expect(stages.count == 17)
    #expect(stages.filter { $0["round"] == .null }.count == 7)
  }

  @Test func `a round without a date stands in the note of its application`() throws {
    let run = try home.clinch("applications")
    #expect(run.status == .fine)
    _ = try imported()
    let shown = try home.clinch("show", "quarry", "--json").json()
    #expect(shown["interviews"]?.items.count == 1)
    guard case .string(let note)? = shown["application"]?["note"] else {
      Issue.record("there is no note")
      return
    }
    #expect(note.contains("Round: 2"))
    #expect(note.contains("Type: Technical"))
    #expect(note.contains("date to be agreed"))
  }

  @Test func `a recruiter's message is an application with its status as a note`() throws {
    _ = try imported()
    let iota = try home.clinch("show", "iota", "--json").json()["application"]
    #expect(iota?["applied_at"] == .null)
    #expect(iota?["note"] == "wrote on LinkedIn\nWhere it stands: Recruiter message")
  }

  @Test func `old interviews open no letters, and what lies ahead does`() throws {
    _ = try imported()
    let overdue = try home.clinch(["overdue", "--json"], now: Self.now).json().items
    #expect(overdue.isEmpty)
    let letters = try home.clinch(["letter", "list", "--json"], now: Self.now).json().items
    #expect(letters.compactMap { $0["company"] } == ["Harbour GmbH"])
  }

  @Test func `a rehearsal says the same and stores nothing`() throws {
    let rehearsed = try imported("--dry-run")
    #expect(rehearsed["dry_run"] == true)
    #expect(try home.clinch("applications", "--json").json().items.isEmpty)
    let stored = try imported()
    #expect(rehearsed["applications"] == stored["applications"])
    #expect(rehearsed["interviews"] == stored["interviews"])
  }

  @Test func `importing it again changes nothing`() throws {
    _ = try imported()
    let again = try imported()
    let rows = (again["applications"]?.items ?? []) + (again["interviews"]?.items ?? [])
    #expect(rows.allSatisfy { $0["action"] == "unchanged" })
  }

  @Test func `the keys are those that were promised`() throws {
    let found = try imported()
    #expect(found.keys == Keys.imported)
    #expect(found["applications"]?[0]?.keys == Keys.importedApplication)
    #expect(found["interviews"]?[0]?.keys == Keys.importedInterview)
    #expect(found["saved"]?[0]?.keys == Keys.savedRow)
  }
}
