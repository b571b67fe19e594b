import InterviewModel
import TestSupport
import Testing

@Suite struct UnicodeFormsTests {
  @Test(arguments: [
    ("e\u{301}", "\u{E9}"),
    ("\u{E9}", "\u{E9}"),
    ("\u{212B}", "\u{C5}"),
    ("A\u{30A}", "\u{C5}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("\u{FB01}", "\u{FB01}"),
    ("\u{FF1D}", "\u{FF1D}"),
    ("\u{958}", "\u{915}\u{93C}"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"),
    ("\u{130}", "\u{130}"),
    ("面接", "面接"),
    ("👩\u{200D}💻", "👩\u{200D}💻"),
    ("", ""),
  ])
  func `NFC composes what is canonically equivalent and nothing else`(raw: String, nfc: String) {
    #expect(scalars(raw.normalizedNFC) == scalars(nfc))
  }

  @Test func `NFC keeps a long run of combining marks`() {
    let marks = String(repeating: "\u{316}\u{301}", count: 5_000)
    let nfc = ("e" + marks).normalizedNFC
    #expect(scalars(nfc).count == 10_000)
    #expect(scalars(nfc).prefix(2) == [0xE9, 0x316])
    #expect(scalars(nfc.normalizedNFC) == scalars(nfc))
  }

  @Test(arguments: [
    ("\u{FB01}n", "fin"), ("ＡＢＣ\u{3000}１", "ABC 1"), ("ﾊﾞﾙ", "バル"), ("㈱", "(株)"),
    ("№ ½", "No 1\u{2044}2"),
    ("\u{1E9B}\u{323}", "\u{1E69}"), ("ℌ", "H"), ("𝔄", "A"), ("\u{FDFA}x", "صلى الله عليه وسلمx"),
    ("e\u{301}", "\u{E9}"), ("", ""),
  ])
  func `NFKC makes compatibility forms plain, too`(raw: String, nfkc: String) {
    #expect(scalars(raw.normalizedNFKC) == scalars(nfkc))
  }

  @Test(.enabled(if: Python.runs("import unicodedata")))
  func `NFKC is what Python makes of every scalar that it knows`() throws {
    let script = """
      import sys, unicodedata
      for value in range(0x110000):
          scalar = chr(value)
          if unicodedata.category(scalar) not in ("Cn", "Cs", "Co"):
              form = unicodedata.normalize("NFKC", scalar)
              print(*("%X" % ord(part) for part in [scalar, *form]))
      """
    let output = try #require(Python.output(of: ["-c", script]))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    try #require(lines.count > 140_000)
    let wrong = lines.filter { line in
      let values = line.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      guard let scalar = values.first.flatMap(Unicode.Scalar.init) else { return true }
      return scalars(String(scalar).normalizedNFKC) != Array(values.dropFirst())
    }
    #expect(Array(wrong.prefix(10)).isEmpty)
  }

  /// Beyond the first three planes no scalar has a decomposition or a case.
  @Test func `NFC and NFKC are idempotent for every scalar of the first three planes`() {
    let unstable = (0...0x2FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .map { String($0) }
      .filter {
        let (compatible, nfc) = ($0.normalizedNFKC, $0.normalizedNFC)
        return scalars(compatible.normalizedNFKC) != scalars(compatible)
          || scalars(nfc.normalizedNFC) != scalars(nfc)
      }
    #expect(Array(unstable.prefix(10)).isEmpty)
  }

  /// The scalar values of `text`: comparing `String`s would call equivalent ones equal.
  private func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }
}
