import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// A store in memory with three open applications: Acme and Beta interviewed, Gamma ahead.
///
/// Times are those of Berlin; now is Monday, 23 November 2026, 10:00 there.
struct OfferFixture {
  let store: Store
  let zone: Zone
  let acme: Application.ID
  let beta: Application.ID
  let gamma: Application.ID

  init() throws {
    zone = TestZones.berlin
    store = try Store.inMemory(zones: TestZones.zone(named:), seed: 1)
    let zone = zone
    let store = store
    func log(_ company: String, _ start: Instant) throws -> Application.ID {
      try store.write(Invocation("log", now: min(start, Self.now) - 86_400)) {
        try $0.log(
          InterviewEntry(
            company: company, startsAt: start, zone: zone,
            people: [PersonEntry(name: "Dana of \(company)")]))
      }.interview.applicationID
    }
    acme = try log("Acme", Self.now - 4 * day)
    beta = try log("Beta", Self.now - 5 * day)
    gamma = try log("Gamma", Self.now + 3 * day)
  }

  static let now = Instant(seconds: 1_795_424_400)

  /// So many hours from now.
  static func hours(_ count: Int) -> Instant { now + count * hour }

  func run(_ command: String = "test", at now: Instant = now) -> Invocation {
    Invocation(command, now: now)
  }

  @discardableResult
  func receive(
    _ application: Application.ID, at now: Instant = now,
    _ change: (inout OfferEntry) -> Void = { _ in }
  ) throws -> OfferChange {
    var entry = OfferEntry(zone: zone)
    change(&entry)
    return try store.write(run("offer received", at: now)) {
      try $0.receiveOffer(entry, for: application)
    }
  }

  @discardableResult
  func extend(
    _ application: Application.ID, until: Instant?, granted: Bool? = nil, askedAt: Instant? = nil,
    at now: Instant = now
  ) throws -> OfferChange {
    try store.write(run("offer extend", at: now)) {
      try $0.extendOffer(
        ExtensionEntry(until: until, granted: granted, askedAt: askedAt, zone: zone),
        of: application)
    }
  }

  @discardableResult
  func answer(
    _ application: Application.ID, _ answer: Offer.Answer, at: Instant = now,
    withdrawsOthers: Bool = false, declines: Set<Offer.ID> = []
  ) throws -> OfferChange {
    var entry = OfferAnswerEntry(answer, at: at, withdrawsOthers: withdrawsOthers)
    entry.declines = declines
    return try store.write(run("offer answer")) { try $0.answerOffer(of: application, entry) }
  }

  @discardableResult
  func end(
    _ application: Application.ID, _ outcome: Outcome?, at: Instant = now
  ) throws -> [FollowUp] {
    try store.write(run("outcome")) {
      try $0.setOutcome(of: application, to: OutcomeEntry(outcome, at: at))
    }.followUps
  }

  func followUps(_ application: Application.ID, _ kind: FollowUpKind) throws -> [FollowUp] {
    try store.followUps(of: application).filter { $0.kind == kind }
  }

  func openCheckIns(_ application: Application.ID) throws -> [FollowUp] {
    try followUps(application, .checkIn).filter { $0.settled == nil }
  }

  func interview(_ application: Application.ID) throws -> Interview {
    try #require(try store.interviews(of: application).last)
  }

  /// Every row of every recorded table.
  func rows() throws -> [String] {
    try RecordedTable.allCases.flatMap { table in
      try store.connection.query("SELECT * FROM " + table.name) { row in
        let values = try row.values().sorted { $0.key < $1.key }
        return table.rawValue + ": " + values.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      }
    }
  }
}
