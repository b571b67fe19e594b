import TestSupport
import Testing

@testable import ClinchCLI

/// `log --from`: what is read, asked for and refused.
@Suite struct InvitationLogTests {
  private static func sample(_ name: String) -> String {
    Repository.path("Tests/InterviewModelTests/Fixtures/Invitations/\(name)")
  }

  private static let invitation = sample("ics/01-google-request.ics")

  private func home() throws -> Home {
    var home = try Home()
    home.now = "2026-11-30T19:00:00+01:00"
    return home
  }

  @Test func `an invitation logs, moves and cancels one interview`() throws {
    let home = try home()
    let logged = try home.succeed("log", "Harbour", "--from", Self.invitation, "--json").json()
    #expect(logged["interview"]?["starts_at"] == "2026-12-02T13:00:00Z")
    let moved = try home.succeed("log", "--from", Self.sample("ics/02-google-moved.ics"), "--json")
    #expect(try moved.json()["interview"]?["starts_at"] == "2026-12-03T08:30:00Z")
    #expect(try moved.json()["interview"]?["id"] == logged["interview"]?["id"])
    let cancel = Self.sample("ics/03-google-cancel.ics")
    let cancelled = try home.succeed("log", "--from", cancel, "--json")
    #expect(try cancelled.json()["interview"]?["cancelled_at"] == "2026-11-30T18:00:00Z")
    #expect(try home.succeed("list", "--json").json().items.count == 1)
  }

  @Test func `a second reading changes nothing, in a mail neither, and says so`() throws {
    let home = try home()
    try home.succeed("log", "Harbour", "--from", Self.invitation)
    let moved = Self.sample("ics/02-google-moved.ics")
    try home.succeed("log", "--from", moved)
    for (file, note) in [
      (moved, "already read"), (Self.invitation, "is older"),
      (Self.sample("mail/01-google-multipart.eml"), "is older"),
    ] {
      let run = try home.succeed("log", "Harbour", "--from", file, "--kind", "panel")
      #expect(run.stderr.contains(note))
      #expect(run.stderr.contains("--kind had no effect"))
      #expect(run.stdout.hasPrefix("Nothing changed: interview 1"))
    }
    #expect(try home.succeed("history", "--json").json().items.count == 2)
  }

  @Test func `undo takes a reading back, with what it brought`() throws {
    let home = try home()
    try home.succeed("log", "Harbour", "--from", Self.invitation)
    try home.succeed("undo")
    #expect(try home.succeed("list", "--json").json().items.isEmpty)
    try home.succeed("log", "Harbour", "--from", Self.invitation)
    #expect(try home.succeed("list", "--json").json().items.count == 1)
  }

  @Test func `a script has to say the company, and is shown the one that it seems to be`() throws {
    let home = try home()
    let run = try home.clinch("log", "--from", Self.invitation)
    #expect(run.status == .usage)
    #expect(run.stderr.contains("clinch log \"Harbour GmbH\" --from \(Self.invitation)"))
    let unknown = try home.clinch("log", "--from", Self.sample("ics/09-zoom-publish.ics"))
    #expect(unknown.status == .usage)
    #expect(unknown.stderr.contains("clinch log COMPANY --from"))
    #expect(!home.folder.exists(Home.database))
  }

  @Test func `on a terminal the company is asked for, and Enter takes the one proposed`() throws {
    let home = try home()
    let run = try home.asked("log", "--from", Self.invitation, answers: ["", "Backend Engineer"])
    #expect(run.status == .fine)
    #expect(run.stdout.contains("Harbour GmbH, Backend Engineer"))
  }

  @Test func `on a terminal one of several events is chosen`() throws {
    let home = try home()
    let file = Self.sample("ics/19-calendar-export-many-events.ics")
    let run = try home.asked("log", "Fernweh", "--from", file, answers: ["1"])
    #expect(run.status == .fine)
    #expect(run.stdout.contains("18 Dec 2026 10:00–11:00"))
  }

  @Test func `on a terminal the name of an unknown zone is asked for`() throws {
    let home = try home()
    let file = Self.sample("ics/06-exchange-customized-zone.ics")
    let run = try home.asked(
      "log", "Custom", "--from", file, answers: ["America/New_York"])
    #expect(run.stdout.contains("09:30–12:30 in America/New_York"))
  }

  @Test(arguments: [
    ("07-unknown-zone", "--zone ZONE"), ("12-recurring-refuse", "series"),
    ("13-one-instance-of-a-series", "series"), ("15-all-day", "--on 2026-12-16"),
    ("17-truncated", "ends before END:VCALENDAR"),
    ("19-calendar-export-many-events", "--uid export1@google.com"), ("20-reply", "reply"),
  ])
  func `what is not certain is refused with what to type`(name: String, words: String) throws {
    let home = try home()
    let run = try home.clinch("log", "Acme", "--from", Self.sample("ics/\(name).ics"))
    #expect(run.status == .data)
    #expect(run.stderr.contains(words))
    #expect(run.stdout.isEmpty)
    #expect(!home.folder.exists(Home.database))
  }

  @Test func `nothing of a hostile file reaches the terminal`() throws {
    let run = try home().clinch("log", "Acme", "--from", Self.sample("ics/16-hostile.ics"))
    #expect(run.status == .data)
    let steering = run.stderr.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value)
    }
    #expect(steering.isEmpty)
    #expect(!run.stderr.contains("owned"))
  }

  @Test func `flags say more than the invitation`() throws {
    let home = try home()
    let run = try home.succeed(
      "log", "Harbour", "--from", Self.invitation, "--at", "2026-12-05 10:00", "--minutes", "30",
      "--kind", "panel", "--place", "Hall 2", "--link", "https://acme.example/2", "--with",
      "Kim Roe", "--json")
    let interview = try run.json()["interview"]
    #expect(interview?["starts_at"] == "2026-12-05T09:00:00Z")
    #expect(interview?["ends_at"] == "2026-12-05T09:30:00Z")
    #expect(interview?["kind"] == "panel")
    #expect(interview?["place"] == "Hall 2")
    #expect(interview?["link"] == "https://acme.example/2")
    #expect(interview?["interviewers"]?.items.count == 3)
  }

  @Test(arguments: [
    (["--at", "2026-12-05 10:00"], "10:00:00Z"), (["--at", "2026-12-05 10:00-10:45"], "09:45:00Z"),
    (["--at", "2026-12-05 10:00", "--minutes", "15"], "09:15:00Z"),
    (["--at", "2026-12-05 10:00", "--end", "10:20"], "09:20:00Z"),
  ])
  func `another time keeps the invitation's length unless one is given`(
    words: [String], end: String
  ) throws {
    let run = try home().clinch(["log", "Harbour", "--from", Self.invitation, "--json"] + words)
    #expect(try run.json()["interview"]?["starts_at"] == "2026-12-05T09:00:00Z")
    #expect(try run.json()["interview"]?["ends_at"] == .string("2026-12-05T\(end)"))
  }

  @Test(arguments: [
    ("ics/08-calendly.ics", "09:30"), ("ics/06-exchange-customized-zone.ics", "12:00"),
    ("ics/07-unknown-zone.ics", "10:00"),
  ])
  func `the length counts also where the time is of no known clock`(
    name: String, end: String
  ) throws {
    let run = try home().succeed(
      "log", "Acme", "--from", Self.sample(name), "--at", "2026-12-05 10:00", "--json")
    let interview = try run.json()["interview"]
    #expect(interview?["starts_at"] == "2026-12-05T09:00:00Z")
    #expect(interview?["ends_at"] == .string("2026-12-05T\(end):00Z"))
  }

  @Test func `what was called off and is invited to again is on again`() throws {
    let home = try home()
    try home.succeed("log", "Harbour", "--from", Self.invitation)
    try home.succeed("log", "--from", Self.sample("ics/03-google-cancel.ics"))
    let again = try home.moved(to: "3", from: Self.sample("ics/02-google-moved.ics"))
    let run = try home.succeed("log", "--from", again)
    #expect(run.stdout.hasPrefix("Reinstated interview 1: Harbour, round 1"))
    #expect(run.stderr.contains("puts it back on"))
    let listed = try home.succeed("list", "--json").json().items
    #expect(listed.count == 1)
    #expect(listed[0]["cancelled_at"] == .null)
    #expect(listed[0]["starts_at"] == "2026-12-03T08:30:00Z")
    let letters = try home.succeed("letter", "list", "--json").json().items
    #expect(letters.count == 2)
    #expect(letters.allSatisfy { $0["settlement"] == .null })
    #expect(try home.succeed("log", "--from", again).stderr.contains("already read"))
    let cancelled = try home.moved(to: "4", from: Self.sample("ics/03-google-cancel.ics"))
    try home.succeed("log", "--from", cancelled)
    #expect(try home.succeed("list", "--json").json().items[0]["cancelled_at"] != .null)
  }

  @Test func `a cancellation never touches what was debriefed`() throws {
    var home = try home()
    try home.succeed("log", "Harbour", "--from", Self.invitation)
    home.now = "2026-12-02T18:00:00+01:00"
    try home.succeed("debrief", "1", "--done", "1")
    let run = try home.clinch("log", "--from", Self.sample("ics/03-google-cancel.ics"))
    #expect(run.status == .data)
    #expect(run.stderr.contains("clinch cancel 1 --yes"))
    #expect(try home.clinch("list", "--json").json().items[0]["cancelled_at"] == .null)
  }

  @Test(arguments: [false, true])
  func `an invitation is given to the interview that was logged by hand`(isAsked: Bool) throws {
    let home = try home()
    try home.succeed(
      "log", "Harbour", "Engineer", "--at", "2026-12-02 14:00", "--with", "Petra Wolff", "--place",
      "Hall 2")
    let run =
      try isAsked
      ? home.asked("log", "Harbour", "Engineer", "--from", Self.invitation, answers: [])
      : home.clinch("log", "Harbour", "Engineer", "--from", Self.invitation)
    #expect(run.status == .fine, "\(run.stderr)")
    #expect(run.stderr.contains("interview 1 was already logged for that time"))
    let listed = try home.succeed("list", "--json").json().items
    #expect(listed.count == 1)
    #expect(listed[0]["place"] == "Hall 2")
    #expect(listed[0]["interviewers"]?.items.count == 2)
    try home.succeed("log", "--from", Self.sample("ics/02-google-moved.ics"))
    #expect(
      try home.succeed("list", "--json").json().items[0]["starts_at"] == "2026-12-03T08:30:00Z")
    try home.succeed("undo", "2")
    #expect(try home.succeed("list", "--json").json().items[0]["link"] == .null)
  }

  @Test func `an interview with an invitation of its own takes no other`() throws {
    let home = try home()
    try home.succeed("log", "Harbour", "Engineer", "--from", Self.invitation)
    let other = try home.file("other.ics", Self.invitation) { line in
      line.hasPrefix("UID:") ? "UID:other@acme.example" : line
    }
    let run = try home.clinch("log", "Harbour", "Engineer", "--from", other)
    #expect(run.status == .data)
    #expect(run.stderr.contains("starts at the same time"))
  }

  @Test func `a length that is given keeps the beginning of the invitation`() throws {
    let run = try home().succeed(
      "log", "Harbour", "--from", Self.invitation, "--minutes", "30", "--json")
    #expect(try run.json()["interview"]?["starts_at"] == "2026-12-02T13:00:00Z")
    #expect(try run.json()["interview"]?["ends_at"] == "2026-12-02T13:30:00Z")
  }

  @Test func `an event of a whole day is logged with a time that is given`() throws {
    let run = try home().succeed(
      "log", "Lumen", "--from", Self.sample("ics/15-all-day.ics"), "--at", "2026-12-16 09:00")
    #expect(run.stdout.contains("Wed 16 Dec 2026 09:00"))
  }

  @Test func `a cancellation of what was never read cancels nothing`() throws {
    let home = try home()
    let run = try home.clinch("log", "--from", Self.sample("ics/03-google-cancel.ics"))
    #expect(run.status == .data)
    #expect(run.stderr.contains("clinch cancel COMPANY"))
  }

  @Test func `an update for another company is refused`() throws {
    let home = try home()
    try home.succeed("log", "Harbour", "--from", Self.invitation)
    let run = try home.clinch("log", "Beta", "--from", Self.sample("ics/02-google-moved.ics"))
    #expect(run.status == .data)
    #expect(run.stderr.contains("interview 1, at Harbour"))
  }

  @Test func `a file that is not there is 66, and what is no file 74`() throws {
    let home = try home()
    #expect(try home.clinch("log", "Acme", "--from", "nowhere.ics").status == .noInput)
    #expect(try home.clinch("log", "Acme", "--from", home.folder.path).status == .inputOutput)
    #expect(try home.clinch("log", "Acme", "--uid", "1").status == .usage)
  }

  @Test func `the standard input is read too`() throws {
    let program = try BuiltProgram()
    let run = try program.run(
      "clinch log Harbour --from - --json < \(Self.invitation)",
      environment: ["TZ": "Europe/Berlin", "CLINCH_NOW": "2026-11-30T19:00:00+01:00"])
    #expect(run.exit == 0)
    #expect(run.stdout.contains("\"starts_at\": \"2026-12-02T13:00:00Z\""))
  }
}

extension Home {
  /// A copy of an invitation with another SEQUENCE.
  fileprivate func moved(to sequence: String, from path: String) throws -> String {
    try file("again-\(sequence).ics", path) { line in
      line.hasPrefix("SEQUENCE:") ? "SEQUENCE:\(sequence)" : line
    }
  }

  /// A copy of a file with other lines.
  fileprivate func file(
    _ name: String, _ path: String, _ change: (String) -> String
  ) throws -> String {
    let lines = String(decoding: try TestFile.octets(path), as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false).map { change(String($0)) }
    try folder.write(lines.joined(separator: "\r\n").utf8, to: name)
    return folder.file(name)
  }

  @Test func `an event of several days says so, when it is refused and when one is logged`() throws
  {
    let home = try Home()
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:ad-2",
      "DTSTAMP:20261124T101010Z", "DTSTART;VALUE=DATE:20261208", "DTEND;VALUE=DATE:20261211",
      "SUMMARY:Assessment", "END:VEVENT", "END:VCALENDAR", "",
    ]
    try home.folder.write(lines.joined(separator: "\r\n").utf8, to: "days.ics")
    let file = home.folder.file("days.ics")
    let refused = try home.clinch("log", "BMW", "--from", file)
    #expect(refused.status == .data)
    #expect(refused.stderr.contains("an all-day event from 2026-12-08 to 2026-12-10"))
    let logged = try home.succeed("log", "BMW", "--from", file, "--on", "2026-12-08")
    #expect(logged.stderr.contains("the event lasts from 2026-12-08 to 2026-12-10; only the day"))
  }
}
