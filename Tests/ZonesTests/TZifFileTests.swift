import TestSupport
import Testing

@testable import Zones

@Suite struct TZifFileTests {
  private static let names = [
    "Europe/Berlin", "America/New_York", "Africa/Casablanca", "Asia/Gaza", "Etc/GMT+5",
  ]

  private static func file(_ name: String) throws -> [UInt8] {
    try #require(Fixtures.contents(of: "zoneinfo/\(name)"))
  }

  /// Asks a zone at the ends of time and where its file may be wrong; any trap ends the test run.
  private static func askEverything(_ clock: TZifFile) -> Bool {
    let zone = Zone(name: "Mutated", clock: clock)
    let moments =
      [Int.min, .max, 0, 1_792_890_000, 4_102_444_800].map { Instant(seconds: $0) }
      + clock.transitions.prefix(3).map(\.instant)
    return moments.allSatisfy { moment in
      let local = zone.local(at: moment)
      return TZifFile.offsets.contains(zone.offset(at: moment))
        && zone.instants(of: local).count < 4
    }
  }

  @Test(arguments: names) func `a file that ends early is refused`(name: String) throws {
    let whole = try Self.file(name)
    #expect(TZifFile(whole) != nil)
    for length in 0..<whole.count {
      #expect(TZifFile(Array(whole.prefix(length))) == nil, "\(length) octets")
    }
  }

  @Test(arguments: names) func `a mutated file is refused or still answers`(name: String) throws {
    let whole = try Self.file(name)
    var generator = SeededGenerator(seed: 20_261_124)
    for _ in 0..<1_000 {
      var mutated = whole
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let at = Int.random(in: 0..<mutated.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: mutated[at] = UInt8.random(in: 0...255, using: &generator)
        case 1: mutated[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 2: mutated.insert(mutated[at], at: at)
        default: mutated.remove(at: at)
        }
      }
      #expect(TZifFile(mutated).map(Self.askEverything) != false)
    }
  }

  @Test(arguments: names) func `any octet at its extremes is refused or answers`(
    name: String
  ) throws {
    let whole = try Self.file(name)
    for at in whole.indices.prefix(400) {
      for octet: UInt8 in [0, 0x7f, 0x80, 0xff] {
        var mutated = whole
        mutated[at] = octet
        #expect(TZifFile(mutated).map(Self.askEverything) != false)
      }
    }
  }

  @Test(arguments: names.dropLast())
  func `a change to a kind of time that the file lacks is refused`(
    name: String
  ) throws {
    var file = try Self.file(name)
    let start = try #require(Self.secondHeader(of: file))
    var reader = ByteReader(file[start...])
    let header = try #require(TZifFile.Header(&reader))
    let firstType = try #require(file.indices.last) + 1 - reader.rest.count + header.transitions * 8
    file[firstType] = UInt8(header.types - 1)
    #expect(TZifFile(file) != nil)
    file[firstType] = UInt8(header.types)
    #expect(TZifFile(file) == nil)
  }

  @Test func `version 1 is refused`() throws {
    var file = try Self.file("Europe/Berlin")
    file[4] = 0
    #expect(TZifFile(file) == nil)
  }

  @Test func `a file that counts leap seconds is refused`() throws {
    var file = try Self.file("Etc/GMT+5")
    // The second header's count of leap seconds, and one of them before the footer.
    let header = try #require(Self.secondHeader(of: file))
    file[header + 31] = 1
    let footer = try #require(file.dropLast().lastIndex(of: UInt8(ascii: "\n")))
    file.insert(contentsOf: [UInt8](repeating: 1, count: 12), at: footer)
    #expect(TZifFile(file) == nil)
  }

  @Test func `an offset of more than a day is refused`() throws {
    var file = try Self.file("Etc/GMT+5")
    let header = try #require(Self.secondHeader(of: file))
    file.replaceSubrange(header + 44..<header + 48, with: [0x7f, 0xff, 0xff, 0xff])
    #expect(TZifFile(file) == nil)
  }

  @Test func `without a rule the last offset stays`() throws {
    let file = try Self.file("Europe/Berlin")
    let footer = try #require(file.dropLast().lastIndex(of: UInt8(ascii: "\n")))
    let clock = try #require(TZifFile(Array(file[...footer]) + [UInt8(ascii: "\n")]))
    #expect(clock.rule == nil)
    #expect(clock.offset(at: Instant(seconds: .max)) == clock.transitions.last?.offset)
  }

  private static func secondHeader(of file: [UInt8]) -> Int? {
    let magic = Array("TZif".utf8)
    return file.indices.dropFirst().first { file[$0...].starts(with: magic) }
  }
}
