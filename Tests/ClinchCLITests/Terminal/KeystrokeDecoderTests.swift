@testable import ClinchCLI
import Testing

@Suite struct KeystrokeDecoderTests {
  private static func keys(_ octets: some Sequence<UInt8>) -> [Keystroke] {
    var decoder = KeystrokeDecoder()
    return octets.flatMap { decoder.take($0) }
  }

  private static func keys(_ text: String) -> [Keystroke] { keys(text.utf8) }

  @Test(
    arguments: [
      ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{2}", .left), ("\u{1B}[1;2D", .left),
      ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{6}", .right),
      ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}b", .wordLeft),
      ("\u{1B}Od", .wordLeft), ("\u{1B}[1;5C", .wordRight), ("\u{1B}f", .wordRight),
      ("\u{1B}Oc", .wordRight),
      ("\u{1B}[H", .start), ("\u{1B}OH", .start), ("\u{1B}[1~", .start), ("\u{1B}[7~", .start),
      ("\u{1}", .start), ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end),
      ("\u{1B}[8~", .end), ("\u{5}", .end),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}[3~", .delete),
      ("\u{4}", .deleteOrEnd),
      ("\u{1B}[3;5~", .delete),
      ("\u{17}", .eraseWord), ("\u{1B}\u{7F}", .eraseWord), ("\u{1B}\u{8}", .eraseWord),
      ("\u{15}", .eraseBefore), ("\u{B}", .eraseAfter),
      ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter), ("\t", .tab),
    ] as [(String, Keystroke)])
  func `a key is known by what terminals send for it`(sent: String, key: Keystroke) {
    #expect(Self.keys(sent) == [key])
  }

  @Test(arguments: [
    "\u{1B}[A", "\u{1B}OB", "\u{1B}[5~", "\u{1B}[Z", "\u{1B}[15;2~", "\u{1B}OP", "\u{1B}[[A",
    "\u{1B}[200~", "\u{1B}[?1;2c", "\u{1B}[38;5;200m", "\u{1B}[0 q", "\u{1B}[<0;10;20M",
    "\u{1B}(B", "\u{1B}7", "\u{1B}x", "\u{1B}ä", "\u{1B}接", "\u{1B}👩", "\u{1B}\u{1B}[A",
    "\u{1B}]0;a title\u{7}", "\u{1B}]8;;https://example.org\u{1B}\\", "\u{1B}Pq接\u{1B}\\",
    "\u{1B}_a\u{1B}\\", "\u{1B}[" + String(repeating: "1;", count: 500) + "m", "\u{0}", "\u{C}",
    "\u{10}", "\u{12}", "\u{14}", "\u{16}", "\u{18}", "\u{1A}", "\u{1F}",
  ])
  func `what means nothing is swallowed whole`(sent: String) {
    let keys = Self.keys(sent + "y").filter { $0 != .ignored && $0 != .wordLeft }
    #expect(keys == [.text("y")])
  }

  @Test(arguments: ["a", "ä", "接", "👩", "\u{301}", "\u{200D}", "\u{85}", "\u{10FFFF}"])
  func `a scalar is complete with its last octet`(text: String) {
    var decoder = KeystrokeDecoder()
    let octets = Array(text.utf8)
    for octet in octets.dropLast() { #expect(decoder.take(octet).isEmpty) }
    #expect(decoder.take(octets[octets.count - 1]) == text.unicodeScalars.map { .text($0) })
  }

  @Test(
    arguments: [
      ([0xFF], [.text("\u{FFFD}")]),
      ([0x80], [.text("\u{FFFD}")]),
      ([0xC0, 0x80], [.text("\u{FFFD}"), .text("\u{FFFD}")]),
      ([0xE6, 0x8E, 0x61], [.text("\u{FFFD}"), .text("a")]),
      ([0xE6, 0x0A], [.text("\u{FFFD}"), .enter]),
      ([0xF0, 0x9F, 0x1B, 0x5B, 0x44], [.text("\u{FFFD}"), .left]),
      ([0xED, 0xA0, 0x80], [.text("\u{FFFD}")]),
      ([0xE0, 0x80, 0x80], [.text("\u{FFFD}")]),
      ([0xF4, 0x90, 0x80, 0x80], [.text("\u{FFFD}")]),
      ([0xC3, 0xE6, 0x8E, 0xA5], [.text("\u{FFFD}"), .text("接")]),
    ] as [([UInt8], [Keystroke])])
  func `octets that are no UTF-8 are seen`(octets: [UInt8], keys: [Keystroke]) {
    #expect(Self.keys(octets) == keys)
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}[[", "\u{1B}]0;", "\u{1B}(",
  ])
  func `Enter breaks off what was begun, and a pause does`(begun: String) {
    #expect(Self.keys(begun + "\n").last == .enter)
    var decoder = KeystrokeDecoder()
    for octet in begun.utf8 { _ = decoder.take(octet) }
    #expect(decoder.isInSequence)
    decoder.forgetSequence()
    #expect(decoder.take(UInt8(ascii: "D")) == [.text("D")])
  }

  @Test func `a pause does not break off a scalar`() {
    var decoder = KeystrokeDecoder()
    #expect(decoder.take(0xC3).isEmpty)
    #expect(!decoder.isInSequence)
    decoder.forgetSequence()
    #expect(decoder.take(0xA4) == [.text("ä")])
  }
}
