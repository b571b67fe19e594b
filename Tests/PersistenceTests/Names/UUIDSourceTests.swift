import SQLite
import Testing

@testable import Persistence

@Suite struct UUIDSourceTests {
  @Test(arguments: [nil, 0, 42, UInt64.max])
  func `identifiers are of version 4, RFC 9562`(seed: UInt64?) {
    var source = UUIDSource(seed: seed)

    for _ in 1...200 {
      let text = Array(source.next().utf8)
      #expect(text.count == 36)
      let hyphens = text.indices.filter { text[$0] == UInt8(ascii: "-") }
      #expect(hyphens == [8, 13, 18, 23])
      #expect(text[14] == UInt8(ascii: "4"))
      #expect("89ab".utf8.contains(text[19]))
      #expect(text.allSatisfy { "0123456789abcdef-".utf8.contains($0) })
    }
  }

  @Test func `a seed pins them, none makes them random`() {
    var (first, second) = (UUIDSource(seed: 7), UUIDSource(seed: 7))
    var (random, other) = (UUIDSource(seed: nil), UUIDSource(seed: nil))

    #expect((1...3).map { _ in first.next() } == (1...3).map { _ in second.next() })
    #expect(random.next() != other.next())
  }

  @Test func `operations of a pinned store never share an identifier`() throws {
    try withStore { store in
      for number in 0..<20 {
        try store.log(.at("Company \(number)", nil, monday))
      }

      let uuids = try store.connection.query(
        """
        SELECT uuid FROM operation UNION ALL SELECT uuid FROM interview
        UNION ALL SELECT uuid FROM follow_up
        """
      ) { try $0.get("uuid", as: String.self) }
      #expect(Set(uuids).count == uuids.count)
    }
  }
}
