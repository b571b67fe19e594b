import InterviewModel
import Testing

/// Which application an interview joins.
@Suite struct ApplicationMatchTests {
  private static func applications(_ roles: [String?]) -> [Application] {
    roles.enumerated().map { place, role in
      Application(id: .init(place + 1), company: "Acme", role: role)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var role: String?
    var open: [String?] = []
    /// The number of the application that is joined; 0 where one is opened, nil for several.
    var joins: Int?

    var testDescription: String { "\(role ?? "no role") among \(open)" }
  }

  static let cases = [
    Case(role: nil, open: [], joins: 0),
    Case(role: nil, open: [nil], joins: 1),
    Case(role: nil, open: ["Tester"], joins: 1),
    Case(role: nil, open: ["Tester", nil], joins: nil),
    Case(role: nil, open: [nil, nil], joins: nil),
    Case(role: "Tester", open: [], joins: 0),
    Case(role: "Tester", open: ["Engineer"], joins: 0),
    Case(role: "Tester", open: ["Engineer", "Tester"], joins: 2),
    Case(role: "TÉSTER", open: ["tester"], joins: 1),
    // A role that none has is that of the only application without one.
    Case(role: "Tester", open: [nil], joins: 1),
    Case(role: "Tester", open: [nil, "Engineer"], joins: 0),
    Case(role: "Tester", open: [nil, nil], joins: 0),
    Case(role: "Tester", open: [nil, "Tester"], joins: 2),
  ]

  @Test(arguments: cases) func `an interview joins the one application that it can mean`(
    _ example: Case
  ) {
    let open = Self.applications(example.open)
    let expected: ApplicationMatch =
      switch example.joins {
      case nil: .several(open)
      case 0?: .opensOne
      case let number?: .joins(open[number - 1])
      }
    #expect(ApplicationMatch(role: example.role, among: open) == expected)
  }

  @Test func `a role is filled in and never another one; what differs else is kept`() {
    var application = Application(id: .init(1), company: "Acme", role: "Tester", source: "friend")
    let known = application.supplement([
      .role: "Engineer", .source: "fair", .url: "https://acme.test",
    ])
    #expect(known.filled == [.url: "https://acme.test"])
    #expect(known.kept.map(\.field) == [.source])
    application.role = nil
    #expect(
      application.supplement([.role: "Engineer"]).filled == [.role: "Engineer"])
  }

  @Test(
    arguments: [
      (nil, [nil], true), (nil, ["Tester"], false), ("Tester", [nil], false),
      ("Tester", ["Engineer", "TESTER"], true), ("Tester", [], false),
    ] as [(String?, [String?], Bool)])
  func `two open applications of a company and role are refused`(
    _ role: String?, _ others: [String?], _ isRefused: Bool
  ) {
    let application = Application(id: .init(99), company: "Acme", role: role)
    let open = Self.applications(others)
    // It may be among them itself.
    let refusal = refusal { try application.refuseSecond(among: [application] + open) }
    #expect(refusal == (isRefused ? "openElsewhere" : nil))
  }

  @Test(arguments: Outcome.allCases) func `only an open application has more to come`(
    _ outcome: Outcome
  ) throws {
    var application = Application(id: .init(1), company: "Acme")
    try application.refuseEnded()
    application.outcome = outcome
    #expect(throws: ApplicationRefusal.ended(application)) { try application.refuseEnded() }
  }
}
