import InterviewModel
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
    ("Zoë", "zoe"),
    ("Zoe\u{308}", "zoe"),
    ("ÅNGSTRÖM", "angstrom"),
    ("\u{130}stanbul", "istanbul"),
    ("ıstanbul", "ıstanbul"),
    ("Groß", "gross"),
    ("GROẞ", "gross"),
    ("ΟΔΌΣ", "οδοσ"),
    ("οδός", "οδοσ"),
    ("Łódź", "łodz"),
    ("Müller  &\t Söhne\n", "muller & sohne"),
    ("\u{A0}Acme\u{3000}GmbH ", "acme gmbh"),
    ("面接", "面接"),
    ("\u{FB01}n", "\u{FB01}n"),
    ("✔\u{FE0F}", "✔"),
    ("👩\u{200D}💻", "👩\u{200D}💻"),
    ("<\u{301}B", "<b"),
    (" \u{301} ", ""),
    ("", ""),
  ])
  func `folding removes accents, case and surplus white space`(raw: String, folded: String) {
    #expect(scalars(raw.folded) == scalars(folded))
  }

  @Test(arguments: [("é", "e\u{301}"), ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}"), ("Å", "\u{212B}")])
  func `canonically equivalent text folds to the same scalars`(one: String, other: String) {
    #expect(scalars(one.folded) == scalars(other.folded))
  }

  @Test func `folding a long run of combining marks leaves its letter`() {
    #expect(("E" + String(repeating: "\u{301}", count: 10_000) + "x").folded == "ex")
  }

  /// Beyond the first three planes no scalar has a decomposition or a case.
  @Test func `folding and NFC are idempotent for every scalar of the first three planes`() {
    let unstable = (0...0x2FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .map { String($0) }
      .filter {
        let (folded, nfc) = ($0.folded, $0.normalizedNFC)
        return scalars(folded.folded) != scalars(folded)
          || scalars(nfc.normalizedNFC) != scalars(nfc)
      }
    #expect(Array(unstable.prefix(10)).isEmpty)
  }

  /// The scalar values of `text`: comparing `String`s would call equivalent ones equal.
  private func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }
}
