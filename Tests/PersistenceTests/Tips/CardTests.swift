import InterviewModel
import Testing
import Zones

@testable import Persistence

@Suite struct CardTests {
  private typealias Fixture = OfferFixture

  private func object(
    _ text: String, in application: Application.ID, _ fixture: Fixture
  ) throws {
    let interview = try fixture.interview(application)
    var entry = DebriefEntry()
    entry.objections = [.init(person: "Dana", text: text)]
    _ = try fixture.store.write(fixture.run("debrief")) { try $0.debrief(interview.id, entry) }
  }

  @Test func `it holds what was raised in this application, and how often elsewhere`() throws {
    let fixture = try Fixture()
    try object("little Kubernetes", in: fixture.acme, fixture)
    try object("no Rust", in: fixture.acme, fixture)
    try object("Little  KUBERNETES", in: fixture.beta, fixture)
    try object("too far away", in: fixture.beta, fixture)
    let card = try fixture.store.card(
      for: fixture.interview(fixture.acme).id, at: Fixture.now)
    #expect(card.objections.map(\.raised.text) == ["little Kubernetes", "no Rust"])
    #expect(card.objections.map(\.raised.person.name) == ["Dana of Acme", "Dana of Acme"])
    #expect(card.objections.map(\.elsewhere) == [1, 0])
    #expect(card.objections.map(\.round) == [1, 1])
  }

  @Test func `the same logged twice counts once`() throws {
    let fixture = try Fixture()
    try object("no Rust", in: fixture.acme, fixture)
    try object("no Rust", in: fixture.beta, fixture)
    var entry = DebriefEntry()
    entry.tips[6] = .result(.skipped)
    entry.objections = [.init(person: "Dana", text: "no Rust")]
    _ = try fixture.store.write(fixture.run()) {
      try $0.debrief(fixture.interview(fixture.beta).id, entry)
    }
    let card = try fixture.store.card(for: fixture.interview(fixture.acme).id, at: Fixture.now)
    #expect(card.objections.map(\.elsewhere) == [1])
  }

  @Test func `a tip that is switched off is not on it`() throws {
    let fixture = try Fixture()
    let ask = try #require(try fixture.store.tips().first { $0.key == "ask" })
    _ = try fixture.store.write(fixture.run()) { try $0.switchTip(ask, on: false) }
    let card = try fixture.store.card(for: fixture.interview(fixture.acme).id, at: Fixture.now)
    #expect(card.questions.map(\.key) == ["patience", "objection"])
  }

  @Test func `both answers can be said before the first interview`() throws {
    let fixture = try Fixture()
    let interview = try fixture.interview(fixture.gamma)
    var entry = DebriefEntry()
    entry.whyInterested = "the sea"
    entry.whatIBring = "ten years"
    _ = try fixture.store.write(fixture.run()) { try $0.debrief(interview.id, entry) }
    let card = try fixture.store.card(for: interview.id, at: Fixture.now)
    #expect(card.application.whyInterested == "the sea")
    #expect(card.application.whatIBring == "ten years")
  }

  @Test func `nothing else can be`() throws {
    let fixture = try Fixture()
    let interview = try fixture.interview(fixture.gamma)
    var entry = DebriefEntry()
    entry.whyInterested = "the sea"
    entry.impression = 5
    #expect(throws: InterviewRefusal.notHeldYet(interview.id)) {
      try fixture.store.write(fixture.run()) { try $0.debrief(interview.id, entry) }
    }
    #expect(throws: InterviewRefusal.notHeldYet(interview.id)) {
      try fixture.store.write(fixture.run()) { try $0.debrief(interview.id, DebriefEntry()) }
    }
  }
}
