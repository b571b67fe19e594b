import InterviewModel
import TestSupport
import Testing
import Zones

/// Which letters an interview has or could have, and which of them are meant.
@Suite struct LetterPlacesTests {
  private typealias Example = InterviewExample

  private static let id = Interview.ID(1)

  private static func letter(_ id: Int, to person: Int?, _ manner: Settlement.Manner? = nil)
    -> FollowUp
  {
    Example.followUp(id, .thankYou, settled: manner, to: person)
  }

  private static func places(_ people: [Int], _ letters: [FollowUp]) -> LetterPlaces {
    LetterPlaces(of: Example.interview(1, people: people), followUps: letters)
  }

  static let known: [(people: [Int], [FollowUp], places: [[Int?]])] = [
    ([], [], [[nil, nil]]),
    ([], [letter(7, to: nil)], [[nil, 7]]),
    ([], [Example.followUp(7, .checkIn)], [[nil, nil]]),
    ([1, 2], [letter(7, to: 2)], [[1, nil], [2, 7]]),
    // While somebody is named, none goes to nobody in particular.
    ([1], [letter(7, to: nil)], [[1, nil]]),
  ]

  @Test(arguments: known) func `each interviewer has one, or nobody in particular`(
    people: [Int], letters: [FollowUp], places: [[Int?]]
  ) {
    let found = Self.places(people, letters)

    #expect(found.all.map { [$0.person?.id.number, $0.letter?.id.number] } == places)
    for place in found.all { #expect(found.letter(to: place.person?.id) == place.letter) }
    #expect(found.letter(to: .init(99)) == nil)
  }

  /// Whose letters are chosen by name, or what keeps them from being chosen.
  static let choices: [(LetterPlaces, LetterChoice, Result<[Int?], LetterChoiceError>)] = [
    (places([], []), .only, .success([nil])),
    (places([], [letter(7, to: nil, .sent)]), .only, .failure(.noneOpen(id))),
    (places([1], []), .only, .success([1])),
    (places([1, 2], [letter(7, to: 1, .void)]), .only, .success([2])),
    (
      places([1, 2], [letter(7, to: 1)]), .only,
      .failure(.several(id, candidates: ["f7 Person 1", "Person 2"]))
    ),
    (places([1, 2], [letter(7, to: 1)]), .all, .success([1, 2])),
    (places([1, 2], [letter(7, to: 1, .sent)]), .all, .success([2])),
    (places([1], [letter(7, to: 1, .sent)]), .all, .failure(.noneOpen(id))),
    (places([1, 2], [letter(7, to: 1, .sent)]), .person("Person 1"), .success([1])),
  ]

  @Test(arguments: choices) func `open ones are chosen, or the one to a person`(
    places: LetterPlaces, choice: LetterChoice, result: Result<[Int?], LetterChoiceError>
  ) throws {
    switch result {
    case .success(let people):
      #expect(try places.choose(choice).map { $0.person?.id.number } == people)
    case .failure(let error):
      #expect(throws: error) { try places.choose(choice) }
    }
  }

  @Test func `somebody who was not there has no letter`() {
    #expect(throws: ReferenceError.none(.interviewerMatching("Nobody"))) {
      try Self.places([1], []).choose(.person("Nobody"))
    }
  }

  @Test func `all drafts are read but where a person is named`() throws {
    let places = Self.places([1, 2], [Self.letter(7, to: 1, .sent)])

    #expect(try places.chooseToRead(.only) == places.all)
    #expect(try places.chooseToRead(.all) == places.all)
    #expect(try places.chooseToRead(.person("2")).map { $0.person?.id.number } == [2])
  }

  static let drafts:
    [(LetterPlaces, DraftChoice, drafted: [Int], Result<[Int?], LetterChoiceError>)] = [
      (places([1, 2], [letter(7, to: 1)]), .undrafted, [7], .success([2])),
      (places([1, 2], [letter(7, to: 1)]), .undrafted, [], .success([1, 2])),
      (places([1], [letter(7, to: 1)]), .undrafted, [7], .failure(.allDrafted(id))),
      (places([1], [letter(7, to: 1, .sent)]), .undrafted, [], .failure(.noneOpen(id))),
      (places([1], [letter(7, to: 1)]), .chosen(.only), [7], .success([1])),
      (places([1], [letter(7, to: 1)]), .chosen(.person("1")), [7], .success([1])),
    ]

  @Test(arguments: drafts) func `open ones without a draft are drafted, or those chosen`(
    places: LetterPlaces, choice: DraftChoice, drafted: [Int],
    result: Result<[Int?], LetterChoiceError>
  ) throws {
    let drafted = Set(drafted.map { FollowUp.ID($0) })
    switch result {
    case .success(let people):
      let chosen = try places.chooseToDraft(choice, drafted: drafted)
      #expect(chosen.map { $0.person?.id.number } == people)
    case .failure(let error):
      #expect(throws: error) { try places.chooseToDraft(choice, drafted: drafted) }
    }
  }

  @Test func `a settled letter is not drafted`() {
    let settled = Self.letter(7, to: 1, .sent)
    #expect(throws: FollowUpRefusal.alreadySettled(settled)) {
      try Self.places([1, 2], [settled]).chooseToDraft(.chosen(.person("Person 1")), drafted: [])
    }
  }

  static let covers: [([FollowUp], chosen: String, isCovered: Bool)] = [
    ([], "Person 1", true),
    ([letter(7, to: 2, .sent)], "Person 1", true),
    ([letter(7, to: 2, .waived)], "Person 1", false),
    ([letter(7, to: 2, .void)], "Person 1", false),
    ([letter(7, to: 1, .sent), letter(8, to: 2, .waived)], "Person 2", true),
  ]

  @Test(arguments: covers) func `a letter to the panel has to be left`(
    letters: [FollowUp], chosen: String, isCovered: Bool
  ) throws {
    let places = Self.places([1, 2], letters)
    let chosen = try places.choose(.person(chosen))
    if isCovered {
      try places.requireCover(of: chosen)
    } else {
      #expect(throws: LetterRefusal.noLetterToThePanel(Self.id)) {
        try places.requireCover(of: chosen)
      }
    }
  }

  @Test func `all of them leave none`() {
    let places = Self.places([1, 2], [])
    #expect(throws: LetterRefusal.noLetterToThePanel(Self.id)) {
      try places.requireCover(of: places.all)
    }
  }

  static let added: [(added: [Int], [FollowUp], takenOver: [Int]?, opened: [Int])] = [
    ([], [letter(7, to: nil)], nil, []),
    ([3], [], nil, []),
    ([3], [Example.followUp(7, .checkIn)], nil, []),
    ([3], [letter(7, to: nil)], [7, 3], []),
    ([3, 4], [letter(7, to: nil)], [7, 3], [4]),
    ([3, 4], [letter(7, to: 1)], nil, [3, 4]),
    // A letter that is settled is taken over too.
    ([3, 4], [letter(7, to: nil, .sent)], [7, 3], [4]),
  ]

  @Test(arguments: added) func `the first person added takes over the letter to nobody`(
    added: [Int], letters: [FollowUp], takenOver: [Int]?, opened: [Int]
  ) {
    let decided = LettersToAdded(added.map { Person.ID($0) }, followUps: letters)

    #expect(decided.takenOver.map { [$0.letter.id.number, $0.person.number] } == takenOver)
    #expect(decided.opened.map(\.number) == opened)
  }
}
