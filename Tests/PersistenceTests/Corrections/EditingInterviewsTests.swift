import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct EditingInterviewsTests {
  @Test func `a start without a length moves the end and every window along`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id

      let change = try store.edit(id) { $0.startsAt = monday - day }

      #expect(change.interview.startsAt == monday - day)
      #expect(change.interview.endsAt == monday - day + hour)
      #expect(
        change.followUps.of(.thankYou).map(\.window) == [
          AnswerWindow(openingAt: monday - day + hour)
        ])
      #expect(
        change.followUps.of(.checkIn).map(\.window.opens) == [at("2026-03-06 11:00")])
    }
  }

  @Test func `whether a letter was late follows`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.settleLetters(of: id, now: monday + 40 * hour)

      let change = try store.edit(id) { $0.startsAt = monday - day }

      #expect(change.followUps.of(.thankYou).map(\.isLate) == [true])
    }
  }

  @Test func `it is said when there is time again for a letter that was not opened`() throws {
    try withStore { store in
      let now = monday + 10 * day
      let id = try store.log(.at(with: "Dana Lee"), now: now).interview.id

      let early = try store.edit(id, now: now) { $0.startsAt = monday + day }
      let moved = try store.write(Invocation("move", now: now)) {
        try $0.move(id, to: NewTime(startsAt: now - day))
      }
      _ = try store.undo(1, now: now)
      let edited = try store.edit(id, now: now) { $0.startsAt = now - day }

      #expect(early.remarks.isEmpty)
      #expect(moved.remarks == [.letterNotOpened])
      #expect(edited.remarks == [.letterNotOpened])
      #expect(edited.followUps.of(.thankYou).isEmpty)
    }
  }

  @Test func `what hangs on nothing that changed keeps its window`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      let letter = try #require(try store.followUps(of: id).of(.thankYou).first)
      // As a window of other hours would stand there.
      try store.write(Invocation("test", now: monday)) { operation in
        try operation.move(letter, to: AnswerWindow(openingAt: monday + 7))
      }

      let change = try store.edit(id) {
        $0.kind = .panel
        $0.round = 3
        $0.place = .to("Room 2")
        $0.note = .to("By the river")
      }

      #expect(change.followUps.isEmpty)
      #expect(change.interview.kind == .panel)
      #expect(change.interview.round == 3)
      #expect(change.interview.place == "Room 2")
      #expect(change.interview.note == "By the river")
      let kept = try store.followUps(of: id).of(.thankYou).first?.window.opens
      #expect(kept == monday + 7)
    }
  }

  @Test func `a zone alone leaves the moment and moves the check-in by its calendar`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id

      let change = try store.edit(id) { $0.zone = TestZones.newYork }

      #expect(change.interview.startsAt == monday)
      #expect(change.interview.zone == "America/New_York")
      #expect(change.followUps.map(\.kind) == [.checkIn])
      let opens = at("2026-03-09 05:00", TestZones.newYork)
      #expect(change.followUps.first?.window.opens == opens)
    }
  }

  @Test func `a promised date that is cleared gives the check-in back to the working days`() throws
  {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.debrief(id) { $0.replyBy = monday + 3 * day }

      let moved = try store.edit(id) { $0.replyBy = .to(monday + 2 * day) }
      let cleared = try store.edit(id) { $0.replyBy = .cleared }

      #expect(moved.followUps.map(\.window.opens) == [monday + 2 * day])
      #expect(cleared.interview.replyByAt == nil)
      #expect(cleared.followUps.map(\.window.opens) == [at("2026-03-09 11:00")])
    }
  }

  @Test func `what may be empty is cleared`() throws {
    try withStore { store in
      var entry = InterviewEntry.at()
      entry.place = "Room 1"
      entry.note = "Bring a pen"
      let id = try store.log(entry).interview.id
      try store.debrief(id) {
        $0.impression = 4
        $0.highlight = "the river"
      }

      let interview = try store.edit(id) {
        $0.place = .cleared
        $0.note = .cleared
        $0.impression = .cleared
        $0.highlight = .cleared
      }.interview

      #expect(interview.place == nil)
      #expect(interview.note == nil)
      #expect(interview.impression == nil)
      #expect(interview.highlight == nil)
    }
  }

  @Test func `what cannot be is refused, and nothing is changed`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview.id
      let second = try store.log(.at("Acme", nil, monday + day)).interview.id
      let before = try store.contents()
      let now = monday + 2 * hour

      #expect(throws: InterviewRefusal.sameStart(first)) {
        try store.edit(second, now: now) { $0.startsAt = monday }
      }
      #expect(throws: InterviewRefusal.notHeldYet(second)) {
        try store.edit(second, now: now) { $0.impression = .to(3) }
      }
      #expect(throws: InterviewRefusal.notHeldYet(second)) {
        try store.edit(second, now: now) { $0.highlight = .to("the river") }
      }
      #expect(throws: InterviewRefusal.beforeTheInterview(monday, interview: first)) {
        try store.edit(first, now: now) { $0.replyBy = .to(monday - 1) }
      }
      #expect(throws: InterviewRefusal.notCancelled(first)) {
        try store.edit(first, now: now) { $0.cancelledAt = .to(monday) }
      }
      #expect(try store.contents() == before)
    }
  }

  @Test func `an interview's cancellation is dated back, and what it made void with it`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      _ = try store.write(Invocation("cancel", now: monday)) { try $0.cancel(id, note: nil) }

      let change = try store.edit(id) { $0.cancelledAt = .to(monday - day) }

      #expect(change.interview.cancelledAt == monday - day)
      #expect(
        change.followUps.map(\.settled)
          == [Settlement(at: monday - day, manner: .void)])
      #expect(throws: MomentRefusal.inTheFuture(monday + day)) {
        try store.edit(id, now: monday) { $0.cancelledAt = .to(monday + day) }
      }
    }
  }

  @Test func `an interview that takes place after all is owed its letters and check-in again`()
    throws
  {
    try withStore { store in
      let earlier = try store.log(.at("Acme", nil, monday - 7 * day)).interview.id
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      _ = try store.write(Invocation("cancel", now: monday)) { try $0.cancel(id, note: nil) }
      #expect(try store.openCheckIns().map(\.interviewID) == [earlier])

      let change = try store.edit(id) { $0.cancelledAt = .cleared }

      #expect(change.interview.cancelledAt == nil)
      #expect(try store.letters(of: id).map(\.settled) == [nil])
      #expect(try store.openCheckIns().map(\.interviewID) == [id])
    }
  }

  @Test func `a cancelled interview is corrected without a look at others that begin with it`()
    throws
  {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      _ = try store.write(Invocation("cancel", now: monday)) { try $0.cancel(id, note: nil) }
      let other = try store.log(.at("Acme", nil, monday + day)).interview.id

      try store.edit(id) { $0.startsAt = monday + day }

      #expect(throws: InterviewRefusal.sameStart(other)) {
        try store.edit(id) { $0.cancelledAt = .cleared }
      }
    }
  }

  @Test func `an interview that belongs to another application takes what is owed along`() throws {
    try withStore { store in
      let acme = try store.log(.at("Acme", "Backend", monday - day)).interview
      let wrong = try store.log(.at("Acme", "Backend", with: "Dana Lee")).interview
      let globex = try store.log(.at("Globex", nil, monday - 2 * day)).interview

      let change = try store.edit(wrong.id, now: monday) { $0.application = globex.applicationID }

      #expect(change.interview.company == "Globex")
      #expect(try store.followUps(of: wrong.id).map(\.company) == ["Globex", "Globex"])
      let open = try store.openCheckIns()
      #expect(Set(open.map(\.interviewID)) == [acme.id, wrong.id])
    }
  }

  @Test
  func `who was not there goes with their letter and objections, and the question stays asked`()
    throws
  {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee; Kim Park")).interview.id
      try store.debrief(id) {
        $0.objections = [DebriefEntry.Objection(person: "kim", text: "No Swift")]
      }

      let change = try store.edit(id) { $0.absent = ["kim"] }

      #expect(change.remarks == [.takenOut("Kim Park", losingLetter: true, objections: 1)])
      #expect(change.interview.interviewers.map(\.name) == ["Dana Lee"])
      #expect(try store.letters(of: id).map(\.person?.name) == ["Dana Lee"])
      let tip = try store.debrief(of: id, at: monday + day).tips[5]
      #expect(tip.result == .done)
      #expect(tip.note == nil)
      #expect(try store.count("person") == 1)
    }
  }

  @Test func `the letter of the only one there is the interview's own, and then the next one's`()
    throws
  {
    try withStore { store in
      let id = try store.log(.at(with: "Dan Lee")).interview.id
      let letter = try #require(try store.letters(of: id).first)

      let change = try store.edit(id) { $0.absent = ["dan"] }
      #expect(change.remarks == [.takenOut("Dan Lee", losingLetter: false, objections: 0)])
      #expect(try store.letters(of: id).map(\.person) == [nil])
      try store.edit(id) { $0.people = [PersonEntry(name: "Dana Lee")] }

      let letters = try store.letters(of: id)
      #expect(letters.map(\.id) == [letter.id])
      #expect(letters.map(\.person?.name) == ["Dana Lee"])
    }
  }

  @Test func `who is met elsewhere stays known`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      try store.log(.at("Acme", nil, monday + day, with: "Dana Lee"))

      try store.edit(id) { $0.absent = ["dana"] }

      #expect(try store.count("person") == 1)
    }
  }

  @Test func `an edit that changes nothing is no operation`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id

      let change = try store.edit(id) {
        $0.startsAt = monday
        $0.zone = TestZones.berlin
        $0.note = .cleared
      }

      #expect(change.followUps.isEmpty)
      #expect(!store.didSave)
      #expect(try store.count("operation") == 1)
    }
  }

  @Test func `an application that is left without an interview is named`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend")).interview
      let second = try store.log(.at("Acme", "Platform", monday + day)).interview

      let change = try store.edit(first.id) { $0.application = second.applicationID }

      let left = try store.application(first.applicationID)
      #expect(
        change.remarks == [
          .applicationLeft(left), .renumbered([try store.interview(second.id)]),
        ])
    }
  }

  @Test func `nothing is written where what the command requires does not hold`() throws {
    struct Changed: Error {}
    try withStore { store in
      let id = try store.log(.at()).interview.id
      var invocation = Invocation("edit", now: monday)
      invocation.requirement = {
        #expect(store.connection.isInTransaction)
        throw Changed()
      }
      var edit = InterviewEdit()
      edit.round = 3

      #expect(throws: Changed.self) { try store.write(invocation) { try $0.edit(id, edit) } }
      #expect(try store.interview(id).round == 1)
    }
  }
}
