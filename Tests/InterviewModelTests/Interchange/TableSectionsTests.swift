import InterviewModel
import TestSupport
import Testing
import Zones

/// Which lines of a file are rows, where it has several tables, titles, totals and other things.
@Suite struct TableSectionsTests {
  /// Each line as `line company/role status` or `line reason`.
  private static func lines(
    _ text: String, mapping: [ImportField: String] = [:]
  ) throws -> [String] {
    let bytes = Array(text.utf8)
    let header = try TableHeader.find(
      in: bytes, isWhole: true, forms: TableForm.tried, preset: nil, mapping: mapping
    ).get()
    var scanner = TableScanner(header.form)
    scanner.feed(bytes)
    scanner.finish()
    var sections = TableSections(header, mapping: mapping)
    var found: [TableSections.Line] = []
    while case .record(let record) = scanner.next() { found += sections.take(record) }
    return (found + sections.finish()).compactMap(words)
  }

  private static func words(_ line: TableSections.Line) -> String? {
    switch line {
    case .skipped(_, .empty): return nil
    case .skipped(let line, .total): return "\(line) total"
    case .skipped(let line, .title(let text)): return "\(line) title \(text)"
    case .skipped(let line, .otherTable(let header)): return "\(line) other \(header)"
    case .skipped(let line, .aboveHeader): return "\(line) above"
    case .skipped(let line, let fault): return "\(line) \(fault)"
    case .row(let row):
      let reader = RowReader(order: .dmy, zone: TestZones.berlin, now: at("2026-11-30 12:00"))
      switch reader.read(row) {
      case .application(let application):
        let end = application.outcome.map { " \($0.rawValue)" } ?? ""
        return "\(row.line) \(application.company)/\(application.role ?? "")\(end)"
      case .saved(let company, _): return "\(row.line) saved \(company)"
      case .skipped(let fault, _): return "\(row.line) \(fault)"
      }
    }
  }

  static let tables: [(name: String, text: String, lines: [String])] = [
    (
      "another column", "Company,Role\nAcme,SRE\n\nCompany,Role,Outcome\nBeta,Dev,Rejected\n",
      ["2 Acme/SRE", "5 Beta/Dev rejected"]
    ),
    (
      "fewer columns", "Company,Role,Outcome\nAcme,SRE,Rejected\n\nCompany,Role\nBeta,Dev\n",
      ["2 Acme/SRE rejected", "5 Beta/Dev"]
    ),
    (
      "another order, without a line between",
      "Company,Role,Status\nAcme,SRE,Applied\nDate,Position,Employer\n1 Nov 2026,Dev,Beta\n",
      ["2 Acme/SRE", "4 Beta/Dev"]
    ),
    (
      "titles",
      "Open,,\nCompany,Role,Status\nAcme,SRE,\n\nClosed,,\nFirma,Stelle,Status\nBeta,Dev,Absage\n",
      ["3 Acme/SRE", "5 title Closed", "7 Beta/Dev rejected"]
    ),
    (
      "semicolons", "Firma;Stelle\nAcme;SRE\n;\nFirma;Stelle;Ergebnis\nBeta;Dev;Absage\n",
      ["2 Acme/SRE", "5 Beta/Dev rejected"]
    ),
    (
      "three tables",
      "Company,Role\nA,x\n\nCompany,Role,Status\nB,y,\n\nRole,Company\nz,C\n",
      ["2 A/x", "5 B/y", "8 C/z"]
    ),
    (
      "Markdown",
      "## Open\n\n| Company | Role |\n|---|---|\n| A | x |\n\n## Closed\n\n"
        + "| Role | Company | Status |\n|:-|-|-:|\n| y | B | Rejected |\n",
      ["5 A/x", "11 B/y rejected"]
    ),
    (
      "Markdown without a line between",
      "| Company | Role |\n|---|---|\n| A | x |\n| Firma | Stelle |\n|---|---|\n| B | y |\n",
      ["3 A/x", "6 B/y"]
    ),
    (
      "companies alone", "Company\nAcme\n\nBeta\nGamma\n", ["2 Acme/", "4 Beta/", "5 Gamma/"]
    ),
    (
      "blank lines between months", "Company,Role\nAcme,SRE\n\nBeta,\nGamma,Dev\n",
      ["2 Acme/SRE", "4 Beta/", "5 Gamma/Dev"]
    ),
  ]

  static let repeats: [(name: String, text: String, lines: [String])] = [
    (
      "as it stands", "Company,Role,Status\nA,x,\nCompany,Role,Status\nB,y,\n",
      ["2 A/x", "4 B/y"]
    ),
    ("in capitals", "Company,Job Title\nA,x\nCOMPANY,JOB_TITLE\nB,y\n", ["2 A/x", "4 B/y"]),
    ("in part", "Company,Role,Mood\nA,x,\nCompany,Role,\nB,y,\n", ["2 A/x", "4 B/y"]),
    ("at the end", "Company,Role\nA,x\nCompany,Role\n", ["2 A/x"]),
    ("twice", "Company,Role\nCompany,Role\nCompany,Role\nA,x\n", ["4 A/x"]),
    (
      "below a company", "Company,Role\nAcme,\nCompany,Role\nB,y\n",
      ["2 title Acme", "4 B/y"]
    ),
    (
      "in Markdown",
      "| Company | Role |\n|---|---|\n| A | x |\n| Company | Role |\n|---|---|\n| B | y |\n",
      ["3 A/x", "6 B/y"]
    ),
  ]

  static let others: [(name: String, text: String, lines: [String])] = [
    (
      "skills",
      "| Company | Role |\n|---|---|\n| A | x |\n\n| Skill | Level |\n|---|---|\n| Swift | 3 |\n",
      ["3 A/x", "7 other 5"]
    ),
    (
      "above",
      "| Skill | Level |\n|---|---|\n| Swift | 3 |\n\n| Company | Role |\n|---|---|\n| A | x |\n",
      ["1 above", "3 above", "7 A/x"]
    ),
    (
      "contacts", "Company,Role\nA,x\n\nName,Email,Phone\nDana,d@a.example,1\n",
      ["2 A/x", "5 other 4"]
    ),
    (
      "contacts of companies",
      "Company,Role\nA,x\n\nCompany,Contact,Email\nA,Dana,d@a.example\n", ["2 A/x", "5 other 4"]
    ),
    (
      "contacts of companies above",
      "Company,Contact\nA,Dana\n\nCompany,Role\nA,x\n", ["1 above", "2 above", "5 A/x"]
    ),
    (
      "and one of applications behind",
      "Company,Role\nA,x\n\nTask,Done\nCV,yes\n\nCompany,Role\nB,y\n",
      ["2 A/x", "5 other 4", "8 B/y"]
    ),
  ]

  static let totals: [(name: String, text: String, lines: [String])] = [
    ("a number", "Company,Role\nA,x\nTotal,1\n", ["2 A/x", "3 total"]),
    ("a formula", "Company,Role\nA,x\nSum,=COUNTA(B2:B9)\n", ["2 A/x", "3 total"]),
    ("a formula alone", "Company,Role\nA,x\n=COUNTA(A2:A9),\n\n", ["2 A/x", "3 total"]),
    ("German", "Firma,Stelle\nA,x\nGesamt:,12\n", ["2 A/x", "3 total"]),
    ("with words", "Company,Role\nA,x\nTotal applications: 12,\n", ["2 A/x", "3 total"]),
    ("a grand one", "Company,Role,Pay\nA,x,\nGrand Total,,$90k\n", ["2 A/x", "3 total"]),
    (
      "in bold", "| Company | Role |\n|---|---|\n| A | x |\n| **Total** | **1** |\n",
      ["3 A/x", "4 total"]
    ),
  ]

  /// Rows that look like headers or totals, and are none.
  static let rows: [(name: String, text: String, lines: [String])] = [
    ("a company called Total", "Company,Role\nTotal,Engineer\n", ["2 Total/Engineer"]),
    ("TotalEnergies", "Company,Role\nTotalEnergies,SRE\n", ["2 TotalEnergies/SRE"]),
    (
      "a company called Target", "Company,Role,Status\n\nTarget,Manager,Applied\n",
      ["3 Target/Manager"]
    ),
    (
      "a company called Via", "Company,Role,Status,Source\n\nVia,Job,Applied,LinkedIn\n",
      ["3 Via/Job"]
    ),
    (
      "heard of from the company",
      "Company,Role,Status,Source\nAcme,SRE,Applied,Company\n\nBeta,,Applied,Company\n",
      ["2 Acme/SRE", "4 Beta/"]
    ),
    (
      "a day of applying", "Company,Role,Applied\nTotal,,2026-11-01\n", ["2 Total/"]
    ),
  ]

  @Test(arguments: tables)
  func `each table of a file is read by its own header`(
    name: String, text: String, lines: [String]
  ) throws {
    #expect(try Self.lines(text) == lines, "\(name)")
  }

  @Test(arguments: repeats)
  func `a header that is repeated is no row`(name: String, text: String, lines: [String]) throws {
    #expect(try Self.lines(text) == lines, "\(name)")
  }

  @Test(arguments: others)
  func `rows of another table are named`(name: String, text: String, lines: [String]) throws {
    #expect(try Self.lines(text) == lines, "\(name)")
  }

  @Test(arguments: totals)
  func `a total is named`(name: String, text: String, lines: [String]) throws {
    #expect(try Self.lines(text) == lines, "\(name)")
  }

  @Test(arguments: rows)
  func `a row of words that headers have stays a row`(
    name: String, text: String, lines: [String]
  ) throws {
    #expect(try Self.lines(text) == lines, "\(name)")
  }

  @Test func `what its owner names in one table can be called otherwise in the next`() throws {
    let text = "Kto,Co\nAcme,SRE\n\nCompany,Role\nBeta,Dev\n"
    #expect(
      try Self.lines(text, mapping: [.company: "Kto", .role: "Co"]) == ["2 Acme/SRE", "5 Beta/Dev"])
  }
}
