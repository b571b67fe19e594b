import ClinchCLI
import TestSupport
import Testing

/// Tables that only just are some, from the file to what is stored.
@Suite struct AcidTableTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  /// A table, and what has to come of it.
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// The applications, company and role with a slash between them.
    let rows: [String]
    /// The lines that are skipped.
    var skipped: [Int] = []

    init(_ name: String, _ bytes: [UInt8], _ rows: [String], skipped: [Int] = []) {
      testDescription = name
      self.bytes = bytes
      self.rows = rows
      self.skipped = skipped
    }

    init(_ name: String, _ text: String, _ rows: [String], skipped: [Int] = []) {
      self.init(name, Array(text.utf8), rows, skipped: skipped)
    }
  }

  static let samples = [
    Sample(
      "quotes",
      "Company,Role\n\"Acme, \"\"the\"\" Co\",“SRE”\nBeta \"B\" Inc,Dev\n\"Delta\" Ltd,Dev\n",
      ["Acme, \"the\" Co/“SRE”", "Beta \"B\" Inc/Dev", "\"Delta\" Ltd/Dev"]),
    Sample(
      "CRLF in cells", "Company,Role,Notes\r\nAcme,SRE,\"one\r\ntwo\"\r\nBeta,Dev,\r\n",
      ["Acme/SRE", "Beta/Dev"]),
    Sample("lone CR", "Company,Role\rAcme,SRE\rBeta,Dev\r", ["Acme/SRE", "Beta/Dev"]),
    Sample(
      "BOM and sep=", "\u{FEFF}sep=;\r\nFirma;Stelle\r\nAcme;Dev, Ops\r\n", ["Acme/Dev, Ops"]),
    Sample(
      "NUL", "Company,Role,Salary\nAc\0me,SRE,\nBeta,Dev,8\00k\nGamma,Dev,\n",
      ["Beta/Dev", "Gamma/Dev"], skipped: [2]),
    Sample("pipes", "Company|Role\nAcme, Inc|SRE\n", ["Acme, Inc/SRE"]),
    Sample("tabs", "Company\tRole\nAcme, Inc\tSay \"\"hi\"\"\n", ["Acme, Inc/Say \"\"hi\"\""]),
    Sample(
      "ragged rows", "Company,Role,Salary\nAcme\nBeta,SRE\nGamma,SRE,80k,more,and more\n,,\n\n",
      ["Acme/", "Beta/SRE", "Gamma/SRE"], skipped: [5, 6]),
    Sample(
      "titles above", "My search,,\nupdated 1 Nov,,\n\nCompany,Role,Status\nAcme,SRE,Applied\n",
      ["Acme/SRE"]),
    Sample(
      "lines in the header", "\"Company\nName\",\"Job\r\nTitle\"\nAcme,SRE\n", ["Acme/SRE"]),
    Sample("empty columns", ",,Company,,Role,,\n,,Acme,,SRE,,\n", ["Acme/SRE"]),
    Sample("the same header twice", "Company,Company,Role\nAcme,Acme Inc,SRE\n", ["Acme/SRE"]),
    Sample(
      "a cell of a mebibyte",
      "Company,Role,Notes\nAcme,SRE,\(String(repeating: "x", count: 1 << 20))\nBeta,Dev,ok\n",
      ["Beta/Dev"], skipped: [2]),
    Sample(
      "a cell of nearly a mebibyte",
      "Company,Role,Notes\nAcme,SRE,\(String(repeating: "x", count: 900_000))\nBeta,Dev,ok\n",
      ["Acme/SRE", "Beta/Dev"]),
    Sample(
      "a quote that is never closed", "Company,Role\nAcme,\"SRE\nBeta,Dev\nGamma,Dev\n",
      ["Beta/Dev", "Gamma/Dev"], skipped: [2]),
    Sample(
      "UTF-16, with the more telling byte first",
      "\u{FEFF}Company,Role\nMüller,面接\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      ["Müller/面接"]),
    Sample(
      "UTF-16 without a mark",
      "Company,Role\nMüller,SRE\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      ["Müller/SRE"]),
    Sample(
      "Markdown", "| Company | Role |\n|:--|--:|\n| Acme \\| Co | SRE |\n", ["Acme | Co/SRE"]),
    Sample("only headers", "Company,Role\n", []),
    Sample("no end of line", "Company,Role\nAcme,SRE", ["Acme/SRE"]),
  ]

  @Test(arguments: samples)
  func `what can be read goes in, and what cannot is named by its line`(sample: Sample) throws {
    try home.folder.write(sample.bytes, to: "sheet.csv")
    let run = try home.clinch("import", home.folder.file("sheet.csv"), "--json")
    #expect(run.status == .fine, "\(run.stderr)")
    let found = try run.json()
    let rows = found["applications"]?.items.map { row in
      [row["company"], row["role"]].map { text in
        if case .string(let text)? = text { text } else { "" }
      }.joined(separator: "/")
    }
    #expect(rows == sample.rows)
    let skipped = found["skipped"]?.items.compactMap { $0["line"] } ?? []
    #expect(skipped == sample.skipped.map { .number("\($0)") })
  }

  @Test(arguments: [
    Array("Company,Role\nMüller,SRE\n".utf8) + [0x42, 0xF6, 0x68, 0x6D, 0x2C, 0x78, 0x0A],
    Array("Company,Notes\nAcme,it".utf8) + [0x92, 0x73, 0x0A],
  ])
  func `two encodings in one file are refused, and nothing of it is stored`(bytes: [UInt8]) throws {
    try home.folder.write(bytes, to: "sheet.csv")
    let run = try home.clinch("import", home.folder.file("sheet.csv"))
    #expect(run.status == .data)
    #expect(run.stderr.contains("--encoding windows-1252"))
    #expect(!home.folder.exists(Home.database))
  }
}
