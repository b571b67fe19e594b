import Files
import TestSupport
import Testing

@Suite struct SpoolTests {
  private let desk: TemporaryFolder

  init() throws {
    desk = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func `octets come out as they went in, in whole characters`(count: Int) throws {
    let octets = Array(repeatElement("aé面😀", count: count / 10 + 1).joined().utf8)
    let spool = Spool(in: desk.path, passingName: ".passing-", limit: 1_000)
    for start in stride(from: 0, to: octets.count, by: 7_777) {
      try spool.append(Array(octets[start..<min(start + 7_777, octets.count)]))
    }
    var found: [UInt8] = []
    var areWhole = true
    try spool.drain { piece in
      areWhole = areWhole && String(decoding: piece, as: UTF8.self).utf8.elementsEqual(piece)
      found += piece
    }

    #expect(found == octets)
    #expect(areWhole)
  }

  @Test(arguments: [10, 1_000_000])
  func `it can be read again, from any place, also between additions`(limit: Int) throws {
    let octets = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
    let spool = Spool(in: desk.path, passingName: ".passing-", limit: limit)
    for start in stride(from: 0, to: octets.count, by: 50_000) {
      try spool.append(Array(octets[start..<start + 50_000]))
      #expect(try spool.octets(from: start, upTo: 60_000) == Array(octets[start..<start + 50_000]))
    }
    #expect(spool.count == octets.count)
    for range in [0..<0, 0..<5, 65_000..<140_000, 199_999..<200_000, 0..<200_000] {
      let found = try spool.octets(from: range.lowerBound, upTo: range.count)
      #expect(found == Array(octets[range]))
    }
    #expect(try spool.octets(from: 200_000, upTo: 10) == [])
  }

  @Test func `its file has no name, and few octets need none`() throws {
    let small = Spool(in: "/nowhere", passingName: ".passing-", limit: 10)
    try small.append(Array("short".utf8))
    let large = Spool(in: desk.path, passingName: ".passing-", limit: 10)
    try large.append(Array("longer than that".utf8))

    #expect(try desk.names() == [])
    #expect(throws: FileError.self) { try small.append(Array("longer than that".utf8)) }
  }

  @Test func `a file can be written piece by piece, and is whole or not there`() throws {
    struct Stop: Error {}
    let path = desk.file("a")
    try FileSystem.write(to: path, isReplacing: false, passingName: ".passing-") { append in
      for piece in ["one ", "two"] { try append(Array(piece.utf8)) }
    }
    #expect(throws: Stop.self) {
      try FileSystem.write(to: path, isReplacing: true, passingName: ".passing-") { append in
        try append(Array("half".utf8))
        throw Stop()
      }
    }

    #expect(desk.text("a") == "one two")
    #expect(desk.mode("a") == 0o600)
    #expect(try desk.names() == ["a"])
  }
}
