extension LetterCheck {
  /// The most words of a letter that is read: common advice is to stay well under a page.
  static let mostWords = 200
  /// The most paragraphs: thanks, why you, and that you want it.
  static let mostParagraphs = 3
  /// From which share of common sequences of three words two letters count as the same.
  static let similarity = 0.5

  /// More than 200 words, or more than three paragraphs.
  ///
  /// A paragraph is a block between blank lines
  /// that ends as a sentence does, which greetings and signatures do not.
  func tooLong() -> [LetterFinding] {
    let count = LetterWords(letter.body).words.count
    let paragraphs = Self.blocks(of: letter.body).count { Self.endsSentence($0) }
    var findings: [LetterFinding] = []
    if count > Self.mostWords {
      findings.append(
        finding(.tooLong, missing: "\(count) words", "more than \(Self.mostWords) words"))
    }
    if paragraphs > Self.mostParagraphs {
      findings.append(
        finding(
          .tooLong, missing: "\(paragraphs) paragraphs",
          "more than \(Self.mostParagraphs) paragraphs"))
    }
    return findings
  }

  private static func blocks(of body: String) -> [[Substring.UnicodeScalarView]] {
    var lines = body.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first.map({ isGreeting(String($0)) }) == true { lines = lines.dropFirst() }
    return lines.split { $0.allSatisfy(\.properties.isWhitespace) }.map(Array.init)
  }

  private static func endsSentence(_ block: [Substring.UnicodeScalarView]) -> Bool {
    let last = block.last?.last { !$0.properties.isWhitespace }
    return last.map { [".", "!", "?", "…", "。", ")", "\"", "”"].contains($0) } ?? false
  }

  /// Letters to others in the same interview that share half of their sequences of three words with
  /// this one, greeting, names and signature included (Jaccard's index of the two sets: Broder, "On
  /// the resemblance and containment of documents", 1997).
  func tooSimilar() -> [LetterFinding] {
    let own = Self.shingles(of: letter.body)
    return facts.companions.compactMap { companion in
      let share = Self.resemblance(own, Self.shingles(of: companion.text.body))
      guard share >= Self.similarity else { return nil }
      let percent = Int(share * 100)
      return finding(
        .similar, missing: companion.recipient?.name ?? "nobody named",
        "\(percent)% of it is the same as another letter")
    }
  }

  private static func shingles(of text: String) -> Set<[String]> {
    let words = LetterWords(text).folded
    guard words.count >= 3 else { return [words] }
    return Set((0...(words.count - 3)).map { Array(words[$0..<($0 + 3)]) })
  }

  private static func resemblance(_ left: Set<[String]>, _ right: Set<[String]>) -> Double {
    Double(left.intersection(right).count) / Double(left.union(right).count)
  }
}
