import ClinchCLI
import InterviewModel
import TestSupport
import Testing

/// Names that are long, or made of what formats give a meaning, from the command line to every
/// output.
@Suite struct HostileNamesTests {
  private static let marked =
    "<\u{301}=\u{301},\u{301};\u{301}:\u{301}{{\u{301}role}}\u{301}{{name}}"

  private static let manyWords = String(repeating: "é ", count: 150) + "z"

  private static let names = [
    String(repeating: "x", count: 300), String(repeating: "面", count: 300),
    manyWords, String(repeating: "👩‍👩‍👧", count: 60), "=\u{301}1+1",
    marked, "a\r\nBcc: x@example.com", "x\r\n\u{301}y\n\u{301}z", "{{name}}",
    "a" + String(repeating: "\u{301}", count: 299),
  ]

  /// The name as it is stored: white space is one space.
  private static func stored(_ name: String) -> String {
    name.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ").normalizedNFC
  }

  /// An interview whose company, role and interviewer all have the name.
  private func home(_ name: String) throws -> Home {
    let home = try Home()
    let quoted = name.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
    try home.succeed(
      "log", name, name, "--at", "2026-11-19 15:00", "--with",
      "\"\(quoted.joined())\" <dana@acme.example>")
    return home
  }

  @Test(arguments: names) func `it is stored whole`(name: String) throws {
    let rows = try home(name).clinch("letter", "list", "--json").json()
    let stored = Array(Self.stored(name).utf8)
    for key in ["company", "role", "person"] {
      guard case .string(let text) = rows[0]?[key] else {
        Issue.record("no \(key)")
        continue
      }
      #expect(Array(text.utf8) == stored)
    }
  }

  @Test(arguments: names) func `no table is wider than the terminal`(name: String) throws {
    let home = try home(name)
    for words in [["today"], ["letter", "list"], ["due"], ["list"], ["card", "1"]] {
      let run = try home.clinch(words + ["--color", "never"], terminal: .terminal(width: 80))
      #expect(run.status == .fine)
      #expect(run.lines.allSatisfy { Cells.count($0) <= 80 })
    }
  }

  /// The commands that correct what is stored, list it and take it back, each with what it needs.
  private static func corrections(_ name: String) -> [[String]] {
    [
      ["edit", "1", "--minutes", "45"], ["edit", "application", "1", "--note", "new"],
      ["edit", "person", "p1", "--title", "CTO"], ["merge", "company", "globex", name],
      ["merge", "person", "p2", "p1"], ["remove", "person", "p1", "--dry-run"],
      ["remove", "interview", "1", "--dry-run"],
      ["remove", "application", "1", "--dry-run", "--yes"],
      ["remove", "follow-up", "f1"], ["undo", "3", "--dry-run"], ["undo", "3"],
      ["redo", "2", "--dry-run"], ["redo", "2"], ["history"], ["history", "show", "1"],
      ["setting", "list"], ["setting", "set", "minutes", "45"], ["backup", "list"],
    ]
  }

  /// The same interview and another to merge with it, and a folder of backups.
  private func longHome(_ name: String) throws -> Home {
    let home = try home(name)
    try home.succeed("log", "Globex", "--at", "2026-11-18 10:00", "--with", "Ann Wu")
    try home.succeed("backup")
    return home
  }

  @Test(arguments: names) func `nothing steers the terminal that was corrected or taken back`(
    name: String
  ) throws {
    let home = try longHome(name)
    for words in Self.corrections(name) {
      let run = try home.clinch(words + ["--color", "never"], terminal: .terminal(width: 80))
      #expect(run.status == .fine, "\(words): \(run.stderr)")
      #expect(
        !(run.stdout + run.stderr).unicodeScalars.contains {
          $0 != "\n" && $0.properties.generalCategory == .control
        }, "\(words)")
    }
  }

  @Test(arguments: [60, 80])
  func `names of many words make no line wider than the terminal`(width: Int) throws {
    let home = try longHome(Self.manyWords)
    for words in Self.corrections(Self.manyWords) {
      let run = try home.clinch(words + ["--color", "never"], terminal: .terminal(width: width))
      #expect(run.status == .fine, "\(words): \(run.stderr)")
      // The folder of the backups is to be copied.
      let lines = words == ["backup", "list"] ? run.lines.dropFirst() : run.lines[...]
      #expect(
        lines.allSatisfy { Cells.count($0) <= width }, "\(words): \(run.stdout)")
    }
  }

  @Test(arguments: names) func `nothing steers the terminal`(name: String) throws {
    let home = try home(name)
    for words in [
      ["today"], ["letter", "list"], ["due"], ["list"], ["show", "1"], ["card", "1"],
    ] {
      let run = try home.clinch(words + ["--color", "never"], terminal: .terminal(width: 80))
      #expect(
        !run.stdout.unicodeScalars.contains {
          $0 != "\n" && $0.properties.generalCategory == .control
        })
    }
  }

  @Test(arguments: names) func `a draft, its e-mail and its link are made or refused`(
    name: String
  ) throws {
    let home = try home(name)
    #expect(try home.clinch("letter", "draft", "f1", "--stdout").status == .fine)
    let eml = try home.succeed("letter", "show", "f1", "--eml", "-").stdout
    let fields = eml.utf8.split(separator: UInt8(ascii: "\n")).prefix { $0.count > 1 }
      .filter { $0.first != UInt8(ascii: " ") }
      .map { String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }
    #expect(
      fields == [
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
    let link = try home.clinch("letter", "show", "f1", "--mailto")
    let isShort = link.status == .fine && link.stdout.utf8.count <= 1_801
    #expect(isShort || link.status == .data && link.stderr.contains("--eml"))
  }

  @Test(arguments: names) func `a calendar has its lines, folded, and no others`(
    name: String
  ) throws {
    let calendar = try home(name).succeed("calendar").stdout
    let lines = calendar.utf8.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
    #expect(lines.count { $0.elementsEqual("BEGIN:VEVENT\r".utf8) } == 3)
    #expect(!lines.contains { $0.starts(with: "Bcc".utf8) })
  }

  @Test(arguments: names) func `CSV has one record for each row`(name: String) throws {
    let csv = try home(name).succeed("letter", "list", "--csv").stdout
    #expect(csv.utf8.count { $0 == UInt8(ascii: "\n") } == 2)
    #expect(
      !csv.utf8.split(separator: UInt8(ascii: ",")).contains { $0.first == UInt8(ascii: "=") })
  }
}
