import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Random corrections of a search that is logged beside them, many of which the store refuses.
struct RandomEdits {
  var generator: SeededGenerator
  var now = monday

  init(seed: Int) {
    generator = SeededGenerator(seed: UInt64(seed))
  }

  mutating func run(on store: Store) throws {
    now = now + Int.random(in: 0...2 * day, using: &generator)
    do {
      try command(on: store)
    } catch is any Refusal {
    } catch is ReferenceError {
    }
  }

  private mutating func command(on store: Store) throws {
    let interviews = try store.interviews(InterviewFilter())
    guard let interview = interviews.randomElement(using: &generator),
      Int.random(in: 0..<4, using: &generator) > 0
    else { return try log(store) }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: try edit(interview, store)
    case 1: try edit(interview.applicationID, store)
    case 2: try editSomebody(store)
    case 3: try debrief(interview, store)
    case 4:
      _ = try store.write(Invocation("random", now: now)) { try $0.cancel(interview.id, note: nil) }
    default:
      try store.end(
        interview.applicationID, pick([nil, .rejected, .accepted]), now: now)
    }
  }

  private mutating func log(_ store: Store) throws {
    let people = pick([nil, "Dana Lee", "Dan Lee <dana@acme.example>", "Kim Park; Dana Lee (CTO)"])
    let start = now + Int.random(in: -9...9, using: &generator) * day
    try store.log(
      .at(
        pick(["Acme", "Acme Inc", "Globex"]), pick([nil, "Backend"]), start, with: people,
        opening: .all), now: now)
  }

  private mutating func debrief(_ interview: Interview, _ store: Store) throws {
    let objection = interview.interviewers.randomElement(using: &generator).map {
      DebriefEntry.Objection(person: $0.name, text: "No Swift")
    }
    let (impression, replyBy) = (pick([nil, 2]), pick([nil, now + 4 * day]))
    try store.debrief(interview.id, now: now) {
      $0.tips = [1: .result(.done), 6: .result(.skipped)]
      $0.objections = [objection].compactMap(\.self)
      $0.impression = impression
      $0.replyBy = replyBy
    }
  }

  private mutating func edit(_ interview: Interview, _ store: Store) throws {
    var edit = InterviewEdit()
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      edit.startsAt = interview.startsAt + Int.random(in: -3...3, using: &generator) * day
      edit.zone = pick([nil, TestZones.newYork])
    case 1: edit.minutes = pick([30, 90])
    case 2: edit.replyBy = pick([.cleared, .to(interview.startsAt + 5 * day)])
    case 3: edit.cancelledAt = pick([.cleared, .to(interview.startsAt)])
    case 4: edit.application = try store.applications().randomElement(using: &generator)?.id
    default:
      edit.absent = [interview.interviewers.randomElement(using: &generator)?.name ?? "dana"]
      edit.people = pick([[], [PersonEntry(name: "Lou")], [PersonEntry(name: "Dana Lee")]])
    }
    _ = try store.write(Invocation("random", now: now)) { try $0.edit(interview.id, edit) }
  }

  private mutating func edit(_ application: Application.ID, _ store: Store) throws {
    var edit = ApplicationEdit()
    edit.company = pick([nil, "Acme", "Acme GmbH"])
    edit.texts[.role] = pick([nil, .cleared, .to("Backend"), .to("Platform")])
    edit.texts[.note] = pick([nil, .to("one\ntwo"), .cleared])
    _ = try store.write(Invocation("random", now: now)) { try $0.edit(application, edit) }
  }

  private mutating func editSomebody(_ store: Store) throws {
    guard let id = try store.peopleMet().randomElement(using: &generator)?.person.id else { return }
    var edit = PersonEdit()
    edit.name = pick([nil, "Dana Lee", "Sam Ito"])
    edit.email = pick([nil, .cleared, .to("dana@acme.example"), .to("sam@acme.example")])
    _ = try store.write(Invocation("random", now: now)) { try $0.edit(id, edit) }
  }

  mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}

@Suite struct RandomEditsTests {
  @Test(arguments: 1...8)
  func `corrections are all taken back and brought back`(seed: Int) throws {
    try withStore { store in
      var edits = RandomEdits(seed: seed)
      var states = [try store.contents()]
      for _ in 1...60 {
        try edits.run(on: store)
        let state = try store.contents()
        if state != states.last { states.append(state) }
        #expect(try store.connection.foreignKeyViolations().isEmpty)
        let open = try store.openCheckIns().map(\.applicationID)
        #expect(Set(open).count == open.count)
      }
      #expect(states.count > 25)
      #expect(try store.count("operation") == states.count - 1)

      for state in states.dropLast().reversed() {
        _ = try store.undo(1, now: edits.now)
        #expect(try store.contents() == state)
      }
      _ = try store.redo(states.count, now: edits.now)
      #expect(try store.contents() == states.last)
    }
  }
}
