import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct MergingPeopleTests {
  private let later = monday + 10 * day

  private func merge(_ store: Store, _ other: String, into person: String) throws -> PersonMerge {
    try store.write(Invocation("merge person", now: later)) {
      try $0.mergePerson(store.person(other).person.id, into: store.person(person).person.id)
    }
  }

  private func draft(_ store: Store, _ interview: Interview, _ name: String, _ at: Instant) throws {
    let occasions = try store.letterOccasions(of: interview.id, .chosen(.person(name)), at: at)
    _ = try store.write(Invocation("letter draft", now: at)) { operation in
      try operation.saveDrafts(
        occasions.map { ($0, LetterText(subject: "Thank you", body: "Dear \(name)"), nil) })
    }
  }

  private func tipEntries(_ store: Store) throws -> [[String: Value]] {
    try store.connection.query("SELECT * FROM tip_log ORDER BY id") {
      try $0.values().filter { $0.key != "person_id" }
    }
  }

  @Test func `interviews, letters and objections are of the one who stays`() throws {
    try withStore { store in
      let first = try store.log(.at(with: "Dana Lee (CTO)")).interview
      let second = try store.log(
        .at("Globex", nil, monday + day, with: "Dan Lee <dana@acme.example>")
      ).interview
      try store.debrief(second.id, now: later) {
        $0.objections = [DebriefEntry.Objection(person: "dan", text: "No Swift")]
      }
      let before = try store.contents()
      let entries = try tipEntries(store)

      let merge = try merge(store, "dan lee", into: "dana lee")

      #expect(merge.person.interviews.map(\.id) == [first.id, second.id])
      #expect(merge.person.person.email == "dana@acme.example")
      #expect(merge.person.person.title == "CTO")
      #expect(merge.kept == [])
      #expect(try store.peopleMet().map(\.person.name) == ["Dana Lee"])
      #expect(try store.letters(of: second.id).map(\.person?.name) == ["Dana Lee"])
      #expect(try store.objections(of: second.id).map(\.person.name) == ["Dana Lee"])
      #expect(try tipEntries(store) == entries)
      let after = try store.contents()
      _ = try store.undo(1, now: later)
      #expect(try store.contents() == before)
      _ = try store.redo(1, now: later)
      #expect(try store.contents() == after)
    }
  }

  @Test func `an address and a title that differ stay, and are named`() throws {
    try withStore { store in
      try store.log(
        .at(with: "Dana Lee (CTO) <dana@acme.example>; Dan Lee (VP) <dan@acme.example>"))

      let merge = try merge(store, "dan lee", into: "dana lee")

      #expect(
        merge.kept == [
          KeptField(
            field: "email", owner: "Dana Lee", stored: "dana@acme.example",
            other: "dan@acme.example"),
          KeptField(field: "title", owner: "Dana Lee", stored: "CTO", other: "VP"),
        ])
      #expect(merge.person.person.email == "dana@acme.example")
    }
  }

  @Test(arguments: [true, false])
  func `of two letters in one interview the one that went out stays`(ownIsSent: Bool) throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee; Dan Lee")).interview
      try store.settleLetters(
        of: interview.id, .person(ownIsSent ? "dana lee" : "dan lee"), now: monday + 3 * hour)
      let sent = try store.letters(of: interview.id).first { $0.settled != nil }

      let merge = try merge(store, "dan lee", into: "dana lee")

      #expect(merge.letters.map(\.letter.id) == [sent?.id])
      let left = try store.letters(of: interview.id)
      #expect(left.map(\.settled) == [sent?.settled])
      #expect(left.map(\.person?.name) == ["Dana Lee"])
      #expect(try store.interview(interview.id).interviewers.map(\.name) == ["Dana Lee"])
    }
  }

  @Test(arguments: [("dan lee", "dana lee"), ("dana lee", "dan lee")])
  func `of two drafts the newer stays, and that one is lost is said`(
    older: String, newer: String
  ) throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee; Dan Lee")).interview
      try draft(store, interview, older, monday + 3 * hour)
      try draft(store, interview, newer, monday + 4 * hour)

      let merge = try merge(store, "dan lee", into: "dana lee")

      #expect(merge.letters.map(\.losesDraft) == [true])
      let drafts = try store.drafts(of: interview.id, .all)
      #expect(drafts.map(\.text.body) == ["Dear \(newer)"])
      #expect(drafts.map(\.draftedAt) == [monday + 4 * hour])
    }
  }

  @Test func `the only draft stays, whose letter it was`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee; Dan Lee")).interview
      try draft(store, interview, "dan lee", monday + 3 * hour)

      #expect(try merge(store, "dan lee", into: "dana lee").letters.map(\.losesDraft) == [false])
      #expect(try store.drafts(of: interview.id, .all).map(\.text.body) == ["Dear dan lee"])
    }
  }

  @Test func `a draft beside a letter that went out is lost, and that is said`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee; Dan Lee")).interview
      try draft(store, interview, "dan lee", monday + 3 * hour)
      try store.settleLetters(of: interview.id, .person("dana lee"), now: monday + 3 * hour)

      #expect(try merge(store, "dan lee", into: "dana lee").letters.map(\.losesDraft) == [true])
      let drafts = try store.count("letter")
      #expect(drafts == 0)
    }
  }

  @Test func `nobody is joined with themselves`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))
      let dana = try store.person("dana").person
      #expect(throws: MergeRefusal.samePerson(dana)) { try merge(store, "dana", into: "lee") }
    }
  }
}
