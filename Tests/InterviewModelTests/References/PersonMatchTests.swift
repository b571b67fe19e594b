import InterviewModel
import Testing

/// Who is meant by an entry, and what it adds to what is known of them.
@Suite struct PersonMatchTests {
  private static let dana = Person(
    id: .init(1), name: "Dana Lee", email: "dana@acme.example", title: "CTO")
  private static let plain = Person(id: .init(2), name: "Dana Lee")
  private static let elsewhere = Person(
    id: .init(3), name: "Robin", email: "robin@beta.example")

  static let cases: [(PersonEntry, colleagues: [Person], meant: Int?)] = [
    (PersonEntry(name: "Dana Lee"), [], nil),
    (PersonEntry(name: "Dana Lee"), [dana], 1),
    (PersonEntry(name: "DANA LEE"), [dana], 1),
    (PersonEntry(name: "Dana"), [dana], nil),
    // An address counts at every company, and before the name.
    (PersonEntry(name: "D.", email: "Dana@Acme.example"), [], 1),
    (PersonEntry(name: "Dana Lee", email: "robin@beta.example"), [dana], 3),
    // A different address is another person; one that is not known yet may be theirs.
    (PersonEntry(name: "Dana Lee", email: "lee@acme.example"), [dana], nil),
    (PersonEntry(name: "Dana Lee", email: "lee@acme.example"), [plain], 2),
    (PersonEntry(name: "Dana Lee", email: "lee@acme.example"), [dana, plain], 2),
  ]

  @Test(arguments: cases) func `the address decides, else the name within the company`(
    entry: PersonEntry, colleagues: [Person], meant: Int?
  ) throws {
    let match = try PersonMatch(
      entry, among: [Self.dana, Self.elsewhere], colleagues: colleagues)
    #expect(match?.person.id.number == meant)
  }

  @Test func `a name that fits two people of the company is refused`() {
    let candidates = [Self.dana, Self.plain].map {
      ReferenceCandidate.person($0, companies: [])
    }
    #expect(throws: ReferenceError.several(typed: "dana lee", candidates: candidates)) {
      try PersonMatch(
        PersonEntry(name: "dana lee"), among: [], colleagues: [Self.dana, Self.plain])
    }
  }

  static let additions:
    [(PersonEntry, Person, email: String?, title: String?, [InterviewChange.Remark])] = [
      (PersonEntry(name: "Dana Lee"), dana, nil, nil, []),
      (
        PersonEntry(name: "Dana Lee", title: "CEO", email: "lee@acme.example"), plain,
        "lee@acme.example", "CEO", []
      ),
      (PersonEntry(name: "Dana Lee", title: "cto"), dana, nil, nil, []),
      (
        PersonEntry(name: "D.", title: "CEO", email: "DANA@acme.example"), dana, nil, nil,
        [
          .takenByAddress(dana, named: "D."),
          .kept(field: "title of Dana Lee", stored: "CTO"),
        ]
      ),
    ]

  @Test(arguments: additions) func `what is missing is filled in, what differs is kept`(
    entry: PersonEntry, person: Person, email: String?, title: String?,
    remarks: [InterviewChange.Remark]
  ) throws {
    let match = try #require(
      try PersonMatch(entry, among: [Self.dana], colleagues: [person]))

    #expect(match.person == person)
    #expect(match.newEmail == email)
    #expect(match.newTitle == title)
    #expect(match.remarks == remarks)
  }

  @Test func `colleagues are not asked for where the address is known`() throws {
    struct Read: Error {}
    func colleagues() throws -> [Person] { throw Read() }
    let entry = PersonEntry(name: "D.", email: "DANA@acme.example")

    let match = try PersonMatch(entry, among: [Self.dana], colleagues: try colleagues())

    #expect(match?.person == Self.dana)
    #expect(throws: Read.self) {
      try PersonMatch(PersonEntry(name: "D."), among: [Self.dana], colleagues: try colleagues())
    }
  }
}
