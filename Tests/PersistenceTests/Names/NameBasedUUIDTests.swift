import Testing

@testable import Persistence

/// Identifiers made of names, by RFC 9562.
@Suite struct NameBasedUUIDTests {
  private static let dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"

  @Test func `the example of RFC 9562 gives what it says`() {
    // https://www.rfc-editor.org/rfc/rfc9562.html#name-example-of-a-uuidv5-value
    #expect(
      NameBasedUUID.make(of: "www.example.com", in: Self.dns)
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test(arguments: [
    // Made by Python's uuid.uuid5; lengths about the end of a block of SHA-1.
    (0, "4ebd0208-8328-5d69-8c44-ec50939c0967"),
    (39, "2f80c0d1-1c62-579f-8d68-e61ad5592c9b"),
    (40, "e56fd57a-7633-5e1d-8f80-70e05ac413e5"),
    (47, "a112377b-8258-5ef7-b5b0-d2540bc03abb"),
    (48, "83993b6c-dea9-55ca-be5b-9989c85943fc"),
    (103, "69b5a616-6ae8-5c37-8b46-37d527314c4d"),
    (104, "c917ca2c-8395-5e00-8f28-a898d41a4b8d"),
    (1000, "f6d12730-a238-51ed-bf69-3689855f9bbf"),
  ])
  func `names of any length are hashed whole`(length: Int, uuid: String) {
    #expect(NameBasedUUID.make(of: String(repeating: "x", count: length), in: Self.dns) == uuid)
  }

  @Test func `a namespace in capitals is the same one`() {
    #expect(
      NameBasedUUID.make(of: "a", in: Self.dns.uppercased())
        == NameBasedUUID.make(of: "a", in: Self.dns))
  }

  @Test func `a namespace that is no identifier is a text`() {
    #expect(NameBasedUUID.make(of: "a", in: "x") != NameBasedUUID.make(of: "a", in: "y"))
  }
}
