import InterviewModel
import SQLite
import Testing
import Zones

@testable import Persistence

@Suite struct DraftTests {
  @Test func `drafts of several letters are one operation`() throws {
    let letters = try LetterStore()
    let before = try letters.count("SELECT count(*) AS n FROM operation")
    let saved = try letters.save("hello")
    #expect(saved.map(\.recipient?.name) == ["Dana Lee", "Sam Roe"])
    #expect(try letters.count("SELECT count(*) AS n FROM operation") == before + 1)
    #expect(try letters.store.drafts(of: letters.interview.id, .all) == saved)
  }

  @Test func `who has a draft gets no other one unasked`() throws {
    let letters = try LetterStore()
    try letters.save("first", .chosen(.person("dana")))
    #expect(try letters.occasions().map(\.recipient?.name) == ["Sam Roe"])
    try letters.save("second")
    #expect(throws: LetterChoiceError.allDrafted(letters.interview.id)) { try letters.occasions() }
    #expect(try letters.occasions(.chosen(.all)).count == 2)
  }

  @Test func `drafting again replaces the draft`() throws {
    let letters = try LetterStore()
    try letters.save("first")
    try letters.save("second", .chosen(.person("dana")))
    let drafts = try letters.store.drafts(of: letters.interview.id, .all)
    #expect(drafts.map(\.text.body) == ["second", "first"])
    #expect(try letters.count("SELECT count(*) AS n FROM letter") == 2)
  }

  @Test func `undo takes a draft back and redo brings it again`() throws {
    let letters = try LetterStore()
    try letters.save("first")
    try letters.save("second", .chosen(.all))
    _ = try letters.store.undo(1, now: LetterStore.now)
    #expect(
      try letters.store.drafts(of: letters.interview.id, .all).map(\.text.body)
        == ["first", "first"])
    _ = try letters.store.undo(1, now: LetterStore.now)
    #expect(throws: LetterChoiceError.noDraft(letters.interview.id, isOpen: true)) {
      try letters.store.drafts(of: letters.interview.id, .all)
    }
    _ = try letters.store.redo(2, now: LetterStore.now)
    #expect(try letters.store.drafts(of: letters.interview.id, .all).first?.text.body == "second")
  }

  @Test func `a letter that never had a window gets one when it is drafted`() throws {
    let letters = try LetterStore(follows: false)
    #expect(try letters.store.letters(of: letters.interview.id).isEmpty)
    let saved = try letters.save("hello", .chosen(.person("sam")))
    #expect(saved.first?.followUp.window.opens == letters.interview.endsAt)
    #expect(try letters.store.letters(of: letters.interview.id).count == 1)
  }

  @Test func `a letter that is settled is not drafted again`() throws {
    let letters = try LetterStore()
    try letters.settle(.person("dana"))
    #expect(throws: FollowUpRefusal.self) { try letters.occasions(.chosen(.person("dana"))) }
    #expect(try letters.occasions().map(\.recipient?.name) == ["Sam Roe"])
  }

  @Test func `a letter that was settled meanwhile keeps all drafts from being stored`() throws {
    let letters = try LetterStore()
    let occasions = try letters.occasions()
    try letters.settle(.person("sam"))
    #expect(throws: FollowUpRefusal.self) {
      try letters.store.write(Invocation("letter draft", now: LetterStore.now)) { operation in
        try operation.saveDrafts(occasions.map { ($0, LetterText(subject: "s", body: "b"), nil) })
      }
    }
    #expect(try letters.count("SELECT count(*) AS n FROM letter") == 0)
  }

  @Test func `an interview that is ahead or cancelled has nothing to draft`() throws {
    let letters = try LetterStore()
    #expect(throws: InterviewRefusal.notHeldYet(letters.interview.id)) {
      try letters.store.letterOccasions(
        of: letters.interview.id, .undrafted, at: LetterStore.start - 1)
    }
    _ = try letters.store.write(Invocation("cancel", now: LetterStore.now)) {
      try $0.cancel(letters.interview.id, note: nil)
    }
    #expect(throws: InterviewRefusal.cancelled(letters.interview.id)) { try letters.occasions() }
  }

  @Test func `the letter to nobody in particular can be drafted`() throws {
    let letters = try LetterStore(people: "")
    #expect(try letters.save("hello").map(\.recipient) == [nil])
  }

  @Test func `a sent letter's draft can still be read`() throws {
    let letters = try LetterStore()
    try letters.save("hello")
    try letters.settle(.all)
    #expect(try letters.store.drafts(of: letters.interview.id, .only).count == 2)
    #expect(try letters.store.draftedLetters().count == 2)
  }
}
