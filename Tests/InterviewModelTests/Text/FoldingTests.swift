import InterviewModel
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Acme", "ACME"), ("Acme", "  acme\u{A0}"), ("Müller & Söhne", "MULLER  &  SOHNE"),
    ("Zoë", "Zoe\u{308}"), ("Groß", "GROSS"), ("GROẞ", "gross"), ("İstanbul", "istanbul"),
    ("ΟΔΌΣ", "οδος"), ("Ёлка", "елка"), ("Nguyễn", "Nguyen"), ("Siobhán", "SIOBHAN"),
    // What nobody sees.
    ("Acme", "Acme\u{200B}"), ("Acme", "\u{FEFF}Acme"), ("Acme", "Ac\u{AD}me"),
    ("Acme", "Acme\u{200E}"),
    ("Acme", "A\u{2060}cme"), ("Acme", "Acme\u{3164}"), ("Acme", "Acme\u{FE0F}"),
    ("Acme", "Ac\u{200D}me"),
    ("Acme", "\u{202A}Acme\u{202C}"), ("Acme", "Acme\u{E0001}"), ("ไทย", "ไทย\u{200B}"),
    ("✔", "✔\u{FE0F}"),
    // Quotes and dashes.
    ("O'Reilly", "O’Reilly"), ("O'Reilly", "Oʼ\u{200B}Reilly"), ("O'Reilly", "O´Reilly"),
    ("O'Reilly", "O`Reilly"), ("O'Reilly", "O′Reilly"), ("Hawai'i", "Hawaiʻi"),
    ("O'Reilly", "O＇Reilly"),
    ("\"Q\"", "“Q”"), ("\"Q\"", "„Q“"), ("\"Q\"", "«Q»"), ("\"Q\"", "″Q″"), ("צה\"ל", "צה״ל"),
    ("Acme-Labs", "Acme‐Labs"), ("Acme-Labs", "Acme‑Labs"), ("Acme-Labs", "Acme–Labs"),
    ("Acme-Labs", "Acme—Labs"), ("Acme-Labs", "Acme−Labs"), ("Acme-Labs", "Acme－Labs"),
    // Compatibility forms.
    ("Acme", "Ａｃｍｅ"), ("Finance", "\u{FB01}nance"), ("バル", "ﾊﾞﾙ"), ("(株)ハート", "㈱ハート"), ("3M", "３Ｍ"),
    ("x2", "x²"), ("No 1", "№ 1"), ("TM", "™"), ("ΑΩ", "ΑΩ"),
    ("محمد", "\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA}"),
    // Canonical equivalence in scripts whose marks stay.
    ("ガ", "カ\u{3099}"), ("한", "\u{1112}\u{1161}\u{11AB}"), ("क़", "\u{915}\u{93C}"),
    ("שּׁ", "ש\u{5C1}\u{5BC}"),
    ("q\u{307}\u{323}", "q"),
  ])
  func `look-alikes are one name`(one: String, other: String) {
    #expect(scalars(one.foldedKey) == scalars(other.foldedKey))
    #expect(scalars(one.folded) == scalars(other.folded))
  }

  @Test(arguments: [
    ("株式会社ハート", "株式会社パート"), ("はら", "ばら"), ("ガ", "カ"), ("นัด", "นิด"), ("ไม้", "ไม"),
    ("कि", "की"), ("कं", "क"), ("க்", "க"), ("한", "하"), ("שָׁלוֹם", "שלום"), ("مُحَمَّد", "محمد"), ("آ", "ا"),
    ("ی", "ي"),
    ("Acme", "Acmé2"), ("A-B", "AB"), ("Acme", "Acme Inc"), ("1̈", "1"),
    ("می\u{200C}خواهم", "میخواهم"),
    ("ක්\u{200D}ෂ", "ක්ෂ"), ("👩\u{200D}💻", "👩💻"), ("東京", "京東"), ("ー", "-"), ("〇", "0"), ("ss", "sz"),
    ("\u{601}5", "5"),
  ])
  func `different letters are different names`(one: String, other: String) {
    #expect(one.foldedKey != other.foldedKey)
    #expect(one.folded != other.folded)
  }

  @Test(arguments: [
    ("Łódź", "Lodz"), ("Øre", "Ore"), ("Đà Nẵng", "Da Nang"), ("Işık", "Isik"), ("Ħal", "Hal"),
    ("Æon", "Aeon"),
    ("Þór", "Thor"), ("Œuvre", "oeuvre"), ("ŁÓDŹ", "lodz"),
  ])
  func `letters that many keyboards lack are plain for matching, and other letters by name`(
    name: String, plain: String
  ) {
    #expect(scalars(name.folded) == scalars(plain.folded))
    #expect(name.foldedKey != plain.foldedKey)
  }

  @Test(arguments: [
    ("Müller  &\t Söhne\n", "muller & sohne"), ("\u{A0}Acme\u{3000}GmbH ", "acme gmbh"),
    ("面接", "面接"),
    ("👩\u{200D}💻", "👩\u{200D}💻"), ("パート", "パート"), ("´", "'"), ("<\u{301}B", "<\u{301}b"),
    ("\u{200B}", ""), ("", ""),
  ])
  func `folded text is lower case, composed and has single spaces`(raw: String, folded: String) {
    #expect(scalars(raw.folded) == scalars(folded))
  }

  @Test func `a name of invisible characters only is its own key`() {
    #expect("\u{200B}".foldedKey == "\u{200B}")
  }

  @Test func `folding a long run of combining marks leaves its letter`() {
    #expect(("E" + String(repeating: "\u{301}", count: 10_000) + "x").folded == "ex")
  }

  /// Beyond the first three planes there are tags and variation selectors only.
  @Test func `folding is idempotent for every scalar, alone and between letters`() {
    let unstable = (0...0x2FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .flatMap { [String($0), "a\($0)\u{301}b", "か\($0)\u{3099}"] }
      .filter {
        let (folded, key) = ($0.folded, $0.foldedKey)
        return scalars(folded.folded) != scalars(folded)
          || scalars(key.foldedKey) != scalars(key)
      }
    #expect(Array(unstable.prefix(10)).isEmpty)
  }

  /// The scalar values of `text`: comparing `String`s would call equivalent ones equal.
  private func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }
}
