import ClinchCLI
import TestSupport
import Testing
import Zones

@Suite struct MoveTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `the windows move with the interview, and its length stays`() throws {
    let json = try home.clinch("move", "acme", "--at", "2026-11-20 10:00", "--json").json()
    #expect(json["interview"]?["starts_at"] == "2026-11-20T09:00:00Z")
    #expect(json["interview"]?["ends_at"] == "2026-11-20T10:00:00Z")
    #expect(
      json["follow_ups"]?.items.map { $0["opens_at"] } == [
        "2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z", "2026-11-27T10:00:00Z",
      ])
  }

  @Test func `whether a letter was late follows`() throws {
    try home.succeed("letter", "sent", "--to", "dana", now: "2026-11-21T17:00:00+01:00")
    let json = try home.clinch("move", "acme", "--at", "2026-11-19T17:00", "--json").json()
    #expect(json["follow_ups"]?[0]?["late"] == false)
  }

  @Test func `a time is read by the interview's zone`() throws {
    try home.succeed("log", "Far", "--at", "2026-11-25 09:00 Asia/Tokyo")
    let json = try home.clinch("move", "far", "--at", "2026-11-26 09:00", "--json").json()
    #expect(json["interview"]?["starts_at"] == "2026-11-26T00:00:00Z")
  }

  @Test func `the next interview is meant before the last one`() throws {
    try home.succeed("log", "Acme", "--at", "2026-11-25 09:00")
    let json = try home.clinch("move", "acme", "--at", "2026-11-26 09:00", "--json").json()
    #expect(json["interview"]?["id"] == 2)
  }

  @Test func `its length can change with it`() throws {
    let json = try home.clinch(
      "move", "1", "--at", "2026-11-19T15:00", "--minutes", "90", "--json"
    ).json()
    #expect(json["interview"]?["ends_at"] == "2026-11-19T15:30:00Z")
  }

  @Test(arguments: [
    ["move", "tokyo", "--at", "2026-11-25 10:00"],
    ["debrief", "tokyo", "--reply-by", "2026-11-27"],
  ])
  func `where an interview's zone is unknown here, it is said by which clock a text was read`(
    words: [String]
  ) throws {
    try home.succeed("log", "Tokyo", "--at", "2026-11-18 10:00 Asia/Tokyo")
    let elsewhere = ZoneDatabase(directories: [])
    let run = try home.clinch(words, environment: ["TZ": "UTC"], zones: elsewhere)
    #expect(run.status == .fine)
    #expect(run.stderr.contains("was read in this computer's time zone (UTC)"))
    #expect(run.stderr.contains("does not know the time zone Asia/Tokyo"))
    let named = words.dropLast() + [words.last.map { $0 + " 12:00 UTC" } ?? ""]
    let other = try home.clinch(
      named.map { $0.replacing("10:00 12:00", with: "12:00") }, environment: ["TZ": "UTC"],
      zones: elsewhere)
    #expect(other.status == .fine, "\(other.stderr)")
    #expect(!other.stderr.contains("was read on this computer's clock"))
  }

  @Test func `it says what it did`() throws {
    let run = try home.succeed("move", "acme", "--at", "2026-11-20 10:00")
    #expect(run.lines.first == "Moved interview 1: Acme, Backend Engineer, round 1")
  }

  @Test func `it does not move onto another interview`() throws {
    try home.succeed("log", "Acme", "--at", "2026-11-25 09:00")
    #expect(try home.clinch("move", "2", "--at", "2026-11-19T15:00").status == .data)
  }

  @Test(arguments: [
    ["move", "2", "--at", "10:00"], ["move", "2", "--at", "3pm"],
    ["move", "2", "--at", "10:00-11:00"], ["edit", "interview", "2", "--start", "3pm"],
  ])
  func `a time alone is refused for an interview on another day, with both readings`(
    words: [String]
  ) throws {
    try home.succeed("log", "Acme", "--at", "2026-11-25 14:00")
    let run = try home.clinch(words)
    #expect(run.status == .data)
    let typed = words[words.count - 1]
    #expect(run.stderr.contains("hint: type \"2026-11-25 \(typed)\", or \"today \(typed)\"\n"))
    try home.succeed("move", "2", "--at", "2026-11-25 15:00")
  }
}
