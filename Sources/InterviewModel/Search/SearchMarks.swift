/// Where words stand in a text that they were found in.
package struct SearchMarks: Sendable, Equatable {
  /// A piece of the text: characters that are all part of a word that was found, or none of them.
  package struct Piece: Sendable, Equatable {
    /// The characters.
    package let text: String
    /// Whether they are part of a word that was found.
    package let isFound: Bool

    /// Creates a piece.
    package init(_ text: String, isFound: Bool) {
      self.text = text
      self.isFound = isFound
    }
  }

  /// The characters of the text, each with whether it is part of a word that was found.
  package private(set) var characters: [(character: Character, isFound: Bool)]

  /// Finds words in a text.
  package init(_ words: SearchWords, in text: String) {
    var octets: [UInt8] = []
    /// Which character each byte of the folded text comes from; empty where it is its own place.
    var origins: [Int] = []
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      // Each byte is a character, and folds by itself.
      characters = text.utf8.map { (Character(Unicode.Scalar($0)), false) }
      octets = text.utf8.map(FoldedSigns.plain)
    } else {
      characters = text.map { ($0, false) }
      for (place, character) in text.enumerated() {
        if let octet = character.asciiValue {
          octets.append(FoldedSigns.plain(octet))
          origins.append(place)
          continue
        }
        let folded = character.isWhitespace ? " " : String(character).folded
        octets += folded.utf8
        origins += repeatElement(place, count: folded.utf8.count)
      }
    }
    for word in words.words {
      for start in Self.places(of: word, in: octets) {
        for place in start..<start + word.count {
          characters[origins.isEmpty ? place : origins[place]].isFound = true
        }
      }
    }
  }

  /// Where a word begins in a folded text, each time behind the end of the one before.
  private static func places(of word: [UInt8], in octets: [UInt8]) -> [Int] {
    var places: [Int] = []
    var start = 0
    while start + word.count <= octets.count {
      if octets[start] == word[0], octets[start..<start + word.count].elementsEqual(word) {
        places.append(start)
        start += word.count
      } else {
        start += 1
      }
    }
    return places
  }

  /// The place of the first character that is part of a word; nil where none was found.
  package var first: Int? { characters.firstIndex { $0.isFound } }

  /// Characters of the text as pieces.
  package func pieces(_ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let isFound = characters[start].isFound
      let rest = characters[start..<range.upperBound]
      let end = rest.firstIndex { $0.isFound != isFound } ?? range.upperBound
      pieces.append(
        Piece(String(characters[start..<end].map(\.character)), isFound: isFound))
      start = end
    }
    return pieces
  }

  package static func == (left: SearchMarks, right: SearchMarks) -> Bool {
    left.characters.elementsEqual(right.characters) { $0 == $1 }
  }
}
