import ClinchCLI
import TestSupport
import Testing

@Suite struct RemoveTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func logGlobex() throws {
    try home.succeed("log", "Globex", "--at", "2026-11-12 10:00", "--with", "Dana Wu")
  }

  @Test func `an interview goes without a question, and what went with it is counted`() throws {
    let run = try home.succeed("remove", "interview", "acme")
    #expect(
      run.stdout == """
        Removed interview 1: Acme, Backend Engineer, round 1, Thu 19 Nov 2026 15:00
          with it         1 application, 2 letters, 1 check-in, 2 people met \
        nowhere else

        """)
    #expect(
      run.stderr
        == "note: to bring it back: clinch undo; its data stays in the file until clinch purge\n")
    #expect(try home.clinch("list", "--json").json().items.isEmpty)
    try home.succeed("undo")
    #expect(try home.clinch("list", "--json").json().items.count == 1)
  }

  @Test func `a dry run shows it, and removes nothing`() throws {
    let before = try home.folder.octets(Home.database)
    let run = try home.succeed("remove", "application", "acme", "--dry-run")
    #expect(run.stdout.contains("Would remove application a1: Acme, Backend Engineer\n"))
    #expect(run.stderr == "note: nothing was removed\n")
    let json = try home.clinch("remove", "interview", "1", "--dry-run", "--json").json()
    #expect(json.keys == ["follow_ups", "would_be_removed"])
    #expect(try home.folder.octets(Home.database) == before)
  }

  @Test func `the rows that went are numbered in JSON, kind by kind`() throws {
    let json = try home.clinch("remove", "follow-up", "f2", "--json").json()
    #expect(json.keys == ["follow_ups", "removed"])
    #expect(json["removed"]?.keys == Keys.removed)
    #expect(json["removed"]?["letters"]?.items == [2])
    #expect(json["removed"]?["interviews"]?.items == [])
    #expect(json["follow_ups"]?.items == [])
  }

  @Test func `several need a question, and --yes where nobody can be asked`() throws {
    try logGlobex()
    let refused = try home.clinch("remove", "interview", "1", "2")
    #expect(refused.status == .usage)
    #expect(
      refused.stderr == """
        error: this removes several things, and there is no terminal to ask for confirmation
        hint: confirm with --yes, or see them with --dry-run

        """)
    let no = try home.asked("remove", "interview", "1", "2", answers: ["n"])
    #expect(no.status == .failure)
    #expect(no.stderr.contains("error: nothing was removed"))
    #expect(no.stderr.contains("Would remove interview 2: Globex"))
    #expect(try home.clinch("list", "--json").json().items.count == 2)

    let yes = try home.asked("remove", "interview", "1", "globex", answers: ["y"])
    #expect(yes.status == .fine)
    #expect(try home.clinch("list", "--json").json().items.isEmpty)
    try home.succeed("undo")
    try home.succeed("remove", "interview", "1", "2", "--yes")
  }

  @Test func `the same thing named twice is one thing`() throws {
    try home.succeed("remove", "interview", "1", "acme")
  }

  @Test func `an application of several interviews is many`() throws {
    try home.succeed("log", "Acme", "--at", "2026-11-18 10:00")
    #expect(try home.clinch("remove", "application", "acme").status == .usage)
    try home.succeed("remove", "application", "acme", "--yes")
  }

  @Test func `an application that stays without interviews is named`() throws {
    try home.succeed("promise", "acme", "two references", "--by", "2026-11-21 17:00")
    let run = try home.succeed("remove", "interview", "1")
    #expect(
      run.stderr.contains(
        "note: the application Acme, Backend Engineer is kept; it now has no interviews\n"))
    try home.succeed("log", "Acme", "--at", "2026-11-18 10:00")
  }

  @Test func `somebody is taken out of one interview, or of all`() throws {
    let out = try home.succeed("remove", "person", "dana", "--interview", "acme")
    #expect(
      out.stdout == """
        Removed p1: Dana Lee <dana@acme.example>; interview 1, Acme, Backend Engineer
          with it         1 letter

        """)
    let last = try home.succeed("remove", "person", "p2")
    #expect(last.stdout.contains("letter (no interviewer yet)"))
  }

  @Test func `who was taken out of which interview is said in JSON`() throws {
    try home.succeed(
      "log", "Acme", "--at", "2026-11-18 10:00", "--with", "Dana Lee <dana@acme.example>")
    let removed = try home.clinch("remove", "person", "p1", "--yes", "--json").json()["removed"]
    #expect(removed?["interviewers"]?.items == [1, 1])
    let takenOut = removed?["taken_out"]?.items ?? []
    #expect(takenOut.map(\.keys) == [Keys.takenOut, Keys.takenOut])
    #expect(Set(takenOut.map { "\($0["interview"] ?? .null)" }).count == 2)
    #expect(takenOut.allSatisfy { $0["person"] == 1 })
  }

  @Test func `an offer goes, and a tip of one's own`() throws {
    try home.succeed("offer", "received", "acme")
    let offer = try home.succeed("remove", "offer", "acme")
    #expect(
      offer.stdout.contains(
        "Removed offer o1: Acme, Backend Engineer, received Thu 19 Nov 2026 18:00"))
    try home.succeed("tip", "add", "salary", "Name no number", "--wording", "Wait.")
    #expect(
      try home.succeed("remove", "tip", "salary").stdout
        == "Removed tip 8: salary, Name no number\n")
  }

  @Test(arguments: [
    (["interview", "9"], Status.noInput, "no interview has the number 9"),
    (["follow-up", "f99"], .noInput, "no follow-up has the number f99"),
    (["follow-up", "x"], .noInput, "\"x\" is not a follow-up's number"),
    (["offer", "acme"], .noInput, "Acme, Backend Engineer has no offer"),
    (["person", "dana", "--interview", "globex"], .noInput, "nobody matches \"dana\""),
    (["application", "nowhere"], .noInput, "no company matches \"nowhere\""),
    (["tip", "1"], .data, "tip 1, interest, is one of the seven, which cannot be removed"),
    (["tip", "9"], .usage, "there is no tip \"9\""),
  ])
  func `what is not there, or has to stay, is refused`(
    words: [String], status: Status, message: String
  ) throws {
    try home.succeed("log", "Globex", "--at", "2026-11-12 10:00")
    let run = try home.clinch(["remove"] + words)
    #expect(run.status == status)
    #expect(run.stderr.contains("error: \(message)"), "\(run.stderr)")
  }
}
