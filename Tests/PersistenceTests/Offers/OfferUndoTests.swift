import InterviewModel
import Testing
import Zones

@testable import Persistence

/// Each command that writes about offers, promises and tips can be taken back and brought back.
@Suite struct OfferUndoTests {
  enum Command: CaseIterable, Sendable {
    case received, receivedAgain, extended, granted, accepted, withdrawn, promised, promiseDone
    case checkInDone, ended, reopened, reworded, switchedOff, added

    /// What has to be there before it.
    func prepare(_ fixture: OfferFixture) throws {
      switch self {
      case .received, .promised, .checkInDone, .reworded, .switchedOff, .added: break
      case .promiseDone: try promise(fixture)
      case .receivedAgain, .extended, .accepted, .withdrawn, .ended:
        try fixture.receive(fixture.acme)
      case .granted:
        try fixture.receive(fixture.acme)
        try fixture.extend(fixture.acme, until: OfferFixture.hours(90))
      case .reopened:
        try fixture.receive(fixture.acme)
        try fixture.end(fixture.acme, .ghosted)
      }
    }

    func run(_ fixture: OfferFixture) throws {
      let store = fixture.store
      switch self {
      case .received: try fixture.receive(fixture.acme) { $0.note = "call" }
      case .receivedAgain:
        try fixture.receive(fixture.acme) { $0.answerByAt = .to(OfferFixture.hours(70)) }
      case .extended: try fixture.extend(fixture.acme, until: OfferFixture.hours(90), granted: true)
      case .granted: try fixture.extend(fixture.acme, until: nil, granted: true)
      case .accepted: try fixture.answer(fixture.acme, .accepted)
      case .withdrawn: try fixture.answer(fixture.acme, .accepted, withdrawsOthers: true)
      case .promised: try promise(fixture)
      case .promiseDone: try settle(.promise, fixture)
      case .checkInDone: try settle(.checkIn, fixture)
      case .ended: try fixture.end(fixture.acme, .accepted)
      case .reopened: try fixture.end(fixture.acme, nil)
      case .reworded:
        _ = try store.write(fixture.run()) { try $0.reword(ask(fixture), as: "what next?") }
      case .switchedOff:
        _ = try store.write(fixture.run()) { try $0.switchTip(ask(fixture), on: false) }
      case .added:
        _ = try store.write(fixture.run()) {
          try $0.addTip(
            ClosingTip(number: 0, key: "own", name: "own", phase: .attitude, wording: "own"))
        }
      }
    }

    private func promise(_ fixture: OfferFixture) throws {
      _ = try fixture.store.write(fixture.run()) {
        try $0.promise(
          "references", by: OfferFixture.hours(90), promisedAt: Occasion(OfferFixture.now),
          for: fixture.acme)
      }
    }

    private func settle(_ kind: FollowUpKind, _ fixture: OfferFixture) throws {
      let open = try #require(
        try fixture.followUps(fixture.acme, kind).first { $0.settled == nil })
      _ = try fixture.store.write(fixture.run()) {
        try $0.settle(open.id, SettlementEntry(isWaived: false, at: OfferFixture.now))
      }
    }

    private func ask(_ fixture: OfferFixture) throws -> ClosingTip {
      try #require(try fixture.store.tips().first { $0.key == "ask" })
    }
  }

  @Test(arguments: Command.allCases)
  func `undo takes it back row by row, and redo brings it back`(_ command: Command) throws {
    let fixture = try OfferFixture()
    try command.prepare(fixture)
    let before = try fixture.rows()
    try command.run(fixture)
    let after = try fixture.rows()
    #expect(after != before)

    #expect(try fixture.store.undo(1, now: OfferFixture.now).operations.count == 1)
    #expect(try fixture.rows() == before)
    #expect(try fixture.store.redo(1, now: OfferFixture.now).operations.count == 1)
    #expect(try fixture.rows() == after)
  }
}
