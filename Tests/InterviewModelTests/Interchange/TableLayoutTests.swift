import InterviewModel
import Testing

/// Which column holds what, by headers in the shapes that trackers and people write.
@Suite struct TableLayoutTests {
  private static func layout(
    _ header: String, preset: ImportPreset? = nil, mapping: [ImportField: String] = [:]
  ) -> TableLayout {
    TableLayout(
      headers: header.split(separator: ",", omittingEmptySubsequences: false).map(String.init),
      preset: preset, mapping: mapping)
  }

  @Test(
    arguments: [
      (
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers",
        ImportPreset.linkedin
      ),
      ("Saved Date,Job Url,Job Title,Company Name", .linkedin),
      (
        "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status",
        .jobsync
      ),
      (
        "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status",
        .jobsync
      ),
      (
        "ID,Company,Title,URL,Status,DateAdded,DateApplied,Salary,Location,Excitement,IsFavorite,Labels,JobDescription,NoteCards,ResumeUsed,CoverLetter,Contacts,Interviews,HasPDF,PDFPath",
        .jobApplicationWizard
      ),
      ("#,Date,Company,Role,Score,Status,PDF,Report,Notes", .careerOps),
      ("#,Date,Company,Role,Score,Status,PDF,Report,Notes,Via,Location,URL,Follow-up", .careerOps),
      ("id,title,location,url,companyName,listName,boardName,htmlDescription", .huntr),
      (
        "Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes",
        .simplify
      ),
      (
        "Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement",
        .teal
      ),
      ("Timestamp,Company Name,Title,Status,Link,Notes", .fetters),
      ("Card ID,Card Name,Card URL,Card Description,Labels,Due Date,List Name,Board Name", .trello),
    ] as [(String, ImportPreset)])
  func `a program is recognised by its headers`(header: String, preset: ImportPreset) {
    #expect(Self.layout(header).preset == preset)
    #expect(Self.layout(header).namesCompanies)
  }

  @Test(arguments: [
    "Company,Position,Date Applied,status,Details,Applicant Portal",
    "Datum;Firma;Stelle".replacing(";", with: ","), "Employer,Role",
    "ID,Company,Position,Status,CreatedAt,UpdatedAt", "Company,Role,Status",
  ])
  func `a table of somebody's own is not taken for a program's`(header: String) {
    #expect(Self.layout(header).preset == nil)
  }

  @Test(arguments: [
    ("Company_Name", ImportField.company), ("companyName", .company), ("EMPLOYER", .company),
    ("Firma", .company), ("Job Title", .role), ("Stelle", .role), ("Position", .role),
    ("Bewerbungsdatum", .applied), ("Beworben am", .applied), ("Date", .applied),
    ("Stage", .status), ("Ergebnis", .outcome), ("Job Post Url", .url), ("Ort", .place),
    ("Salary Range", .salary), ("Max. Salary", .salary), ("Comments", .note),
    ("Ansprechpartner", .contact), ("Interview Date", .interview), ("Interviewers", .interviewer),
    ("Interview type", .kind), ("Round", .round), ("Via", .source),
  ])
  func `a header is known in the spellings that people use`(header: String, field: ImportField) {
    #expect(Self.layout("Company,\(header)").header(for: field) != nil)
  }

  @Test func `what its owner names a column for wins over what its header says`() {
    let layout = Self.layout("Company,Client,Role", mapping: [.company: "client"])
    let row = layout.row(TableRecord(line: 2, cells: ["Agency", "Acme", "Engineer"]))
    #expect(row.fields[.company]?.map(\.text) == ["Acme"])
    #expect(row.rest.map(\.text) == ["Agency"])
  }

  @Test func `the more telling of two columns comes first`() {
    let layout = Self.layout("Company,Date,Applied Date")
    let row = layout.row(TableRecord(line: 2, cells: ["Acme", "2026-11-01", "2026-11-03"]))
    #expect(row.fields[.applied]?.map(\.text) == ["2026-11-03", "2026-11-01"])
  }

  @Test func `cells that say that there is nothing say nothing`() {
    let layout = Self.layout("Company,Role,Location,Other")
    let row = layout.row(TableRecord(line: 2, cells: ["Acme", "N/A", "-", "none", "extra"]))
    #expect(row.fields.keys.sorted { $0.rawValue < $1.rawValue } == [.company])
    #expect(row.rest == [RowText.Cell("column 5", "extra")])
  }

  @Test func `LinkedIn's answers stand under their questions`() {
    let layout = Self.layout(
      "Application Date,Company Name,Job Title,Job Url,Question And Answers")
    let row = layout.row(
      TableRecord(
        line: 2, cells: ["", "Acme", "", "", "Years of Swift?:6 | Notice period?:4 weeks"]))
    #expect(
      row.rest == [
        RowText.Cell("Years of Swift?", "6"), RowText.Cell("Notice period?", "4 weeks"),
      ])
  }

  @Test(arguments: [
    ("Acme - Engineer", "Acme", "Engineer"), ("Engineer @ Acme", "Acme", "Engineer"),
    ("Engineer at Acme", "Acme", "Engineer"), ("Acme: Engineer", "Acme", "Engineer"),
  ])
  func `the title of a card names company and role`(title: String, company: String, role: String) {
    let layout = Self.layout("Card Name,List Name")
    let row = layout.row(TableRecord(line: 2, cells: [title, "Applied"]))
    #expect(row.fields[.company]?.first?.text == company)
    #expect(row.fields[.role]?.first?.text == role)
  }

  @Test func `Job Application Wizard's interviews stand in a cell`() {
    let layout = Self.layout("Company,Interviews", preset: .jobApplicationWizard)
    let json = """
      [{"round":1,"type":"Phone","date":785764800,"interviewers":"Dana Lee","notes":"fine"},\
      {"round":2,"type":"Onsite","completed":false}]
      """
    let row = layout.row(TableRecord(line: 2, cells: ["Acme", json]))
    #expect(row.interviews.count == 2)
    #expect(row.interviews[0].fields[.interview]?.text == "2025-11-25T12:00:00Z")
    #expect(row.interviews[0].fields[.interviewer]?.text == "Dana Lee")
    #expect(row.interviews[1].fields[.interview] == nil)
  }
}

/// The header of a table, wherever it stands.
@Suite struct TableHeaderTests {
  private static func find(
    _ text: String, mapping: [ImportField: String] = [:]
  ) -> Result<TableHeader, TableHeader.Missing> {
    TableHeader.find(
      in: Array(text.utf8), isWhole: true, forms: TableForm.tried, preset: nil, mapping: mapping)
  }

  @Test(arguments: [
    ("Company,Role\nAcme,Engineer\n", 1, TableForm.delimited(by: 0x2C)),
    ("My search, all of it\n\nCompany;Role\nAcme;Engineer\n", 3, .delimited(by: 0x3B)),
    ("sep=;\nCompany;Role\nAcme;a,b,c,d\n", 2, .delimited(by: 0x3B)),
    ("Company\tRole\nAcme, Inc.\tEngineer\n", 1, .delimited(by: 0x09)),
    ("Company|Role\nAcme|Engineer\n", 1, .delimited(by: 0x7C)),
    ("# Tracker\n\n| Company | Role |\n|---|---|\n| Acme | Engineer |\n", 3, .markdown),
    ("Company\nAcme\n", 1, .delimited(by: 0x2C)),
  ])
  func `titles above it and the delimiter are found`(text: String, line: Int, form: TableForm)
    throws
  {
    let header = try Self.find(text).get()
    #expect(header.line == line)
    #expect(header.form == form)
  }

  @Test func `a header of unknown words is found by what its owner names`() throws {
    let header = try Self.find("x,y\nKto,Co\nAcme,Engineer\n", mapping: [.company: "Kto"]).get()
    #expect(header.line == 2)
  }

  @Test func `a table without a company gives its columns`() {
    #expect(Self.find("Name,Age\nDana,7\n") == .failure(.init(columns: ["Name", "Age"])))
    #expect(Self.find("\n \n") == .failure(.init(columns: nil)))
  }
}
