import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct OverviewReportTests {
  private let now = monday + 100 * day

  /// Acme on Monday and a week later, then an offer; Beta on Tuesday, rejected; a call of Beta's
  /// that was cancelled.
  private func withSearch(_ body: (Store) throws -> Void) throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Writer", with: "Dana")).interview
      try store.debrief(first.id) {
        $0.tips = [1: .result(.done), 2: .result(.skipped)]
        $0.notes = [2: "no time"]
        $0.impression = 4
      }
      try store.settleLetters(of: first.id, now: monday + 5 * hour)
      try store.log(.at("Acme", "Writer", monday + 7 * day))
      let other = try store.log(.at("Beta", nil, monday + day)).interview
      let cancelled = try store.log(.at("Beta", nil, monday + 2 * day)).interview
      _ = try store.write(Invocation("cancel", now: monday + 2 * day)) {
        try $0.cancel(cancelled.id, note: nil)
      }
      try store.end(other.applicationID, .rejected, now: monday + 9 * day)
      _ = try store.write(Invocation("offer", now: monday + 20 * day)) {
        try $0.receiveOffer(OfferEntry(zone: TestZones.berlin), for: first.applicationID)
      }
      try body(store)
    }
  }

  @Test func `everything that was logged is in the report`() throws {
    try withSearch { store in
      let report = try store.searchPicture(InstantRange(), at: now).report
      #expect(report.held == 3)
      #expect(report.matrix.rows.map(\.title) == ["Acme, Writer", "Beta", "Acme, Writer"])
      #expect(report.effects.first?.done.advanced == Proportion(1, of: 1))
      #expect(report.impressions[3].outcome.advanced == Proportion(1, of: 1))
      #expect(report.letters.statistics.onTime == 1)
      #expect(report.offers.total == 1)
      #expect(report.funnel.stages.first?.applications.total == 2)
      #expect(report.today.overdue.isEmpty == false)
    }
  }

  @Test func `tips are counted as they are by themselves`() throws {
    try withSearch { store in
      let tips = try store.searchPicture(InstantRange(), at: now).report.tips
      #expect(try tips == store.tipTable(InterviewFilter(), at: now).summaries)
    }
  }

  @Test func `a cancelled interview is no part of anything`() throws {
    try withSearch { store in
      let search = try store.workSearch(InstantRange(), in: .utc, at: now)
      #expect(search.entries.map(\.interview?.id.number) == [1, 3, 2, nil])
      #expect(search.undated.map(\.company) == ["Acme", "Beta"])
      let flows = try store.overviewFlows(InstantRange(), at: now).filter { $0.from == .round(1) }
      #expect(flows.map(\.applications) == [1, 1])
    }
  }

  @Test func `an application without an interview counts from the day it was sent or recorded`()
    throws
  {
    try withSearch { store in
      _ = try store.write(Invocation("promise", now: monday + 30 * day)) { operation in
        let dated = try operation.openApplication(atCompany: "Gamma")
        var edit = ApplicationEdit()
        edit.appliedAt = .to(monday + 3 * day)
        _ = try operation.edit(dated, edit)
        _ = try operation.openApplication(atCompany: "Delta")
      }
      let all = try store.searchPicture(InstantRange(), at: now).report
      #expect(all.applications.applied == 4)
      #expect(all.applications.interviewed == 2)
      #expect(all.held == 3)
      let early = InstantRange(until: monday + 10 * day)
      #expect(try store.searchPicture(early, at: now).report.applications.applied == 3)
      let search = try store.workSearch(early, in: .utc, at: now)
      #expect(
        search.entries.filter { $0.kind == .application }.map(\.application.company) == ["Gamma"])
      #expect(search.undated.map(\.company) == ["Acme", "Beta"])
    }
  }

  @Test
  func `an application is known from its interview, cancelled or not, and not from its record`()
    throws
  {
    try withStore { store in
      let cancelled = try store.log(.at("Acme", nil, monday)).interview
      _ = try store.write(Invocation("cancel", now: monday)) {
        try $0.cancel(cancelled.id, note: nil)
      }
      try store.log(.at("Beta", nil, now + day))
      #expect(try store.searchPicture(InstantRange(), at: now).report.applications.applied == 0)
      #expect(try store.overviewFlows(InstantRange(), at: now).isEmpty)
    }
  }

  @Test func `a zone that is stored and not known stops nothing, and is named`() throws {
    try withSearch { store in
      try store.connection.run("UPDATE interview SET zone = 'Mars/Olympus' WHERE id = 3")
      _ = try store.searchPicture(InstantRange(), at: now).report
      #expect(store.unknownZones == ["Mars/Olympus"])
    }
  }
}
