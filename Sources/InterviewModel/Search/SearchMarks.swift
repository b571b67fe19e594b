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
    characters = text.map { ($0, false) }
    var octets: [UInt8] = []
    /// Which character each byte of the folded text comes from.
    var origins: [Int] = []
    for (place, character) in text.enumerated() {
      if let octet = character.asciiValue {
        octets.append((0x41...0x5A).contains(octet) ? octet | 0x20 : octet)
        origins.append(place)
        continue
      }
      let folded = character.isWhitespace ? " " : String(character).folded
      octets += folded.utf8
      origins += repeatElement(place, count: folded.utf8.count)
    }
    for word in words.words {
      var start = 0
      while start + word.count <= octets.count {
        if octets[start..<start + word.count].elementsEqual(word) {
          for place in start..<start + word.count { characters[origins[place]].isFound = true }
          start += word.count
        } else {
          start += 1
        }
      }
    }
  }

  /// The place of the first character that is part of a word; nil where none was found.
  package var first: Int? { characters.firstIndex { $0.isFound } }

  /// Characters of the text as pieces.
  package func pieces(_ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    for (character, isFound) in characters[range] {
      if let last = pieces.last, last.isFound == isFound {
        pieces[pieces.count - 1] = Piece(last.text + String(character), isFound: isFound)
      } else {
        pieces.append(Piece(String(character), isFound: isFound))
      }
    }
    return pieces
  }

  package static func == (left: SearchMarks, right: SearchMarks) -> Bool {
    left.characters.elementsEqual(right.characters) { $0 == $1 }
  }
}
