import TestSupport
import Testing

@testable import InterviewModel

@Suite struct SearchWordsTests {
  private func finds(_ typed: String, in text: String) throws -> Bool {
    let words = try #require(SearchWords(typed))
    var scanner = SearchScanner(words)
    return scanner.found(in: text) == words.all
  }

  @Test(arguments: [
    ("queue", "their move from cron to Queues"), ("QUEUES cron", "their move from cron to Queues"),
    ("zielinski", "Piotr Zieliński"), ("lodz", "Łódź"), ("strasse", "Hauptstraße 5"),
    ("o'neil", "Kim O’Neil"), ("e-mail", "by e‑mail"), ("テック", "面接テック"), ("面", "面接テック"),
    ("카카", "카카오 팀"), ("ガ", "ガス"), ("ﬁnance", "Corporate Finance"), ("c++", "C++ and Rust"),
    ("100%", "100% remote"), ("_", "a_b"), ("a", "a\u{301}"), ("привет", "ПРИВЕТ"),
    ("½", "1⁄2 day"),
    ("nguyen", "Nguyễn"), ("münchen", "Mu\u{308}nchen"), ("two words", "words\n\ttwo"),
    ("soft", "so\u{AD}ft"), ("ab", "a\u{200B}b"), ("σ", "ΟΔΟΣ"),
  ])
  func `words are found wherever they stand`(typed: String, text: String) throws {
    #expect(try finds(typed, in: text))
  }

  @Test(arguments: [
    ("queues crons", "from cron to queues"), ("カ", "ガス"), ("ab", "a b"), ("x", ""),
    ("l", "1"), ("cron to", "from cron"),
  ])
  func `a word that is missing is not found`(typed: String, text: String) throws {
    #expect(try !finds(typed, in: text))
  }

  @Test(arguments: ["", " ", "\t\n", "\u{200B}"])
  func `nothing is no search`(typed: String) {
    #expect(SearchWords(typed) == nil)
  }

  @Test func `more words than anybody types are no search`() {
    let words = (0..<65).map { "w\($0)" }
    #expect(SearchWords(words.joined(separator: " ")) == nil)
    #expect(SearchWords(words.dropLast().joined(separator: " ")) != nil)
    #expect(SearchWords(String(repeating: "same ", count: 200))?.words.count == 1)
  }

  /// Signs of all kinds, so that one of them also stands beside a mark, a joiner or a syllable.
  @Test func `folding sign by sign is folding the whole, but for white space`() {
    var generator = SeededGenerator(seed: 7)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x80...0x24F, 0x250...0x36F, 0x370...0x52F, 0x5D0...0x6FF, 0x900...0x9FF,
      0xE00...0xE7F, 0x1100...0x11FF, 0x1E00...0x1FFF, 0x2000...0x2BFF, 0x3000...0x30FF,
      0x4E00...0x4FFF, 0xAC00...0xACFF, 0xF900...0xFAFF, 0xFE00...0xFE0F, 0xFF00...0xFFEF,
      0x1F100...0x1F6FF, 0x20000...0x200FF, 0xE0020...0xE007F,
    ]
    var signs = FoldedSigns()
    for _ in 0..<4_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
          scalars.append(scalar)
        }
      }
      let text = String(scalars)
      let octets = Array(text.utf8)
      let folded = signs.fold(octets.span) { Array($0) }
      let words = folded.split(separator: 0x20).map(Array.init)
      #expect(words == text.folded.utf8.split(separator: 0x20).map(Array.init), "\(octets)")
    }
  }

  @Test func `a plain text has the words that its folded text has`() throws {
    var generator = SeededGenerator(seed: 13)
    let signs = Array("abAB'`@1[{ \t-".utf8)
    func text(_ lengths: ClosedRange<Int>) -> String {
      let count = Int.random(in: lengths, using: &generator)
      let octets = (0..<count).map { _ in signs[Int.random(in: signs.indices, using: &generator)] }
      return String(decoding: octets, as: UTF8.self)
    }
    var found = 0
    for _ in 0..<20_000 {
      let (typed, searched) = (text(1...4), text(0...40))
      guard let words = SearchWords(typed) else { continue }
      var scanner = SearchScanner(words)
      let folded = searched.folded
      let isThere = typed.folded.split(separator: " ").allSatisfy { folded.contains($0) }
      #expect((scanner.found(in: searched) == words.all) == isThere, "\(typed) in \(searched)")
      if isThere { found += 1 }
    }
    #expect(found > 2_000 && found < 15_000)
  }

  @Test(arguments: 0..<20)
  func `a word is found at each place of a plain text`(place: Int) throws {
    let words = try #require(SearchWords("qz"))
    var scanner = SearchScanner(words)
    let text =
      String(repeating: "q", count: place) + "QZ" + String(repeating: "z", count: 19 - place)
    #expect(scanner.found(in: text) == words.all)
    #expect(scanner.found(in: String(repeating: "x", count: place)) == .none)
  }

  @Test func `octets that are no UTF-8 are looked through without harm`() throws {
    let words = try #require(SearchWords("acme"))
    var scanner = SearchScanner(words)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let octets = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        UInt8.random(in: .min ... .max, using: &generator)
      }
      _ = scanner.found(in: octets.span)
    }
    let broken = [0xFF, 0xE2] + Array("Acme".utf8)
    #expect(scanner.found(in: broken.span) == words.all)
  }

  @Test func `marks are the characters that the words are made of`() throws {
    let words = try #require(SearchWords("strasse lodz"))
    let marks = SearchMarks(words, in: "Łódź, Hauptstraße")
    #expect(
      marks.pieces(0..<marks.characters.count) == [
        .init("Łódź", isFound: true), .init(", Haupt", isFound: false),
        .init("straße", isFound: true),
      ])
    #expect(marks.first == 0)
  }
}
