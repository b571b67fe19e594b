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

  /// Of all addresses of ASCII, as one scalar of each shows; SQLite then finds it by an index.
  @Test(arguments: (0x21...0x7E).compactMap(Unicode.Scalar.init))
  func `an address that differs from others by its letters alone is the same in another case only`(
    scalar: Unicode.Scalar
  ) {
    let address = "a\(scalar)@b.example"
    let others = (0x21...0x7E).compactMap(Unicode.Scalar.init).map { "a\($0)@b.example" }
    let same = others.filter(address.isSameAddress(as:))

    #expect(
      address.differsByCaseAlone
        == (same.map { $0.lowercased() }.allSatisfy { $0 == address.lowercased() }))
  }

  @Test func `letters beyond ASCII have more than two cases`() {
    #expect(!"dána@b.example".differsByCaseAlone)
  }
}
