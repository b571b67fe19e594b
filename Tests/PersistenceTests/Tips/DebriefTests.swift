import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct DebriefTests {
  /// Runs `body` with a store and its only interview, on Monday with Dana Lee and Kim Park.
  private func withInterview(_ body: (Store, Interview.ID) throws -> Void) throws {
    try withStore { store in
      try body(store, try store.log(.at(with: "Dana Lee; Kim Park")).interview.id)
    }
  }

  @Test func `results and notes are logged and read back`() throws {
    try withInterview { store, id in
      let result = try store.debrief(id) {
        $0.tips = [1: .result(.done), 2: .result(.skipped), 4: .result(.notApplicable)]
        $0.notes = [2: "Forgot"]
      }

      let tips = result.debrief.tips
      #expect(tips.map(\.tip.number) == Array(1...7))
      #expect(tips.map(\.result) == [.done, .skipped, nil, .notApplicable, nil, nil, nil])
      #expect(tips[1].note == "Forgot")
      #expect(try store.debrief(of: id, at: monday + 2 * hour) == result.debrief)
    }
  }

  @Test func `a correction is a further entry, and the newest counts`() throws {
    try withInterview { store, id in
      try store.debrief(id) { $0.tips = [1: .result(.skipped)] }
      let corrected = try store.debrief(id) { $0.tips = [1: .result(.done)] }

      #expect(corrected.debrief.tips[0].result == .done)
      let entries = try store.connection.query("SELECT result FROM tip_log ORDER BY id") {
        try $0.get("result", as: String.self)
      }
      #expect(entries == ["skipped", "done"])
    }
  }

  @Test func `the newest entry is the one with the highest number, whatever the clock said`() throws
  {
    try withInterview { store, id in
      try store.debrief(id, now: monday + 9 * hour) { $0.tips = [1: .result(.skipped)] }
      try store.debrief(id, now: monday + 2 * hour) { $0.tips = [1: .result(.done)] }

      #expect(try store.debrief(of: id, at: monday + day).tips[0].result == .done)
    }
  }

  @Test func `the same result is not logged twice`() throws {
    try withInterview { store, id in
      try store.debrief(id) {
        $0.tips = [1: .result(.done)]
        $0.notes = [1: "Well"]
      }
      try store.debrief(id) { $0.tips = [1: .result(.done)] }
      try store.debrief(id) { $0.notes = [1: "Well"] }

      #expect(try store.count("tip_log") == 1)
      #expect(try store.count("operation") == 2)
    }
  }

  @Test func `a note on a logged tip keeps its result`() throws {
    try withInterview { store, id in
      try store.debrief(id) { $0.tips = [1: .result(.declined)] }
      let result = try store.debrief(id) { $0.notes = [1: "It was not the moment"] }

      #expect(result.debrief.tips[0].result == .declined)
      #expect(result.debrief.tips[0].note == "It was not the moment")
    }
  }

  @Test func `clearing goes back to not logged`() throws {
    try withInterview { store, id in
      try store.debrief(id) { $0.tips = [1: .result(.done)] }
      let result = try store.debrief(id) { $0.tips = [1: .cleared, 2: .cleared] }

      #expect(result.debrief.tips[0].result == nil)
      // What was not logged needs no entry that says so.
      #expect(try store.count("tip_log") == 2)
      try store.debrief(id) { $0.tips = [1: .cleared] }
      #expect(try store.count("tip_log") == 2)
    }
  }

  @Test func `a note on a tip that is not logged is refused, and nothing is stored`() throws {
    try withInterview { store, id in
      #expect(throws: TipRefusal.noteWithoutResult(tip: 2)) {
        try store.debrief(id) {
          $0.tips = [1: .result(.done)]
          $0.notes = [2: "?"]
        }
      }
      #expect(throws: TipRefusal.noteWithoutResult(tip: 7)) {
        try store.debrief(id) { $0.notes = [7: "derived only"] }
      }
      let entries = try store.count("tip_log")
      #expect(entries == 0)
    }
  }

  @Test func `a note with a cleared tip is refused`() throws {
    try withInterview { store, id in
      try store.debrief(id) { $0.tips = [1: .result(.done)] }

      #expect(throws: TipRefusal.noteWithoutResult(tip: 1)) {
        try store.debrief(id) {
          $0.tips = [1: .cleared]
          $0.notes = [1: "lost"]
        }
      }
    }
  }

  @Test(arguments: [0, 8]) func `an unknown tip is refused`(tip: Int) throws {
    try withInterview { store, id in
      #expect(throws: TipRefusal.noSuchTip("\(tip)")) {
        try store.debrief(id) { $0.tips = [tip: .result(.done)] }
      }
    }
  }

  @Test func `an interview that has not begun cannot be debriefed`() throws {
    try withInterview { store, id in
      #expect(throws: InterviewRefusal.notHeldYet(id)) {
        try store.debrief(id, now: monday - 1) { $0.impression = 3 }
      }
      try store.debrief(id, now: monday) { $0.impression = 3 }
    }
  }

  @Test func `the two answers are kept with the application, the rest with the interview`() throws {
    try withInterview { store, id in
      let result = try store.debrief(id) {
        $0.impression = 4
        $0.highlight = "The compiler team"
        $0.whyInterested = "Compilers"
        $0.whatIBring = "Ten years of them"
      }

      #expect(result.debrief.interview.impression == 4)
      #expect(result.debrief.interview.highlight == "The compiler team")
      let application = try store.application(ApplicationReference("\(id.number)"))
      #expect(application.whyInterested == "Compilers")
      #expect(application.whatIBring == "Ten years of them")
    }
  }

  @Test func `an objection is logged with who said it, and means the question was asked`() throws {
    try withInterview { store, id in
      let result = try store.debrief(id) {
        $0.objections = [
          DebriefEntry.Objection(person: "dana", text: "No Kubernetes"),
          DebriefEntry.Objection(person: "Kim", text: "Too far away"),
        ]
      }

      #expect(result.debrief.tips[5].result == .done)
      let objections = try store.timeline(of: Application.ID(1), at: monday).objections
      #expect(objections.map(\.person.name) == ["Dana Lee", "Kim Park"])
      #expect(objections.map(\.text) == ["No Kubernetes", "Too far away"])
      #expect(try store.count("tip_log") == 2)
    }
  }

  @Test func `the same objection is not logged twice`() throws {
    try withInterview { store, id in
      for _ in 1...2 {
        try store.debrief(id) { $0.objections = [.init(person: "dana", text: "No Kubernetes")] }
      }

      #expect(try store.count("tip_log") == 1)
      #expect(try store.objections(of: id).count == 1)
    }
  }

  @Test func `an objection may come with another result and with a note`() throws {
    try withInterview { store, id in
      let result = try store.debrief(id) {
        $0.tips = [6: .result(.skipped)]
        $0.notes = [6: "They said it unasked"]
        $0.objections = [.init(person: "dana", text: "No Kubernetes")]
      }

      #expect(result.debrief.tips[5].result == .skipped)
      #expect(result.debrief.tips[5].note == "They said it unasked")
      #expect(try store.objections(of: id).map(\.text) == ["No Kubernetes"])
    }
  }

  @Test func `a note on the objection tip may come with nothing but the objection`() throws {
    try withInterview { store, id in
      let result = try store.debrief(id) {
        $0.notes = [6: "Asked at the door"]
        $0.objections = [.init(person: "dana", text: "No Kubernetes")]
      }

      #expect(result.debrief.tips[5].result == .done)
      #expect(result.debrief.tips[5].note == "Asked at the door")
    }
  }

  @Test func `an objection of somebody who was not there is refused`() throws {
    try withInterview { store, id in
      #expect(throws: ReferenceError.self) {
        try store.debrief(id) { $0.objections = [.init(person: "Lou", text: "?")] }
      }
      let entries = try store.count("tip_log")
      #expect(entries == 0)
    }
  }

  @Test func `somebody named in the same debrief can have objected`() throws {
    try withInterview { store, id in
      try store.debrief(id) {
        $0.people = [PersonEntry(name: "Lou")]
        $0.objections = [.init(person: "Lou", text: "No Kubernetes")]
      }

      #expect(try store.objections(of: id).map(\.person.name) == ["Lou"])
    }
  }

  @Test func `a letter that does not exist is refused, and nothing is stored`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      let before = try store.contents()

      #expect(throws: ReferenceError.none(.followUp(FollowUp.ID(99)))) {
        try store.debrief(id) {
          $0.impression = 4
          $0.letters = [FollowUp.ID(99): SettlementEntry(isWaived: false, at: monday + hour)]
        }
      }
      #expect(try store.contents() == before)
    }
  }
}
