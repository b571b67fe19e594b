import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct OpeningLettersTests {
  @Test func `there is one letter per interviewer`() throws {
    try withStore { store in
      let change = try store.log(.at(with: "Dana Lee; Kim Park"))

      let letters = change.followUps.of(.thankYou)
      #expect(letters.map { $0.person?.name } == ["Dana Lee", "Kim Park"])
      #expect(letters.allSatisfy { $0.interviewID == change.interview.id && $0.settled == nil })
    }
  }

  @Test func `there is one letter while nobody is named`() throws {
    try withStore { store in
      let letters = try store.log(.at()).followUps.of(.thankYou)

      #expect(letters.count == 1)
      #expect(letters.first?.person == nil)
    }
  }

  @Test func `a letter opens at the interview's end and is due a day and overdue two days later`()
    throws
  {
    try withStore { store in
      let letter = try #require(try store.log(.at()).followUps.of(.thankYou).first)

      #expect(letter.window.opens == monday + hour)
      #expect(letter.window.due == monday + 25 * hour)
      #expect(letter.window.limit == monday + 49 * hour)
    }
  }

  @Test func `the first person named takes over the letter to nobody, the next get their own`()
    throws
  {
    try withStore { store in
      let change = try store.log(.at())
      let toNobody = try #require(change.followUps.of(.thankYou).first)

      let people = try PersonEntry.list("Dana Lee; Kim Park", field: "person")
      let result = try store.debrief(change.interview.id) { $0.people = people }

      let letters = result.debrief.followUps.of(.thankYou)
      #expect(letters.map { $0.person?.name } == ["Dana Lee", "Kim Park"])
      #expect(letters.first?.id == toNobody.id)
      #expect(letters.first?.uuid == toNobody.uuid)
      #expect(letters.map(\.window) == [toNobody.window, toNobody.window])
    }
  }

  @Test func `the first person named takes over a letter that was sent already`() throws {
    try withStore { store in
      let interview = try store.log(.at()).interview.id
      try store.settleLetters(of: interview, now: monday + 2 * hour)

      let result = try store.debrief(interview, now: monday + 3 * hour) {
        $0.people = [PersonEntry(name: "Dana Lee")]
      }

      let letters = result.debrief.followUps.of(.thankYou)
      #expect(letters.map { $0.person?.name } == ["Dana Lee"])
      #expect(letters.first?.settled?.manner == .sent)
    }
  }

  @Test func `somebody named again gets no second letter`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee")).interview.id

      let result = try store.debrief(interview) {
        $0.people = [PersonEntry(name: "dana lee", email: "dana@acme.example")]
      }

      #expect(result.debrief.followUps.of(.thankYou).count == 1)
      #expect(result.debrief.interview.interviewers.map(\.email) == ["dana@acme.example"])
    }
  }

  @Test func `a timely opening leaves out letters from their limit on and says so`() throws {
    try withStore { store in
      let limit = monday + 49 * hour
      let late = try store.log(.at("Late"), now: limit)
      let inTime = try store.log(.at("In time"), now: limit - 1)

      #expect(late.followUps.map(\.kind) == [.checkIn])
      #expect(late.remarks.contains(.letterLimitPassed))
      #expect(inTime.followUps.of(.thankYou).count == 1)
      #expect(!inTime.remarks.contains(.letterLimitPassed))
    }
  }

  @Test func `opening all opens letters whose limit has passed, too`() throws {
    try withStore { store in
      let now = monday + 49 * hour
      let change = try store.log(.at(opening: .all), now: now)

      #expect(change.followUps.of(.thankYou).map { $0.state(at: now) } == [.overdue])
      #expect(change.remarks == [.newApplication])
    }
  }

  @Test func `opening none opens nothing`() throws {
    try withStore { store in
      let change = try store.log(.at(with: "Dana Lee", opening: .none))

      #expect(change.followUps.isEmpty)
      #expect(try store.count("follow_up") == 0)
    }
  }

  @Test func `people named later get no letter where the interview has none`() throws {
    try withStore { store in
      let interview = try store.log(.at(opening: .none)).interview.id

      let result = try store.debrief(interview) { $0.people = [PersonEntry(name: "Dana Lee")] }

      #expect(result.debrief.followUps.isEmpty)
      #expect(result.debrief.interview.interviewers.map(\.name) == ["Dana Lee"])
    }
  }
}
