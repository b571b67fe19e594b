import TestSupport
import Testing

@testable import ClinchCLI

/// khal, a calendar for the terminal: `pip install khal`.
///
/// `CLINCH_TEST_KHAL` names it where it is not in `PATH`.
enum Khal {
  /// Where it is; nil when it is not installed.
  static let program =
    environmentVariable("CLINCH_TEST_KHAL")
    ?? ProgramSearch.find("khal", path: environmentVariable("PATH"))
}

@Suite(.enabled(if: Khal.program != nil, "khal is not installed: pip install khal"))
struct KhalTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write(
      """
      [calendars]
      [[interviews]]
      path = \(desk.path("calendar"))
      [locale]
      local_timezone = UTC
      default_timezone = UTC
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M
      [sqlite]
      path = \(desk.path("khal.db"))

      """, to: "khal.conf")
    try desk.write(
      """
      mkdir -p '\(desk.path("calendar"))'
      '\(try #require(Khal.program))' -c '\(desk.path("khal.conf"))' "$@" > '\(desk.path("seen"))'
      """, to: "khal.sh")
    try desk.logAcme()
  }

  private func khal(_ words: String...) throws -> String {
    let status = try ChildProcess.run("/bin/sh", [desk.path("khal.sh")] + words)
    #expect(status == 0)
    return desk.content(of: "seen") ?? ""
  }

  /// Exports and imports the interviews, and returns what the calendar then shows of two weeks.
  private func imported() throws -> [String] {
    try desk.clinch("calendar", "--kind", "interview", "-o", desk.path("a.ics"))
    _ = try khal("import", "--batch", desk.path("a.ics"))
    return try khal(
      "list", "--day-format", "", "--format", "{start} {end} {title} {status}", "2026-11-16", "14d"
    ).split(separator: "\n").map { String($0) }
  }

  @Test func `a second import after a move shows one event, at its new time`() throws {
    #expect(
      try imported() == [
        "2026-11-19 14:00 2026-11-19 15:00 Interview: Acme, Engineer (round 1) CONFIRMED "
      ])
    try desk.clinch("move", "acme", "--at", "2026-11-25 09:00")
    #expect(
      try imported() == [
        "2026-11-25 09:00 2026-11-25 10:00 Interview: Acme, Engineer (round 1) CONFIRMED "
      ])
  }

  @Test func `what was undone is shown as cancelled`() throws {
    #expect(try imported().count == 1)
    try desk.clinch("undo")
    #expect(
      try imported() == ["2026-11-19 14:00 2026-11-19 15:00 Interview (undone) CANCELLED "])
  }
}
