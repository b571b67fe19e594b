import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct SettlingLettersTests {
  @Test func `without a choice the only open letter is meant`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee; Kim Park")).interview.id
      try store.settleLetters(of: id, .person("kim"), now: monday + 2 * hour)

      let sent = try store.settleLetters(of: id, now: monday + 3 * hour)

      #expect(sent.map(\.person?.name) == ["Dana Lee"])
      #expect(sent.map(\.settled) == [Settlement(at: monday + 3 * hour, manner: .sent)])
    }
  }

  @Test func `several open letters need a choice`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee; Kim Park")).interview.id

      #expect(throws: LetterChoiceError.several(id, candidates: ["f1 Dana Lee", "f2 Kim Park"])) {
        try store.settleLetters(of: id, now: monday + 2 * hour)
      }
    }
  }

  @Test func `all open letters are settled in one operation`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee; Kim Park; Lou")).interview.id
      try store.settleLetters(of: id, .person("lou"), now: monday + 2 * hour)

      let waived = try store.settleLetters(of: id, .all, waived: true, now: monday + 3 * hour)

      #expect(waived.map(\.settled?.manner) == [.waived, .waived])
      #expect(try store.letters(of: id).map(\.settled?.manner) == [.waived, .waived, .sent])
      #expect(try store.count("operation") == 3)
    }
  }

  @Test(arguments: [LetterChoice.only, .all])
  func `when none is open any more that is said`(choice: LetterChoice) throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.settleLetters(of: id, now: monday + 2 * hour)

      #expect(throws: LetterChoiceError.noneOpen(id)) {
        try store.settleLetters(of: id, choice, now: monday + 3 * hour)
      }
    }
  }

  @Test func `a letter that is settled is not settled again`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      let sent = try store.settleLetters(of: id, now: monday + 2 * hour)
      let letter = try #require(sent.first)

      #expect(throws: FollowUpRefusal.alreadySettled(letter)) {
        try store.settleLetters(of: id, .person("dana"), waived: true, now: monday + 3 * hour)
      }
    }
  }

  @Test func `somebody who was not there gets no letter`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id

      #expect(throws: ReferenceError.none(.interviewerMatching("Lou"))) {
        try store.settleLetters(of: id, .person("Lou"), now: monday + 2 * hour)
      }
    }
  }

  @Test func `how it went out and a note are kept`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id

      let entry = SettlementEntry(
        isWaived: false, at: monday + 2 * hour, channel: .handwritten, note: "On paper")
      let sent = try store.write(Invocation("letter sent", now: monday + 3 * hour)) {
        try $0.settleLetters(of: id, .only, entry)
      }

      #expect(sent.map(\.channel) == [.handwritten])
      #expect(sent.map(\.note) == ["On paper"])
      #expect(sent.first?.settled?.at == monday + 2 * hour)
    }
  }

  @Test func `a letter is late from its limit on, by when it went out`() throws {
    try withStore { store in
      let limit = monday + 49 * hour
      let now = monday + 60 * hour
      let onTime = try store.log(.at("On time")).interview.id
      let late = try store.log(.at("Late")).interview.id

      let first = try store.settleLetters(of: onTime, at: limit - 1, now: now)
      let second = try store.settleLetters(of: late, at: limit, now: now)

      #expect(first.map(\.isLate) == [false])
      #expect(second.map(\.isLate) == [true])
      #expect(second.map { $0.overdueHours(at: now) } == [0])
    }
  }

  @Test func `a letter that was never opened gets its window when it is sent`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee", opening: .none)).interview.id

      let sent = try store.settleLetters(of: id, now: monday + 60 * hour)

      #expect(sent.map(\.window) == [AnswerWindow(openingAt: monday + hour)])
      #expect(sent.map(\.isLate) == [true])
      #expect(sent.map(\.person?.name) == ["Dana Lee"])
    }
  }

  @Test func `sent in the future or before the interview is refused`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      let now = monday + 2 * hour

      #expect(throws: MomentRefusal.inTheFuture(now + 1)) {
        try store.settleLetters(of: id, at: now + 1, now: now)
      }
      #expect(throws: InterviewRefusal.beforeTheInterview(monday, interview: id)) {
        try store.settleLetters(of: id, at: monday - 1, now: now)
      }
      try store.settleLetters(of: id, at: monday, now: now)
    }
  }

  @Test func `a letter can be waived before the interview`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id

      let waived = try store.settleLetters(of: id, waived: true, now: monday - hour)

      #expect(waived.map(\.settled?.manner) == [.waived])
    }
  }
}
