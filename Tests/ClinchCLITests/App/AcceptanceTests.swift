import TestSupport
import Testing

/// The transcript that says when the tracker runs, line by line.
@Suite struct AcceptanceTests {
  @Test func `the whole transcript comes out as promised`() throws {
    var home = try Home()
    home.environment["CLINCH_NOW"] = "2026-11-19T18:00:00+01:00"

    try home.succeed(
      "log", "Acme", "Backend Engineer", "--at", "2026-11-19T15:00", "--minutes", "60", "--with",
      "Dana Lee <dana@acme.example>", "--with", "Sam Ito", "--zone", "Europe/Berlin")
    try home.succeed(
      "debrief", "acme", "--done", "1,3,4,5", "--skipped", "2", "--declined", "6", "--note",
      "2=ran out of time", "--impression", "4")

    let overdue = try overdueLetters(home, now: "2026-11-21T16:00:00+01:00")
    #expect(overdue.items.count == 2)
    for row in overdue.items {
      #expect(row["limit_at"] == "2026-11-21T15:00:00Z")
      #expect(row["overdue_by_hours"] == 0)
    }
    #expect(try overdueLetters(home, now: "2026-11-21T15:59:59+01:00") == .array([]))

    try home.succeed("letter", "sent", "acme", "--to", "dana", "--now", "2026-11-21T16:30:00+01:00")
    let late = try tips(home, now: "2026-11-21T17:00:00+01:00")
    #expect(late[1]?["skipped"] == 1)
    #expect(late[5]?["declined"] == 1)
    #expect(late[6]?["skipped"] == 1)

    try home.succeed("letter", "waive", "acme", "--to", "sam", "--now", "2026-11-21T17:30:00+01:00")
    let waived = try tips(home, now: "2026-11-21T18:00:00+01:00")
    #expect(waived[6]?["done"] == 1)
    #expect(waived[6]?["skipped"] == 0)

    try home.succeed("undo", "--now", "2026-11-21T18:30:00+01:00")
    let undone = try tips(home, now: "2026-11-21T19:00:00+01:00")
    #expect(undone[6]?["skipped"] == 1)
  }

  private func overdueLetters(_ home: Home, now: String) throws -> JSONDocument {
    try home.clinch("overdue", "--kind", "thank_you", "--json", "--now", now).json()
  }

  private func tips(_ home: Home, now: String) throws -> JSONDocument {
    try home.clinch("skipped", "--json", "--now", now).json()
  }
}
