import TestSupport
import Testing

@testable import ClinchCLI
@testable import Persistence
@testable import SQLite

/// One case for each reason that makes the program refuse, with the status a script sees.
@Suite struct ExitCodeTests {
  private static let usage = [
    ["overdu"], ["overdue", "--nosuch"], ["overdue", "--josn"], ["overdue", "extra"],
    ["overdue", "--kind", "letter"], ["list", "--kind", "skype"], ["overdue", "--json", "--csv"],
    ["due", "--count", "--json"], ["undo", "0"], ["undo", "x"], ["skipped", "--by", "day"],
    ["log", "Acme", "--at", "noon", "--minutes", "0"],
    ["log", "Acme", "--at", "noon", "--minutes", "1441"],
    ["log", "Acme", "--at", "noon", "--minutes", "x"],
    ["log", "Acme", "--at", "noon", "--round", "0"],
    ["log", "Acme", "--at", "noon", "--kind", "skype"],
    ["log", "Acme", "--at", "2026-11-19 15:00 Europe/Berlin", "--zone", "Asia/Tokyo"],
    ["log", "Acme"], ["log", "--at", "noon"], ["log"], ["log", "Acme", "--at"],
    ["log", "Acme", "--at", "noon", "--at", "1pm"],
    ["debrief", "acme", "--impression", "6"], ["debrief", "acme", "--done", "8"],
    ["debrief", "acme", "--done", "asking"], ["debrief", "acme", "--done", ""],
    ["debrief", "acme", "--done", "1", "--skipped", "1"],
    ["debrief", "acme", "--note", "no tip"], ["debrief", "acme", "--objection", "no name"],
    ["debrief", "acme"], ["outcome", "acme", "hired"], ["outcome", "acme"],
    ["move", "acme"], ["letter", "snt"], ["letter", "sent", "--channel", "pigeon"],
    ["topics", "nosuch"], ["help", "nosuch"], ["help", "letter", "nosuch"],
    ["list", "--since", "tomorrow", "--until", "yesterday"], ["overdue", "--db", ""],
    ["overdue", "--color", "sometimes"], ["list", "--waiting-on", "us"], ["list", "--waiting-on"],
    ["list", "--sort", "age"], ["list", "--open", "--json", "--csv"], ["list", "--closed"],
    ["show", "--csv"],
  ]

  /// What can be refused before a file is looked at, whether or not there is one.
  private static let usageWithoutFile = [
    ["list", "--since", "2026-11-20", "--until", "2026-11-01"],
    ["skipped", "--since", "2026-11-20", "--until", "2026-11-01"],
    ["debrief", "--note", "no tip"], ["debrief", "--objection", "no name"],
  ]

  @Test(arguments: usageWithoutFile)
  func `what is wrong with the words is said before a file is looked at`(words: [String]) throws {
    #expect(try Home().clinch(words + ["--db", "/nonexistent/clinch.db"]).status == .usage)
  }

  private static let data = [
    ["log", "Acme", "--at", "tomorrow 5pn"], ["move", "acme", "--at", "tomorrow"],
    ["log", "Acme", "--at", "next friday 12:00"],
    ["log", "Acme", "--at", "2026-03-29 02:30"], ["log", "Acme", "--at", "2026-10-25 02:30"],
    ["log", "Acme", "--at", "tomorrow 12:00", "--zone", "Nowhere/Land"],
    ["log", "Acme", "--at", "2026-11-20 12:00 Nowhere/Land"],
    ["log", " ", "--at", "tomorrow 12:00"], ["log", "A\u{1B}B", "--at", "tomorrow 12:00"],
    ["log", "Acme", "--at", "tomorrow 12:00", "--with", "Dana <not an address>"],
    ["log", "Acme", "Backend Engineer", "--at", "2026-11-19T15:00"],
    ["move", "acme", "--at", "friday"], ["list", "--since", "soon"],
    ["due", "--within", "soon"], ["overdue", "--now", "yesterday"],
    ["outcome", "acme", "rejected", "--at", "tomorrow"],
    ["letter", "sent", "acme", "--to", "dana", "--at", "tomorrow 12:00"],
    ["letter", "sent", "acme", "--to", "dana", "--at", "2026-11-19 14:59"],
    ["done", "f3", "--at", "tomorrow 12:00"], ["redo"],
    ["debrief", "acme", "--note", "2=a note without a result"],
  ]

  private static let noInput = [
    ["show", "nosuch"], ["show", "99"], ["debrief", "nosuch", "--done", "1"],
    ["move", "nosuch", "--at", "tomorrow 12:00"], ["cancel", "nosuch"],
    ["outcome", "nosuch", "rejected"], ["done", "f99"], ["done", "x"], ["waive", "f99"],
    ["letter", "sent", "acme"], ["letter", "waive", "acme"],
    ["letter", "sent", "acme", "--to", "nobody"], ["letter", "list", "nosuch"],
    ["list", "--company", "nosuch"], ["overdue", "--db", "/nonexistent/clinch.db"],
    ["letter", "sent", "--db", "/nonexistent/clinch.db"],
  ]

  private static let all: [([String], Status)] =
    usage.map { ($0, .usage) } + data.map { ($0, .data) } + noInput.map { ($0, .noInput) }

  @Test(arguments: all)
  func `a refusal says so by status and one sentence, prints nothing and stores nothing`(
    words: [String], status: Status
  ) throws {
    let home = try Home()
    try home.logAcme()
    let before = try home.folder.octets(Home.database)

    let run = try home.clinch(words)

    #expect(run.status == status)
    #expect(run.stdout.isEmpty)
    let lines = run.stderr.split(separator: "\n")
    let error = try #require(lines.first)
    #expect(error.hasPrefix("error: "))
    #expect(error.dropFirst("error: ".count).first?.isUppercase == false)
    #expect(error.last != ".")
    // What it can mean stands between the sentence and the hint.
    let others = lines.dropFirst().filter { !$0.hasPrefix("  ") }
    #expect(others.count <= 1)
    #expect(others.allSatisfy { $0.hasPrefix("hint: ") })
    #expect(try home.folder.octets(Home.database) == before)
  }

  @Test func `several companies that match are listed`() throws {
    let home = try Home()
    try home.succeed("log", "Acme Analytics", "--at", "2026-11-19T10:00")
    try home.succeed("log", "Acme Bank", "--at", "2026-11-19T12:00")
    let run = try home.clinch("show", "acme")
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("\n  a1  Acme Analytics, open\n  a2  Acme Bank, open\n"))
  }

  @Test func `something overdue or due shows only on demand`() throws {
    let home = try Home()
    try home.logAcme()
    let late = "2026-11-22T12:00:00+01:00"
    #expect(try home.clinch("overdue", now: late).status == .fine)
    #expect(try home.clinch("overdue", "--exit-code", now: late).status == .found)
    #expect(
      try home.clinch("overdue", "--exit-code", "--kind", "promise", now: late).status == .fine)
    #expect(try home.clinch("overdue", "--exit-code").status == .fine)
    #expect(try home.clinch("due", "--exit-code").status == .found)
    #expect(try home.clinch("due", "--exit-code", "--within", "1h").status == .fine)
  }

  @Test(arguments: [
    ("CLINCH_NOW", "yesterday"), ("CLINCH_NOW", "2026-11-19"), ("CLINCH_SEED", "x"), ("HOME", ""),
    ("HOME", "relative"),
  ])
  func `an environment that is set up wrong is 78`(variable: String, value: String) throws {
    let run = try Home().clinch(["overdue"], environment: [variable: value])
    #expect(run.status == .configuration)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains(variable))
  }

  @Test func `a machine zone that is unknown is refused, never taken for UTC`() throws {
    let run = try Home().clinch(["overdue"], environment: ["TZ": "Nowhere/Land"])
    #expect(run.status == .configuration)
    #expect(run.stderr.contains("\"Nowhere/Land\""))
  }

  @Test func `a file where a folder would have to be is 74`() throws {
    let home = try Home()
    try home.folder.write([], to: "file")
    let run = try home.clinch(
      "log", "Acme", "--at", "noon", "--db", home.folder.file("file/clinch.db"))
    #expect(run.status == .inputOutput)
  }

  @Test func `a busy database is 75, and nothing was saved`() {
    let error = SQLiteError(.result(.busy), message: "database is locked", sql: nil)
    let failure = Failure(explaining: PersistenceError.database(error), moments: nil)
    #expect(failure.status == .temporary)
    #expect(failure.message == "the database is busy; nothing was saved")
  }

  @Test func `a library that is too old is 78, and the version that is needed is said`() {
    let error = SQLiteError(.libraryTooOld(found: 3_036_000, needed: 3_037_002))
    let failure = Failure(explaining: PersistenceError.database(error), moments: nil)
    #expect(failure.status == .configuration)
    #expect(failure.message == "SQLite 3.37.2 or later is needed (found 3.36.0)")
  }

  @Test func `rows that break a rule are a damaged database, and no fault of the program`() {
    let failure = Failure(explaining: PersistenceError.inconsistent("row 7"), moments: nil)
    #expect(failure.status == .inputOutput)
    #expect(failure.message == "the database is damaged (row 7)")
  }

  @Test func `a database that is too crowded to be rewritten says what is in its way`() {
    let failure = Failure(explaining: PersistenceError.crowded(by: 2_031), moments: nil)
    #expect(
      failure
        == Failure(
          .data,
          "another program added 2031 tables and indexes, too many to rewrite the database with "
            + "them",
          hint: "remove them with the program that added them, then purge again"))
  }

  @Test func `what nobody foresaw is a fault of the program`() {
    struct Surprise: Error {}
    #expect(Failure(explaining: Surprise(), moments: nil).status == .software)
  }

  @Test func `a full disk is 74`() {
    let error = SQLiteError(.result(.full), message: "database or disk is full", sql: nil)
    let failure = Failure(explaining: PersistenceError.database(error), moments: nil)
    #expect(failure == Failure(.inputOutput, "the disk is full; nothing was saved"))
  }

  @Test func `every status is explained`() throws {
    let topic = try Home().clinch("topics", "exit-codes").stdout
    for status in Status.allCases {
      #expect(topic.contains("\(status.rawValue)  \(status.meaning)"))
    }
  }
}
