import ClinchCLI
import TestSupport
import Testing

/// `log --from` after its interview was logged by hand.
@Suite struct PlannedInvitationTests {
  private let home: Home

  init() throws {
    var home = try Home()
    home.now = "2026-11-30T19:00:00+01:00"
    self.home = home
  }

  private static let invitation = Repository.path(
    "Tests/InterviewModelTests/Fixtures/Invitations/ics/01-google-request.ics")

  private func listed() throws -> [JSONDocument] {
    try home.succeed("list", "--json").json().items
  }

  @Test func `the day that was known gets its time, and a note says so`() throws {
    try home.succeed("log", "Harbour", "--on", "2026-12-02", "--note", "bring the laptop")
    let run = try home.succeed("log", "Harbour", "Engineer", "--from", Self.invitation)
    #expect(run.stdout.hasPrefix("Updated interview 1: Harbour, Engineer, round 1"))
    #expect(run.stderr.contains("interview 1 was planned for that day without a time"))
    #expect(run.stderr.contains("Harbour (a1) had no role; it is now Engineer"))
    let interviews = try listed()
    #expect(interviews.count == 1)
    #expect(interviews[0]["starts_at"] == "2026-12-02T13:00:00Z")
    #expect(interviews[0]["day_only"] == false)
    #expect(interviews[0]["note"] == "bring the laptop")
    #expect(interviews[0]["interviewers"]?.items.count == 2)
    let again = try home.succeed("log", "Harbour", "--from", Self.invitation)
    #expect(again.stderr.contains("already read"))
    try home.succeed("undo")
    #expect(try listed()[0]["day_only"] == true)
  }

  @Test(arguments: [
    ["log", "Harbour", "Engineer", "--on", "2026-12-03"],
    ["log", "Harbour", "Analyst", "--on", "2026-12-02"],
    ["log", "Beta", "Engineer", "--on", "2026-12-02"],
    ["log", "Harbour", "Engineer", "--at", "2026-12-02 9:00"],
  ])
  func `one of another day, role, company or time stays beside it`(logged: [String]) throws {
    #expect(try home.clinch(logged).status == .fine)
    try home.succeed("log", "Harbour", "Engineer", "--from", Self.invitation)
    #expect(try listed().count == 2)
  }

  @Test(arguments: [["--round", "2"], ["--kind", "phone"]])
  func `another round or kind is another interview, and the one of that day is named`(
    words: [String]
  ) throws {
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02", "--kind", "panel")
    let run = try home.clinch(
      ["log", "Harbour", "Engineer", "--from", Self.invitation] + words)
    #expect(run.status == .fine)
    #expect(run.stderr.contains("interview 1 of the same application is on that day, too"))
    #expect(run.stderr.contains("clinch move 1 --at WHEN"))
    #expect(try listed().count == 2)
  }

  @Test func `one that was cancelled is not taken`() throws {
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02")
    try home.succeed("cancel", "harbour")
    try home.succeed("log", "Harbour", "Engineer", "--from", Self.invitation)
    #expect(try listed().count == 2)
  }

  @Test func `two of that day are refused with both, and the hint decides`() throws {
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02")
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02", "--zone", "Europe/London")
    let words = ["log", "Harbour", "Engineer", "--from", Self.invitation]
    let run = try home.clinch(words)
    #expect(run.status == .data)
    #expect(run.stderr.contains("interviews 1 and 2 are both planned for that day"))
    #expect(
      run.stderr.contains(
        "clinch move 1 --at \"Wed 2 Dec 2026 14:00\" or clinch move 2 --at \"Wed 2 Dec 2026 14:00\""
      ))
    try home.succeed("move", "1", "--at", "Wed 2 Dec 2026 14:00")
    #expect(try home.clinch(words).status == .fine)
    #expect(try listed().count == 2)
  }

  @Test(arguments: [("y", 1), ("n", 2)])
  func `on a terminal it is asked about`(answer: String, count: Int) throws {
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02")
    let run = try home.asked(
      "log", "Harbour", "Engineer", "--from", Self.invitation, answers: [answer])
    #expect(run.status == .fine, "\(run.stderr)")
    #expect(try listed().count == count)
  }

  @Test func `on a terminal one of two is chosen`() throws {
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02")
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02", "--zone", "Europe/London")
    let run = try home.asked(
      "log", "Harbour", "Engineer", "--from", Self.invitation, answers: ["2"])
    #expect(run.stdout.contains("Updated interview 2"))
  }

  @Test func `what is logged by hand on a planned day names that interview`() throws {
    try home.succeed("log", "Harbour", "Engineer", "--on", "2026-12-02")
    let run = try home.succeed("log", "Harbour", "Engineer", "--at", "2026-12-02 14:00")
    #expect(run.stderr.contains("interview 1 of the same application is on that day, too"))
    let other = try home.succeed("log", "Harbour", "Analyst", "--at", "2026-12-02 14:00")
    #expect(!other.stderr.contains("on that day, too"))
  }

  @Test func `an interview of the same moment keeps its role when the invitation names one`() throws
  {
    try home.succeed("log", "Harbour", "--at", "2026-12-02 14:00")
    try home.succeed(
      "log", "Harbour", "Engineer", "--from", Self.invitation, "--source", "Ana")
    let application = try home.succeed("show", "a1", "--json").json()["application"]
    #expect(application?["role"] == "Engineer")
    #expect(application?["source"] == "Ana")
    #expect(try listed().count == 1)
  }
}
