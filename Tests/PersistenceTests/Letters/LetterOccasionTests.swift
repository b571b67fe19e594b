import InterviewModel
import SQLite
import Testing
import Zones

@testable import Persistence

@Suite struct LetterOccasionTests {
  @Test func `each gets the objections they raised themselves`() throws {
    let letters = try LetterStore()
    var entry = DebriefEntry()
    entry.objections = [
      .init(person: "Dana", text: "little Kubernetes"), .init(person: "Dana", text: "far away"),
    ]
    entry.highlight = "queues"
    _ = try letters.store.write(Invocation("debrief", now: LetterStore.now)) {
      try $0.debrief(letters.interview.id, entry)
    }
    let occasions = try letters.occasions()
    #expect(
      occasions.map { $0.objections.map(\.text) } == [["little Kubernetes", "far away"], []])
    #expect(occasions.map(\.interview?.highlight) == ["queues", "queues"])
  }

  @Test func `a check-in is to the only interviewer, or to whom is named`() throws {
    let alone = try LetterStore(people: "Dana Lee")
    #expect(try alone.checkIn(to: nil).recipient?.name == "Dana Lee")
    let two = try LetterStore()
    #expect(try two.checkIn(to: nil).recipient == nil)
    #expect(try two.checkIn(to: "sam").recipient?.name == "Sam Roe")
    #expect(throws: ReferenceError.self) { try two.checkIn(to: "rita") }
  }

  @Test func `a follow-up that does not exist is no occasion`() throws {
    let letters = try LetterStore()
    #expect(throws: ReferenceError.none(.followUp(FollowUpID(99)))) {
      try letters.store.letterOccasion(of: FollowUp.ID(99), to: nil)
    }
  }

  @Test func `facts hold names of other applications only`() throws {
    let letters = try LetterStore()
    try LetterStore.log(
      "Northwind", "Cook", "Rita Okafor; Dana Lee <dana@acme.example>", in: letters.store)
    try LetterStore.log("ACME", "Cook", "Tom Roe", in: letters.store)
    let occasion = try #require(try letters.occasions().first)
    let facts = try letters.store.letterFacts(of: occasion)
    #expect(facts.otherCompanies == ["Northwind"])
    #expect(facts.people.map(\.name) == ["Dana Lee", "Sam Roe"])
    #expect(facts.otherPeople.map(\.name) == ["Rita Okafor", "Tom Roe"])
  }

  @Test func `companions are the drafted letters to others of the interview`() throws {
    let letters = try LetterStore()
    let occasion = try #require(try letters.occasions().first)
    #expect(try letters.store.letterFacts(of: occasion).companions.isEmpty)
    try letters.save("hello")
    #expect(
      try letters.store.letterFacts(of: occasion).companions.map(\.recipient?.name) == ["Sam Roe"])
  }

  @Test func `a draft goes to whom it was drafted for, when they are named again`() throws {
    let letters = try LetterStore()
    let occasion = try letters.checkIn(to: "sam")
    _ = try letters.store.write(Invocation("letter draft", now: LetterStore.now)) {
      try $0.saveDrafts([(occasion, LetterText(subject: "s", body: "b"), nil)])
    }
    let id = try #require(occasion.followUp?.id)
    #expect(try letters.store.draft(of: id)?.recipient == nil)
    #expect(try letters.store.draft(of: id, to: "sam")?.recipient?.name == "Sam Roe")
  }

  @Test func `an answer to an offer is to the only one of the last interview`() throws {
    let letters = try LetterStore(people: "Dana Lee")
    try letters.addOffer(answerBy: 100)
    let occasion = try letters.offerAnswer()
    #expect(occasion.recipient?.name == "Dana Lee")
    let saved = try letters.store.write(Invocation("offer draft", now: LetterStore.now)) {
      try $0.saveDrafts([(occasion, LetterText(subject: "s", body: "b"), nil)])
    }
    let id = try #require(occasion.followUp?.id)
    #expect(try letters.store.draft(of: id)?.recipient?.name == "Dana Lee")
    let letter = try #require(saved.first)
    #expect(try letters.store.letterOccasion(of: letter) == occasion)
  }

  @Test func `an offer's date is the one asked for, else the one promised first`() throws {
    let letters = try LetterStore()
    try letters.addOffer(answerBy: 100)
    #expect(try letters.offerAnswer().offer?.answerBy == Instant(seconds: 100))
    try letters.extend(to: 200, granted: 1)
    try letters.extend(to: 300, granted: 0)
    #expect(try letters.offerAnswer().offer?.answerBy == Instant(seconds: 100))
    try letters.extend(to: 400, granted: nil)
    #expect(
      try letters.offerAnswer().offer
        == .init(
          answerBy: Instant(seconds: 400), employerDeadline: Instant(seconds: 900), terms: "82,000")
    )
  }

  @Test func `time that was granted moves the employer's deadline in a letter`() throws {
    let letters = try LetterStore()
    try letters.addOffer(answerBy: 100)
    try letters.extend(to: 1_200, granted: 1)
    try letters.extend(to: 1_500, granted: 0)
    #expect(
      try letters.offerAnswer().offer?.employerDeadline == Instant(seconds: 1_200))
  }
}

extension LetterStore {
  fileprivate func checkIn(to typed: String?) throws -> LetterOccasion {
    let id = try #require(
      try store.followUps(of: interview.id).first { $0.kind == .checkIn }?.id)
    return try store.letterOccasion(of: id, to: typed)
  }

  fileprivate func offerAnswer() throws -> LetterOccasion {
    let id = try #require(try store.openOfferAnswer(of: interview.applicationID)?.id)
    return try store.letterOccasion(of: id, to: nil)
  }

  /// Rows of an offer as they stand, written past the change log.
  fileprivate func addOffer(answerBy: Int) throws {
    try store.connection.run(
      """
      INSERT INTO offer (application_id, received_at, terms, employer_deadline_at, answer_by_at)
      VALUES (?, 50, '82,000', 900, ?)
      """,
      [interview.applicationID, answerBy])
    try store.connection.run(
      """
      INSERT INTO follow_up (uuid, kind, application_id, offer_id, opens_at, due_at, limit_at,
                             created_at)
      VALUES ('00000000-0000-4000-8000-000000000000', 'offer_answer', ?, 1, 50, 60, 100, 50)
      """,
      [interview.applicationID])
  }

  fileprivate func extend(to until: Int, granted: Int?) throws {
    try store.connection.run(
      "INSERT INTO offer_extension (offer_id, asked_at, until_at, granted) VALUES (1, 60, ?, ?)",
      [until, granted])
  }
}
