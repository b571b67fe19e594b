import InterviewModel
import Testing

/// Two accounts of the same thing.
@Suite struct SupplementTests {
  static let cases: [(stored: String?, other: String?, filled: String?, kept: Bool)] = [
    (nil, nil, nil, false), (nil, "Ann", "Ann", false), ("Ann", nil, nil, false),
    ("Ann", "Ann", nil, false), ("Ann", "Bea", nil, true), ("", "Bea", nil, true),
  ]

  @Test(arguments: cases) func `what is missing is filled in, and what differs is kept`(
    _ example: (stored: String?, other: String?, filled: String?, kept: Bool)
  ) {
    let supplement = Supplement([("name", example.stored, example.other)])
    #expect(supplement.filled["name"] == example.filled)
    #expect(!supplement.kept.isEmpty == example.kept)
  }

  @Test func `what is kept comes in the order of the fields, with both texts`() {
    let supplement = Supplement([("b", "1", "2"), ("a", "3", "4"), ("c", nil, "5")])
    #expect(supplement.kept.map(\.field) == ["b", "a"])
    #expect(supplement.kept.map(\.stored) == ["1", "3"])
    #expect(supplement.kept.map(\.other) == ["2", "4"])
    #expect(supplement.filled == ["c": "5"])
  }

  @Test(
    arguments: [
      (nil, nil, nil), ("a", "a", nil), ("a", nil, "a"), (nil, "b", "b"), ("a", "b", "a\nb"),
    ] as [(String?, String?, String?)])
  func `two notes that differ become one`(_ old: String?, _ other: String?, _ merged: String?) {
    #expect(Note.merged(old, other) == merged)
  }
}
