import InterviewModel
import SQLite
import Testing
import Zones

@testable import Persistence

/// A store in memory with one interview at Acme, an hour long, that Dana and Sam held.
struct LetterStore {
  /// Thursday, 19 November 2026, 14:00 UTC.
  static let start = Instant(seconds: 1_795_096_800)
  static let now = start + 7_200

  let store: Store
  let interview: Interview

  init(people: String = "Dana Lee <dana@acme.example>; Sam Roe", follows: Bool = true) throws {
    store = try Store.inMemory(zones: { $0 == "UTC" ? .utc : nil }, seed: 1)
    interview = try Self.log(
      "Acme", "Backend Engineer", people, in: store, opening: follows ? .all : .none)
  }

  @discardableResult
  static func log(
    _ company: String, _ role: String, _ people: String, in store: Store,
    opening: FollowUpOpening = .all
  ) throws -> Interview {
    try store.write(Invocation("log", now: start - 60)) {
      try $0.log(
        InterviewEntry(
          company: company, role: role, startsAt: start, zone: .utc,
          people: people.isEmpty ? [] : try PersonEntry.list(people, field: "people"),
          opening: opening))
    }.interview
  }

  func occasions(_ choice: DraftChoice = .undrafted) throws -> [LetterOccasion] {
    try store.letterOccasions(of: interview.id, choice, at: Self.now)
  }

  @discardableResult
  func save(_ body: String, _ choice: DraftChoice = .undrafted) throws -> [Draft] {
    try store.write(Invocation("letter draft", now: Self.now)) { operation in
      try operation.saveDrafts(
        try occasions(choice).map { ($0, LetterText(subject: "s", body: body), nil) })
    }
  }

  func settle(_ choice: LetterChoice) throws {
    _ = try store.write(Invocation("letter sent", now: Self.now)) {
      try $0.settleLetters(of: interview.id, choice, SettlementEntry(isWaived: false, at: Self.now))
    }
  }

  func count(_ sql: SQL) throws -> Int {
    try store.connection.one(sql) { Int(try $0.get("n", as: Int64.self)) }
  }
}
