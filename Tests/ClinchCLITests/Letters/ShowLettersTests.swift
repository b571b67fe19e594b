import ClinchCLI
import Testing

@Suite struct ShowLettersTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.logAcme()
    try desk.clinch("letter", "sent", "acme", "--to", "dana", now: "2026-11-20T10:00:00Z")
    try desk.clinch(
      "log", "Beta", "--at", "2026-11-19 16:00", "--with", "Ann", now: "2026-11-20T10:00:00Z")
  }

  private func lines(now: String) throws -> [String] {
    try desk.clinch("show", "acme", now: now).stdout.split(separator: "\n").map { String($0) }
  }

  @Test func `show says what became of the letters here, and nothing of others`() throws {
    let lines = try lines(now: "2026-11-22T10:00:00Z")
    #expect(
      lines.contains(
        "  letters         1 of 2 on time (50%), 1 overdue"))
    #expect(!lines.contains { $0.hasPrefix("  overall") })
  }

  @Test func `show as JSON has both under letters`() throws {
    let output = try desk.clinch("show", "acme", "--json", now: "2026-11-22T10:00:00Z").stdout
    let start = try #require(
      output.utf8.split(separator: UInt8(ascii: "\n")).firstIndex {
        $0.elementsEqual("  \"letters\": {".utf8)
      })
    let lines = output.split(separator: "\n").dropFirst(start).prefix(21)
    #expect(
      lines.joined(separator: "\n") == """
          "letters": {
            "application": {
              "covered": 0,
              "late": 0,
              "median_hours_to_send": 19.0000,
              "missing": 1,
              "on_time": 1,
              "on_time_share": 0.5000,
              "open": 0,
              "waived": 0
            },
            "overall": {
              "covered": 0,
              "late": 0,
              "median_hours_to_send": 19.0000,
              "missing": 2,
              "on_time": 1,
              "on_time_share": 0.3333,
              "open": 0,
              "waived": 0
            }
        """)
  }
}
