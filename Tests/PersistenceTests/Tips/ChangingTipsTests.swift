import InterviewModel
import Testing
import Zones

@testable import Persistence

@Suite struct ChangingTipsTests {
  private typealias Fixture = OfferFixture

  private func tip(_ key: String, _ fixture: Fixture) throws -> ClosingTip {
    try #require(try fixture.store.allTips().first { $0.key == key })
  }

  private func logged(_ number: Int, _ fixture: Fixture) throws -> Interview.ID {
    let id = try fixture.interview(fixture.acme).id
    var entry = DebriefEntry()
    entry.tips[number] = .result(.skipped)
    _ = try fixture.store.write(fixture.run("debrief")) { try $0.debrief(id, entry) }
    return id
  }

  private func isReported(_ number: Int, _ fixture: Fixture) throws -> Bool {
    let store = fixture.store
    let byTip = try store.tipTable(InterviewFilter(), at: Fixture.now).summaries
    let byInterview = try store.tipTable(InterviewFilter(), at: Fixture.now).skippedInterviews
    let debrief = try store.debrief(of: fixture.interview(fixture.acme).id, at: Fixture.now)
    let isShown = [
      byTip.contains { $0.tip.number == number },
      byInterview.contains { $0.skipped.contains { $0.tip.number == number } },
      debrief.tips.contains { $0.tip.number == number },
      try store.tips().contains { $0.number == number },
    ]
    #expect(Set(isShown).count == 1)
    return isShown.contains(true)
  }

  @Test func `a new wording is the only change`() throws {
    let fixture = try Fixture()
    var expected = try tip("ask", fixture)
    expected.wording = "What is the next step?"
    #expect(
      try fixture.store.write(fixture.run()) {
        try $0.reword(tip("ask", fixture), as: expected.wording)
      } == expected
    )
    #expect(try tip("ask", fixture) == expected)
  }

  @Test func `switched off, a tip vanishes from debrief and reports, and comes back whole`() throws
  {
    let fixture = try Fixture()
    _ = try logged(2, fixture)
    #expect(try isReported(2, fixture))
    #expect(
      try !fixture.store.write(fixture.run()) { try $0.switchTip(tip("ask", fixture), on: false) }
        .isActive)
    #expect(try !isReported(2, fixture))
    #expect(try fixture.store.allTips().count == 7)
    _ = try fixture.store.write(fixture.run()) { try $0.switchTip(tip("ask", fixture), on: true) }
    #expect(try isReported(2, fixture))
  }

  @Test func `the letter tip can be switched off`() throws {
    let fixture = try Fixture()
    _ = try fixture.store.write(fixture.run()) {
      try $0.switchTip(tip("letter", fixture), on: false)
    }
    #expect(try !fixture.store.tips().contains(where: \.isLetter))
    #expect(try fixture.followUps(fixture.acme, .thankYou).count == 1)
  }

  @Test func `switching to what is already so writes nothing`() throws {
    let fixture = try Fixture()
    _ = try fixture.store.write(fixture.run("tip on")) {
      try $0.switchTip(tip("ask", fixture), on: true)
    }
    let undone = try fixture.store.undo(1, now: Fixture.now)
    #expect(undone.operations.map(\.command) == ["log"])
  }

  @Test func `tips of the owner's are numbered from 8`() throws {
    let fixture = try Fixture()
    func add(_ key: String) throws -> ClosingTip {
      try fixture.store.write(fixture.run("tip add")) {
        try $0.addTip(
          ClosingTip(number: 0, key: key, name: key, phase: .attitude, wording: "say \(key)"))
      }
    }
    let (eighth, ninth) = (try add("salary"), try add("notice"))
    #expect([eighth.number, ninth.number] == [8, 9])
    #expect(try fixture.store.allTips().suffix(2) == [eighth, ninth])
    _ = try logged(8, fixture)
    #expect(try isReported(8, fixture))
    #expect(throws: TipRefusal.tipExists(eighth)) { try add("salary") }
  }
}
