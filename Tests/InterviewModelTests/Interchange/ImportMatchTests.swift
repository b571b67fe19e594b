import InterviewModel
import TestSupport
import Testing
import Zones

/// Which stored application a row tells of.
@Suite struct ImportMatchTests {
  private static func stored(
    _ id: Int, applied: String? = nil, url: String? = nil, outcome: Outcome? = nil,
    taken: Bool = false
  ) -> ImportMatch.Candidate {
    ImportMatch.Candidate(
      Application(
        id: Application.ID(id), company: "Acme", role: "SRE", url: url,
        appliedAt: applied.map { at("\($0) 12:00") }, outcome: outcome), isTaken: taken)
  }

  private static func row(
    applied: String? = nil, url: String? = nil, outcome: Outcome? = nil
  ) -> ImportedApplication {
    var row = ImportedApplication(line: 2, company: "Acme", role: "SRE")
    row.applied = applied.map { Happening(at("\($0) 12:00")) }
    row.texts[.url] = url
    row.outcome = outcome
    return row
  }

  private static func match(
    _ row: ImportedApplication, _ candidates: ImportMatch.Candidate...
  ) -> ImportMatch {
    ImportMatch(row, among: candidates) { $0.seconds / day == $1.seconds / day }
  }

  @Test func `without candidates it is new`() {
    #expect(Self.match(Self.row()) == .creates)
  }

  @Test func `the only one is it`() {
    #expect(Self.match(Self.row(), Self.stored(1)) == .updates(Application.ID(1)))
  }

  @Test func `of several the one with the same address is it`() {
    let row = Self.row(url: "http://www.acme.example/1/?utm_source=x")
    #expect(
      Self.match(row, Self.stored(2), Self.stored(1, url: "https://acme.example/1"))
        == .updates(Application.ID(1)))
  }

  @Test func `else the one of the same day`() {
    #expect(
      Self.match(
        Self.row(applied: "2026-01-02"), Self.stored(2, applied: "2026-05-02"),
        Self.stored(1, applied: "2026-01-02", outcome: .rejected))
        == .updates(Application.ID(1)))
  }

  @Test func `another day after an end is another try`() {
    #expect(
      Self.match(
        Self.row(applied: "2026-05-02"), Self.stored(1, applied: "2026-01-02", outcome: .rejected))
        == .creates)
  }

  @Test func `another day of an open one is a corrected day`() {
    #expect(
      Self.match(Self.row(applied: "2026-05-02"), Self.stored(1, applied: "2026-05-01"))
        == .updates(Application.ID(1)))
  }

  @Test func `two open ones in the same file conflict`() {
    #expect(
      Self.match(
        Self.row(applied: "2026-05-02"), Self.stored(1, applied: "2026-05-01", taken: true))
        == .conflicts(Application.ID(1)))
  }

  @Test func `rows without a day tell of the same application`() {
    #expect(Self.match(Self.row(), Self.stored(1, taken: true)) == .updates(Application.ID(1)))
  }
}
