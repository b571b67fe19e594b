import InterviewModel
import SQLite
import Testing
import Zones

@testable import Persistence

/// Random commands, most of which the store accepts, the rest of which it refuses.
private struct RandomCommands {
  var generator: SeededGenerator
  var now = monday

  mutating func run(on store: Store) throws {
    now = now + Int.random(in: 0...3 * day, using: &generator)
    do {
      try command(on: store)
    } catch is Refusal {
    } catch is ReferenceError {
    } catch is LetterChoiceError {
    }
  }

  private mutating func command(on store: Store) throws {
    let interviews = try store.interviews(InterviewFilter())
    guard let interview = interviews.randomElement(using: &generator),
      Int.random(in: 0..<4, using: &generator) > 0
    else { return try log(store) }
    let invocation = Invocation("random", now: now)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0:
      let days = Int.random(in: -3...3, using: &generator)
      _ = try store.move(
        interview.id, to: NewTime(startsAt: interview.startsAt + days * day), invocation)
    case 1: _ = try store.cancel(interview.id, note: pick([nil, "Ill"]), invocation)
    case 2, 3: try debrief(store, interview)
    case 4:
      try store.settleLetters(
        of: interview.id, pick([.only, .all, .person("dana")]), waived: pick([true, false]),
        now: now)
    case 5:
      let owed = try store.followUps(of: interview.applicationID).filter { $0.settled == nil }
      guard let followUp = owed.randomElement(using: &generator) else { return }
      try store.settle(followUp.id, waived: pick([true, false]), now: now)
    default:
      let outcome = pick(Outcome.allCases.map(Optional.some) + [nil])
      try store.end(interview.applicationID, outcome, now: now)
    }
  }

  private mutating func log(_ store: Store) throws {
    let people = pick([nil, "Dana Lee", "dana lee <dana@acme.example>", "Kim Park; Dana Lee (CTO)"])
    let start = now + Int.random(in: -9...9, using: &generator) * day
    let entry = InterviewEntry.at(
      pick(["Acme", "ACMÉ", "Globex"]), pick([nil, "Backend", "Frontend"]), start, with: people,
      opening: pick([.timely, .all, .none]))
    try store.log(entry, now: now)
  }

  private mutating func debrief(_ store: Store, _ interview: Interview) throws {
    let tips = [Int: DebriefEntry.TipChange](
      uniqueKeysWithValues: (1...7).map {
        ($0, pick([.cleared] + TipResult.allCases.map { .result($0) }))
      })
    let person = pick([nil, PersonEntry(name: "Lou", email: "lou@acme.example")])
    let replyBy = pick([nil, now + 5 * day])
    try store.debrief(interview.id, now: now) {
      $0.tips = tips
      $0.people = [person].compactMap(\.self)
      $0.replyBy = replyBy
    }
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}

@Suite struct RandomHistoryTests {
  @Test(arguments: 1...8)
  func `every state comes back under undo to the beginning and redo to the end`(seed: Int) throws {
    try withStore { store in
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(seed)))
      var states = [try store.contents()]
      for _ in 1...40 {
        try commands.run(on: store)
        let state = try store.contents()
        if state != states.last { states.append(state) }
      }
      #expect(states.count > 15)
      #expect(try store.count("operation") == states.count - 1)

      for state in states.dropLast().reversed() {
        _ = try store.undo(1, now: commands.now)
        #expect(try store.contents() == state)
      }
      #expect(throws: Refusal.nothingToUndo) { try store.undo(1, now: commands.now) }
      for state in states.dropFirst() {
        _ = try store.redo(1, now: commands.now)
        #expect(try store.contents() == state)
      }
    }
  }

  @Test(arguments: 1...4)
  func `undo, redo and commands in any order keep the log and the rows in step`(seed: Int) throws {
    try withStore { store in
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(100 + seed)))
      // What undo and redo have to lead to.
      var (past, future) = ([try store.contents()], [[String: [[String: Value]]]]())
      for _ in 1...80 {
        switch Int.random(in: 0..<5, using: &commands.generator) {
        case 0 where past.count > 1:
          _ = try store.undo(1, now: commands.now)
          future.append(past.removeLast())
        case 1 where !future.isEmpty:
          _ = try store.redo(1, now: commands.now)
          past.append(future.removeLast())
        default:
          try commands.run(on: store)
          let state = try store.contents()
          guard state != past.last else { continue }
          past.append(state)
          future = []
        }
        #expect(try store.contents() == past.last)
        let openCheckIns = try store.connection.query(
          """
          SELECT count(*) AS count FROM follow_up WHERE kind = 'check_in' AND settled_at IS NULL
          GROUP BY application_id
          """
        ) { try $0.get("count", as: Int.self) }
        #expect(openCheckIns.allSatisfy { $0 == 1 })
      }
    }
  }
}
