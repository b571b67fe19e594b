import InterviewModel
import Testing

@Suite struct PersonReferenceTests {
  private static let people = [
    Person(id: Person.ID(1), name: "Dana Lee", email: "dana@acme.example"),
    Person(id: Person.ID(2), name: "Dana Lee Park", email: "park@acme.example"),
    Person(id: Person.ID(3), name: "Zoë O'Neil"),
  ]

  private func resolve(_ typed: String) throws(ReferenceError) -> Int {
    try PersonReference.resolve(typed, among: Self.people).id.number
  }

  @Test(arguments: [
    ("dana lee", 1), ("park", 2), ("zoe", 3), ("neil", 3), ("DANA@ACME.EXAMPLE", 1), ("lee par", 2),
    ("park@", 2),
  ])
  func `parts of a name or an address mean one person, an exact name wins`(
    typed: String, number: Int
  ) throws {
    #expect(try resolve(typed) == number)
  }

  @Test func `several are listed`() {
    #expect(
      throws: ReferenceError.several(
        typed: "dana", candidates: Self.people.prefix(2).map { .person($0, companies: []) })
    ) { try resolve("dana") }
  }

  @Test(arguments: ["", "ana", "lou", "dana zoe"])
  func `nobody is refused`(typed: String) {
    #expect(throws: ReferenceError.none(.interviewerMatching(typed))) {
      try resolve(typed)
    }
  }

  @Test func `those of one name are told apart by their numbers, which find them`() throws {
    let alike = [4, 7].map { Person(id: Person.ID($0), name: "Dana Lee", email: nil) }
    #expect(
      throws: ReferenceError.several(
        typed: "dana", candidates: alike.map { .person($0, companies: []) })
    ) { try PersonReference.resolve("dana", among: alike) }
    #expect(try PersonReference.resolve("p7", among: alike).id.number == 7)
  }

  private static let everybody = people.map { person in
    PersonMet(person: person, interviews: [])
  }

  @Test(arguments: [("p2", 2), ("P2", 2), ("2", 2), ("dana lee", 1), ("neil", 3)])
  func `among everybody a number means one person too`(typed: String, number: Int) throws {
    #expect(try PersonReference.resolve(typed, among: Self.everybody).person.id.number == number)
  }

  @Test func `several people are told apart by all that is known of them`() {
    #expect(
      throws: ReferenceError.several(
        typed: "dana", candidates: Self.people.prefix(2).map { .person($0, companies: []) })
    ) { try PersonReference.resolve("dana", among: Self.everybody) }
  }

  @Test(arguments: [
    ("p4", ReferenceError.Missing.person(PersonID(4))), ("lou", .personMatching("lou")),
  ])
  func `who is not known is refused`(typed: String, missing: ReferenceError.Missing) {
    #expect(throws: ReferenceError.none(missing)) {
      try PersonReference.resolve(typed, among: Self.everybody)
    }
  }
}
