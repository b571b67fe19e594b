import ClinchCLI
import TestSupport
import Testing

/// A newer export updates what an older one brought; what the owner changed stays.
@Suite struct NewerImportTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private static let header =
    "Company,Role,Applied date,Status,Salary,Interview,Interviewer,Round\n"

  @discardableResult
  private func imported(_ rows: String..., now: String = "2026-11-30T12:00:00+01:00") throws
    -> JSONDocument
  {
    let text = Self.header + rows.joined(separator: "\n")
    try home.folder.write(text.utf8, to: "sheet.csv")
    return try home.clinch(
      ["import", home.folder.file("sheet.csv"), "--json"], now: now
    ).json()
  }

  private func actions(_ found: JSONDocument, _ kind: String = "applications") -> [JSONDocument] {
    (found[kind]?.items ?? []).compactMap { $0["action"] }
  }

  private func shown(_ application: String = "a1") throws -> JSONDocument? {
    try home.clinch("show", application, "--json").json()["application"]
  }

  private static let row = "Acme,Engineer,2026-11-02,Applied,80k,,,"

  @Test func `a status that is an end now ends the application`() throws {
    try imported(Self.row)
    let found = try imported("Acme,Engineer,2026-11-02,Rejected,80k,,,")
    #expect(actions(found) == ["updated"])
    #expect(try shown()?["outcome"] == "rejected")
    let again = try imported("Acme,Engineer,2026-11-02,Rejected,80k,,,")
    #expect(actions(again) == ["unchanged"])
  }

  @Test func `a new row is a new application, an old one stays`() throws {
    try imported(Self.row)
    let found = try imported(Self.row, "Beta,SRE,2026-11-20,Applied,,,,")
    #expect(actions(found) == ["unchanged", "created"])
  }

  @Test func `what an import wrote is overwritten`() throws {
    try imported(Self.row)
    #expect(actions(try imported("Acme,Engineer,2026-11-02,Applied,90k,,,")) == ["updated"])
    #expect(try shown()?["salary"] == "90k")
  }

  @Test func `what the owner wrote stays, and the file's value is noted`() throws {
    try imported(Self.row)
    try home.succeed("edit", "application", "a1", "--salary", "85k plus bonus")
    try imported("Acme,Engineer,2026-11-02,Applied,90k,,,")
    #expect(try shown()?["salary"] == "85k plus bonus")
    #expect(try shown()?["note"] == "salary: 90k")
    let again = try imported("Acme,Engineer,2026-11-02,Applied,90k,,,")
    #expect(actions(again) == ["unchanged"])
  }

  @Test func `an application that was recorded by hand is found and filled in`() throws {
    try home.succeed("apply", "ACME", "engineer", "--at", "2026-11-02")
    let found = try imported(Self.row)
    #expect(actions(found) == ["updated"])
    #expect(try shown()?["salary"] == "80k")
  }

  @Test func `one that the owner reopened stays open`() throws {
    try imported("Acme,Engineer,2026-11-02,Rejected,,,,")
    try home.succeed("outcome", "acme", "open", now: "2026-11-30T13:00:00+01:00")
    let found = try imported(
      "Acme,Engineer,2026-11-02,Rejected,,,,", now: "2026-11-30T14:00:00+01:00")
    #expect(actions(found) == ["unchanged"])
    #expect(try shown()?["outcome"] == .null)
  }

  @Test func `a second try is another application, in any order of the rows`() throws {
    let rows = ["Acme,Engineer,2026-01-02,Rejected,,,,", "Acme,Engineer,2026-11-02,Applied,,,,"]
    #expect(actions(try imported(rows[1], rows[0])) == ["created", "created"])
    #expect(actions(try imported(rows[0], rows[1])) == ["unchanged", "unchanged"])
    #expect(try home.clinch("applications", "--json").json().items.count == 2)
  }

  @Test func `two open ones of the same role are one too many, and it is named`() throws {
    let found = try imported(Self.row, "acme,ENGINEER,2026-11-12,Applied,,,,")
    #expect(actions(found) == ["created", "updated"])
    #expect(found["skipped"]?[0]?["line"] == 3)
    #expect(
      found["skipped"]?[0]?["reason"]
        == .string(
          "the same company and role is already open: a1, and this row went into its note; if it is "
            + "another job, tell the two apart by role in the file, as in Engineer (Munich)"))
    guard case .string(let note)? = try shown()?["note"] else {
      Issue.record("it has no note")
      return
    }
    #expect(note.hasSuffix("another row for this role: applied 2026-11-12"))
  }

  @Test func `an interview gets its time, and moves with its round`() throws {
    let row = "Acme,Engineer,2026-11-02,Interviewing,,"
    #expect(actions(try imported(row + "2026-12-04,Dana Lee,1"), "interviews") == ["created"])
    #expect(actions(try imported(row + "2026-12-04 10:00,Dana Lee,1"), "interviews") == ["updated"])
    #expect(actions(try imported(row + "2026-12-04,Dana Lee,1"), "interviews") == ["unchanged"])
    let moved = try imported(row + "2026-12-08 11:00,Dana Lee; Sam Ito,1")
    #expect(actions(moved, "interviews") == ["updated"])
    #expect(moved["interviews"]?[0]?["starts_at"] == "2026-12-08T10:00:00Z")
    let listed = try home.clinch("list", "--json").json().items
    #expect(listed.count == 1)
    #expect(listed[0]["interviewers"]?.items.count == 2)
  }

  @Test(arguments: [
    ("2026-12-04", "2026-12-04 10:00", ["updated"]),
    ("2026-12-04 10:00", "2026-12-04", ["unchanged"]),
    ("2026-12-04 10:00", "2026-12-04 10:00", ["unchanged"]),
    ("2026-12-04", "2026-12-04 10:00; 2026-12-04 14:00", ["updated", "created"]),
    ("2026-12-04", "2026-12-05 10:00", ["created"]),
  ])
  func `an interview that was logged by hand is that of its day or moment`(
    logged: String, told: String, actions: [String]
  ) throws {
    let flag = logged.contains(":") ? "--at" : "--on"
    try home.succeed("log", "Acme", "Engineer", flag, logged, "--with", "Dana Lee")
    let found = try imported("Acme,Engineer,2026-11-02,Interviewing,,\(told),,")
    #expect(self.actions(found, "interviews") == actions.map { .string($0) })
    let isNew = actions.contains("created")
    #expect(try home.clinch("list", "--json").json().items.count == (isNew ? 2 : 1))
  }

  @Test func `a day that moves to another day has no time still`() throws {
    let row = "Acme,Engineer,2026-11-02,Interviewing,,"
    try imported(row + "2026-12-04,,1")
    let moved = try imported(row + "2026-12-08,,1")
    #expect(actions(moved, "interviews") == ["updated"])
    #expect(moved["interviews"]?[0]?["day_only"] == true)
    #expect(try home.clinch("list", "--json").json().items.count == 1)
  }

  @Test func `an interview that the owner cancelled is not logged again`() throws {
    let row = "Acme,Engineer,2026-11-02,Interviewing,,2026-12-04 10:00,,"
    try imported(row)
    try home.succeed("cancel", "acme", now: "2026-11-30T12:00:00+01:00")
    #expect(actions(try imported(row), "interviews") == ["unchanged"])
  }

  @Test func `one undo takes a newer export back, and only that`() throws {
    try imported(Self.row)
    try imported("Acme,Engineer,2026-11-02,Rejected,90k,,,", "Beta,SRE,2026-11-20,Applied,,,,")
    try home.succeed("undo")
    #expect(try shown()?["outcome"] == .null)
    #expect(try shown()?["salary"] == "80k")
    #expect(try home.clinch("applications", "--json").json().items.count == 1)
  }

  private static let talk = "Acme,Engineer,2026-11-02,Interviewing,,"

  private func starts() throws -> [JSONDocument] {
    try home.clinch("list", "--json").json().items.compactMap { $0["starts_at"] }
  }

  @Test(arguments: [
    ("2026-12-04 11:00", "2026-12-04T10:00:00Z"), ("2026-12-08 09:00", "2026-12-08T08:00:00Z"),
    ("2026-12-03 09:00-09:45", "2026-12-03T08:00:00Z"),
  ])
  func `the only interview of an application moves to its new time`(cell: String, start: String)
    throws
  {
    try imported(Self.talk + "2026-12-04 10:00,,")
    let moved = try imported(Self.talk + "\(cell),,")
    #expect(actions(moved, "interviews") == ["updated"])
    #expect(try starts() == [.string(start)])
    #expect(actions(try imported(Self.talk + "\(cell),,"), "interviews") == ["unchanged"])
  }

  @Test func `one of several interviews never moves, and another row adds`() throws {
    try imported(Self.talk + "2026-12-04 10:00,,", Self.talk + "2026-12-07 10:00,,")
    let added = try imported(Self.talk + "2026-12-04 11:00,,", Self.talk + "2026-12-07 10:00,,")
    #expect(actions(added, "interviews").sorted { "\($0)" < "\($1)" } == ["created", "unchanged"])
    #expect(try starts().count == 3)
  }

  @Test(arguments: [true, false])
  func `two rows where there was one interview add the other`(isOldFirst: Bool) throws {
    let old = Self.talk + "2026-12-04 10:00,,"
    let new = Self.talk + "2026-12-08 10:00,,"
    try imported(old)
    let found = try isOldFirst ? imported(old, new) : imported(new, old)
    #expect(Set(actions(found, "interviews").map { "\($0)" }).count == 2)
    #expect(try starts().count == 2)
    let again = try isOldFirst ? imported(old, new) : imported(new, old)
    #expect(actions(again, "interviews") == ["unchanged", "unchanged"])
  }

  @Test(arguments: [
    ["edit", "interview", "1", "--note", "mine"], ["edit", "interview", "1", "--place", "Hall 2"],
  ])
  func `one that its owner touched stays, and the file's time is another one`(words: [String])
    throws
  {
    try imported(Self.talk + "2026-12-04 10:00,,")
    #expect(try home.clinch(words).status == .fine)
    let found = try imported(Self.talk + "2026-12-08 10:00,,")
    #expect(actions(found, "interviews") == ["created"])
    #expect(try starts().count == 2)
  }

  @Test(arguments: ["", "1"])
  func `one that its owner moved is not logged again by the same file`(round: String) throws {
    let row = Self.talk + "2026-12-04 10:00,,\(round)"
    try imported(row)
    try home.succeed("move", "1", "--at", "2026-12-05 12:00")
    #expect(actions(try imported(row), "interviews") == ["unchanged"])
    #expect(try starts() == ["2026-12-05T11:00:00Z"])
  }

  @Test func `a held interview stays, and the next one is added`() throws {
    try imported(Self.talk + "2026-11-25 10:00,,")
    let found = try imported(Self.talk + "2026-12-08 10:00,,")
    #expect(actions(found, "interviews") == ["created"])
    #expect(try starts().count == 2)
  }

  @Test func `rows of one round at two times are two interviews, and again change nothing`() throws
  {
    let rows = [Self.talk + "2026-12-04 10:00,,1", Self.talk + "2026-12-07 10:00,,1"]
    #expect(actions(try imported(rows[0], rows[1]), "interviews") == ["created", "created"])
    #expect(actions(try imported(rows[0], rows[1]), "interviews") == ["unchanged", "unchanged"])
  }

  @Test func `two rows that differ in a column of their own both stand in the note`() throws {
    let text = """
      Company,Role,Nächstes Gespräch,Stimmung
      Acme,Engineer,24.11.,gut
      Acme,Engineer,25.11.,gut

      """
    try home.folder.write(text.utf8, to: "sheet.csv")
    let words = ["import", home.folder.file("sheet.csv"), "--json"]
    _ = try home.clinch(words)
    #expect(
      try shown()?["note"]
        == "Nächstes Gespräch: 24.11.\nStimmung: gut\nNächstes Gespräch: 25.11.")
    #expect(actions(try home.clinch(words).json()) == ["unchanged", "unchanged"])
  }

  @Test func `an import says when its interviews are`() throws {
    try home.folder.write(
      Array((Self.header + Self.talk + "2026-12-04 10:00-10:45,,").utf8), to: "sheet.csv")
    for words in [["--dry-run"], []] {
      let run = try home.clinch(["import", home.folder.file("sheet.csv")] + words)
      #expect(run.stdout.contains("Fri 4 Dec 2026 10:00–10:45"))
    }
  }

  @Test func `a range that can be a time with an offset is noted, with both readings`() throws {
    let found = try imported(Self.talk + "2026-12-04 10:00 -11:00,,")
    let readings = "can mean 10:00–11:00, or 10:00 UTC-11:00; write one of these"
    #expect(
      found["unread"]?[0]?["reason"] == .string("\"2026-12-04 10:00 -11:00\" \(readings)"))
    #expect(found["interviews"]?.items == [])
    for cell in ["2026-12-04 10:00–11:00", "2026-12-04 10:00 UTC-11:00"] {
      #expect(try imported(Self.talk + "\(cell),,")["unread"]?.items == [])
    }
  }

  @Test func `Clinch's own list of applications changes nothing`() throws {
    try imported(Self.row, "Beta,SRE,2026-11-20,Applied,,,,", "Gamma,SRE,2026-11-20,Applied,,,,")
    let now = "2026-11-30T12:00:00+01:00"
    try home.succeed("outcome", "beta", "declined", "--at", "2026-11-24 10:00", now: now)
    let list = try home.clinch(["applications", "--csv"], now: now).stdout
    try home.folder.write(list.utf8, to: "own.csv")
    let words = ["import", home.folder.file("own.csv")]
    let same = try home.clinch(words + ["--json"], now: now).json()
    #expect(actions(same) == ["unchanged", "unchanged", "unchanged"])
    let new = try home.clinch(words + ["--db", home.folder.file("new.db"), "--json"], now: now)
    #expect(!new.stderr.contains("unknown status"))
    let ended = try new.json()["applications"]?.items.first { $0["company"] == "Beta" }
    #expect(ended?["outcome"] == "declined")
  }
}
