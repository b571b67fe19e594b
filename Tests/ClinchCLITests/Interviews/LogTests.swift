import ClinchCLI
import TestSupport
import Testing

@Suite struct LogTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `it echoes what was stored with absolute times and how far away they are`() throws {
    let run = try home.succeed(
      "log", "Acme", "Backend Engineer", "--at", "2026-11-19T15:00", "--with",
      "Dana Lee (CTO) <dana@acme.example>", "--kind", "video", "--place", "Room 1", "--note",
      "bring\nthe laptop")
    #expect(
      run.stdout == """
        Logged interview 1: Acme, Backend Engineer, round 1 (new application a1)
          when            Thu 19 Nov 2026 15:00–16:00 (3 h ago)
          kind            video
          where           Room 1
          with            Dana Lee (CTO) <dana@acme.example>
          note            bring
                          the laptop
          f1              letter to Dana Lee: due Fri 20 Nov 2026 16:00 (in 22 h), overdue after \
        Sat 21 Nov 2026 16:00
          f2              check-in: due Fri 27 Nov 2026 (in 7 d 6 h), overdue after Mon 30 Nov 2026

        """)
  }

  @Test func `without a length it takes an hour, without a kind it is another one`() throws {
    let interview = try home.clinch("log", "Acme", "--at", "tomorrow 15:00", "--json").json()[
      "interview"]
    #expect(interview?["starts_at"] == "2026-11-20T14:00:00Z")
    #expect(interview?["ends_at"] == "2026-11-20T15:00:00Z")
    #expect(interview?["kind"] == "other")
    #expect(interview?["role"] == .null)
    #expect(interview?["zone"] == "Europe/Berlin")
  }

  @Test func `an interview in another zone shows both times`() throws {
    let run = try home.succeed(
      "log", "Acme", "--at", "2026-11-20 09:00 America/New_York", "--minutes", "45")
    #expect(
      run.lines.dropFirst().first
        == "  when            Fri 20 Nov 2026 15:00–15:45, 09:00–09:45 in America/New_York (in 21 h)"
    )
    #expect(try home.clinch("list", "--json").json()[0]?["zone"] == "America/New_York")
  }

  @Test func `a time is by the clocks of the zone that is given`() throws {
    let json = try home.clinch(
      "log", "Acme", "--at", "2026-11-20 09:00", "--zone", "Asia/Tokyo", "--json"
    ).json()
    #expect(json["interview"]?["starts_at"] == "2026-11-20T00:00:00Z")
    #expect(json["interview"]?["zone"] == "Asia/Tokyo")
  }

  @Test func `the same zone in the time and beside it is no contradiction`() throws {
    try home.succeed(
      "log", "Acme", "--at", "2026-11-20 09:00 Asia/Tokyo", "--zone", "Asia/Tokyo")
  }

  @Test func `a zone is suggested where the spelling is off`() throws {
    let run = try home.clinch("log", "Acme", "--at", "noon", "--zone", "europe/berlin")
    #expect(run.status == .data)
    #expect(run.stderr.contains("hint: try Europe/Berlin"))
  }

  @Test func `several people may be given in one word`() throws {
    let json = try home.clinch(
      "log", "Acme", "--at", "noon", "--with", "Dana Lee; Sam Ito <sam@acme.example>", "--json"
    ).json()
    let people = json["interview"]?["interviewers"]?.items ?? []
    #expect(people.map { $0["name"] } == ["Dana Lee", "Sam Ito"])
    #expect(people.map { $0["email"] } == [.null, "sam@acme.example"])
    #expect(json["follow_ups"]?.items.map { $0["kind"] } == ["thank_you", "thank_you", "check_in"])
  }

  @Test func `it joins the company's only open application`() throws {
    try home.logAcme()
    let json = try home.clinch("log", "ACME", "--at", "tomorrow 15:00", "--json").json()
    #expect(json["interview"]?["role"] == "Backend Engineer")
    #expect(json["interview"]?["round"] == 2)
    #expect(try home.clinch("show", "acme", "--json").json()["interviews"]?.items.count == 2)
  }

  @Test func `it never guesses between two open applications`() throws {
    try home.logAcme()
    try home.succeed("log", "Acme", "Data Engineer", "--at", "tomorrow 10:00")
    let run = try home.clinch("log", "Acme", "--at", "tomorrow 15:00")
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("Backend Engineer"))
    #expect(run.stderr.contains("Data Engineer"))
  }

  @Test func `what is stored of a person is kept and said`() throws {
    try home.logAcme()
    let run = try home.succeed(
      "log", "Acme", "--at", "tomorrow 15:00", "--with", "Dana Lee (CTO) <dana@acme.example>")
    #expect(run.status == .fine)
    let again = try home.succeed(
      "log", "Acme", "--at", "tomorrow 17:00", "--with", "Dana Lee (CEO) <dana@acme.example>")
    #expect(again.stderr.contains("note: "))
  }

  @Test func `the second interview at the same moment names the first`() throws {
    try home.logAcme()
    let run = try home.clinch("log", "Acme", "--at", "2026-11-19T15:00")
    #expect(run.status == .data)
    #expect(run.stderr.contains("interview 1 of this application starts at the same time"))
  }

  @Test func `the round can be given`() throws {
    let json = try home.clinch("log", "Acme", "--at", "noon", "--round", "3", "--json").json()
    #expect(json["interview"]?["round"] == 3)
  }

  @Test func `letters whose limit has passed are not opened, and it says so`() throws {
    let run = try home.succeed("log", "Acme", "--at", "2026-11-10 15:00")
    #expect(run.stderr.contains("note: no letter was started, because its deadline has passed"))
    #expect(!run.stdout.contains("letter"))
    #expect(run.stderr.contains("clinch letter sent 1 --to all --at WHEN"))
    let sent = try home.succeed(
      "letter", "sent", "1", "--to", "all", "--at", "2026-11-11 10:00", "--json")
    #expect(try sent.json()[0]?["late"] == false)
  }

  @Test func `letters whose limit has passed can be opened all the same`() throws {
    let run = try home.succeed("log", "Acme", "--at", "2026-11-10 15:00", "--follow-ups")
    #expect(
      run.stdout.contains("letter (no interviewer yet): overdue since Thu 12 Nov 2026 16:00"))
  }

  @Test func `follow-ups can be left out`() throws {
    let json = try home.clinch("log", "Acme", "--at", "noon", "--no-follow-ups", "--json").json()
    #expect(json["follow_ups"] == .array([]))
    #expect(try home.clinch("due", "--within", "4w").stdout.hasPrefix("Nothing is due"))
  }

  @Test func `text comes in composed and trimmed`() throws {
    let json = try home.clinch("log", "  Zoe\u{308}  Labs ", "--at", "noon", "--json").json()
    #expect(json["interview"]?["company"] == "Zo\u{EB} Labs")
  }

  @Test func `the source and the link of an application are kept`() throws {
    try home.succeed(
      "log", "Acme", "--at", "noon", "--source", "a friend", "--url", "https://acme.example/jobs")
    let application = try home.clinch("show", "--json").json()["application"]
    #expect(application?["source"] == "a friend")
    #expect(application?["url"] == "https://acme.example/jobs")
  }
}
