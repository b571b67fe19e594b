import Testing
import Zones

@testable import Rendering

@Suite struct ContentLineTests {
  /// The bytes of a line as it stands in a file.
  private func written(_ line: ContentLine) -> [UInt8] {
    var text = ""
    line.write(to: &text)
    return Array(text.utf8)
  }

  /// The pieces of what was written, without their line breaks.
  private func pieces(_ octets: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var rest = octets[...]
    while let end = rest.indices.first(where: { rest[$0...].starts(with: [0x0D, 0x0A]) }) {
      pieces.append(rest[..<end])
      rest = rest[(end + 2)...]
    }
    #expect(rest.isEmpty)
    return pieces
  }

  @Test(arguments: [(74, 1), (75, 1), (76, 2), (149, 2), (150, 3)])
  func `a line is folded after 75 octets and after 74 more each`(length: Int, count: Int) {
    let line = ContentLine(content: String(repeating: "x", count: length))
    #expect(pieces(written(line)).count == count)
  }

  @Test func `no piece is longer than 75 octets, and joined they are the line`() {
    for text in HostileTexts.known + HostileTexts.random(300) {
      let line = ContentLine.text("SUMMARY", text)
      let pieces = pieces(written(line))
      #expect(pieces.allSatisfy { $0.count <= 75 })
      #expect(pieces.dropFirst().allSatisfy { $0.first == 0x20 })
      let joined = pieces.prefix(1).joined() + pieces.dropFirst().flatMap { $0.dropFirst() }
      #expect(Array(joined) == Array(line.content.utf8))
    }
  }

  @Test func `no piece begins inside a scalar`() {
    for text in HostileTexts.known + HostileTexts.random(300) {
      for piece in pieces(written(ContentLine.text("SUMMARY", text))) {
        #expect(String(validating: piece, as: UTF8.self) != nil)
      }
    }
  }

  @Test func `a family of emoji is never divided`() {
    let family = "👨‍👩‍👧‍👦"
    let line = ContentLine.text("SUMMARY", String(repeating: family, count: 50))
    for piece in pieces(written(line)).dropFirst().map({ String(decoding: $0, as: UTF8.self) }) {
      #expect(piece.dropFirst().allSatisfy { String($0) == family })
    }
  }

  @Test func `a moment is written in UTC`() {
    let line = ContentLine.instant("DTSTART", Instant(seconds: 1_764_000_005))
    #expect(line.content == "DTSTART:20251124T160005Z")
  }
}

@Suite struct CalendarDurationTests {
  @Test(arguments: [
    (0, "PT0S"), (1, "PT1S"), (-3_600, "-PT1H"), (86_400, "PT24H"), (-7_200, "-PT2H"),
    (5_400, "PT1H30M"), (3_601, "PT1H0M1S"), (-61, "-PT1M1S"),
  ])
  func `a duration is written in hours, minutes and seconds`(seconds: Int, text: String) {
    #expect(CalendarDuration.text(seconds) == text)
  }
}
