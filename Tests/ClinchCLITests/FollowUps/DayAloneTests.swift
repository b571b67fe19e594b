import ClinchCLI
import TestSupport
import Testing

/// What happened on a day of which no time is said.
@Suite struct DayAloneTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.succeed(
      "log", "Acme", "SRE", "--at", "2026-11-16 10:00", "--with", "Dana Lee", "--follow-ups")
  }

  @Test(arguments: ["2026-11-16", "2026-11-17", "2026-11-18", "monday", "last tue"])
  func `a letter is never late on the day of its limit`(day: String) throws {
    // The limit is Wednesday, 11:00.
    let day = day == "monday" ? "last monday" : day
    let json = try home.clinch(
      "letter", "sent", "acme", "--to", "dana", "--at", day, "--json"
    ).json()
    #expect(json[0]?["late"] == false)
  }

  @Test func `a day after the limit is late`() throws {
    let json = try home.clinch(
      "letter", "sent", "acme", "--to", "dana", "--at", "2026-11-19", "--json",
      now: "2026-11-21T09:00:00+01:00"
    ).json()
    #expect(json[0]?["late"] == true)
    #expect(json[0]?["settled_at"] == "2026-11-19T11:00:00Z")
  }

  @Test func `a letter on the day of the interview went out after it`() throws {
    try home.succeed(
      "log", "Beta", "--at", "2026-11-18 15:00", "--with", "Sam Ito", "--follow-ups")
    let json = try home.clinch(
      "letter", "sent", "beta", "--at", "2026-11-18", "--json", now: "2026-11-20T09:00:00+01:00"
    ).json()
    #expect(json[0]?["settled_at"] == "2026-11-18T15:00:00Z")
  }

  @Test func `an end on the day of the interview came after it`() throws {
    let json = try home.clinch("outcome", "acme", "rejected", "--at", "2026-11-16", "--json").json()
    #expect(json["application"]?["outcome_at"] == "2026-11-16T11:00:00Z")
  }

  @Test func `an offer answered on the day of its deadline is in time`() throws {
    try home.succeed(
      "offer", "received", "acme", "--at", "2026-11-16", "--employer-deadline", "2026-11-17 10:00")
    let json = try home.clinch(
      "offer", "answer", "acme", "accept", "--at", "2026-11-17", "--json"
    ).json()
    #expect(json["offer"]?["answered_at"] == "2026-11-17T08:59:59Z")
    #expect(json["follow_ups"]?[0]?["late"] == false)
  }

  @Test(arguments: [
    ["outcome", "acme", "rejected", "--at", "yesterday"],
    ["offer", "received", "acme", "--at", "yesterday"],
    ["letter", "sent", "acme", "--at", "yesterday"],
    ["promise", "acme", "references", "--by", "2026-11-27", "--at", "yesterday"],
  ])
  func `no time of a day alone is shown as its last second`(words: [String]) throws {
    let run = try home.clinch(words, now: "2026-11-18T09:00:00+01:00")
    #expect(run.status == .fine)
    #expect(!run.stdout.contains("23:59"))
    let timeline = try home.clinch("show", "acme").stdout
    #expect(!timeline.contains("23:59"))
  }

  /// What is shown of a day, and in the timeline.
  @Test(arguments: [
    (
      ["letter", "sent", "acme", "--at", "yesterday"], "sent Tue 17 Nov 2026 (yesterday)",
      "Tue 17 Nov f1 letter to Dana Lee: sent"
    ),
    (
      ["letter", "waive", "acme", "--at", "2026-11-16"], "waived Mon 16 Nov 2026 (2 d ago)",
      "Mon 16 Nov f1 letter to Dana Lee: waived"
    ),
    (
      ["letter", "sent", "acme", "--at", "today"], "sent Wed 18 Nov 2026 (today)",
      "Wed 18 Nov f1 letter to Dana Lee: sent"
    ),
    (
      ["outcome", "acme", "rejected", "--at", "yesterday"],
      "Acme, SRE (a1): rejected, Tue 17 Nov 2026 (yesterday)", "Tue 17 Nov Ended: rejected"
    ),
    (
      ["offer", "received", "acme", "--at", "yesterday"], "received Tue 17 Nov 2026 (yesterday)",
      "Tue 17 Nov Offer"
    ),
    (
      ["offer", "received", "acme", "--at", "2026-11-16", "--written-at", "yesterday"],
      "in writing Tue 17 Nov 2026 (yesterday)", "Tue 17 Nov Offer in writing"
    ),
    (
      [
        "promise", "acme", "references", "--by", "2026-11-27", "--at", "yesterday",
      ], "references", "Tue 17 Nov f3 promise (references), by Fri 27 Nov 2026"
    ),
    (
      ["done", "f2", "--at", "yesterday"], "done Tue 17 Nov 2026 (yesterday)",
      "Tue 17 Nov f2 check-in: done"
    ),
  ])
  func `a day alone is shown without a time`(words: [String], shown: String, event: String) throws {
    let now = "2026-11-18T09:00:00+01:00"
    #expect(try home.clinch(words, now: now).words.contains(shown))
    #expect(try home.clinch(["show", "acme"], now: now).words.contains(event))
  }

  @Test func `an answer on a day alone is shown without a time`() throws {
    try home.succeed("offer", "received", "acme", "--at", "2026-11-16")
    try home.succeed("offer", "extend", "acme", "--until", "2026-11-20", "--at", "2026-11-16")
    let answer = try home.clinch("offer", "answer", "acme", "decline", "--at", "2026-11-17").words
    #expect(answer.contains("received Mon 16 Nov 2026"))
    #expect(answer.contains("asked Mon 16 Nov 2026: not answered yet"))
    #expect(answer.contains("answer declined Tue 17 Nov 2026"))
    let show = try home.clinch("show", "acme").words
    #expect(show.contains("stage declined, Tue 17 Nov 2026\n"))
  }

  @Test func `the history of a command has a day alone as that day`() throws {
    try home.succeed("outcome", "acme", "rejected", "--at", "2026-11-17")
    let shown = try home.clinch("history", "show", "2").words
    #expect(shown.contains("ended – → Tue 17 Nov 2026\n"))
    #expect(shown.contains("at Tue 17 Nov 2026\n"))
    #expect(!shown.contains("time unknown"))
  }

  @Test func `what you owe is read on your clock, what they promised on theirs`() throws {
    try home.succeed(
      "log", "Far", "--at", "2026-11-17 09:00 America/New_York", "--no-follow-ups")
    let promise = try home.clinch(
      "promise", "far", "references", "--by", "2026-11-27 17:00", "--json"
    ).json()
    #expect(promise[0]?["limit_at"] == "2026-11-27T16:00:00Z")
    let offer = try home.clinch(
      "offer", "received", "far", "--answer-by", "2026-11-24 17:00", "--employer-deadline",
      "2026-11-25 17:00", "--json"
    ).json()
    #expect(offer["offer"]?["answer_by_at"] == "2026-11-24T16:00:00Z")
    #expect(offer["offer"]?["employer_deadline_at"] == "2026-11-25T22:00:00Z")
    let text = try home.clinch("offer", "received", "far").stdout
    #expect(text.contains("deadline        Wed 25 Nov 2026 23:00, 17:00 in New York ("))
  }

  @Test func `a day that becomes another day is one on both sides in the history`() throws {
    try home.succeed("outcome", "acme", "rejected", "--at", "2026-11-16")
    try home.succeed("edit", "application", "acme", "--outcome-at", "2026-11-17")
    let shown = try home.clinch("history", "show", "3").lines
    #expect(shown.contains { $0.contains("Mon 16 Nov 2026 → Tue 17 Nov 2026") })
    let back = try home.clinch("undo", "--dry-run").stdout
    #expect(!back.contains(":59") && !back.contains("17 Nov 2026 1"))
  }
}
