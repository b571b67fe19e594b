import InterviewModel
import Testing

@Suite struct SameAddressTests {
  private static let dana = Person(id: PersonID(1), name: "Dana Lee", email: "dana@acme.example")
  private static let sam = Person(id: PersonID(2), name: "Sam Ito")

  @Test(arguments: [
    ("dana@acme.example", 2, true), ("DANA@Acme.Example", 2, true), ("dana@acme.example", 1, false),
    ("sam@acme.example", 2, false), ("dana@acme.exampl", 2, false),
  ])
  func `an address belongs to one person`(email: String, id: Int, isTaken: Bool) {
    var refusal: PersonRefusal?
    do throws(PersonRefusal) {
      try [Self.dana, Self.sam].refuseAddress(email, of: PersonID(id))
    } catch { refusal = error }
    #expect(refusal == (isTaken ? .addressTaken(Self.dana) : nil))
  }

  /// SQLite compares them so, and can be asked for one instead of all.
  @Test func `two addresses of ASCII are the same where only their case differs`() {
    let addresses = (0x21...0x7E).compactMap(Unicode.Scalar.init).map {
      "a\(Character($0))@b.example"
    }
    let byKey = Dictionary(grouping: addresses, by: \.foldedKey)
    let byCase = Dictionary(grouping: addresses) { $0.lowercased() }

    #expect(Set(byKey.values.map(Set.init)) == Set(byCase.values.map(Set.init)))
  }
}
