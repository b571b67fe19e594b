/// The text that is being read, to point at its parts.
struct WhenText: Sendable {
  /// A stretch of the text.
  typealias Place = Range<String.Index>

  let whole: String

  init(_ whole: String) {
    self.whole = whole
  }

  /// The text without the white space around it.
  var trimmed: String {
    words.first.flatMap { first in
      words.last.map { part(first.place.lowerBound..<$0.place.upperBound) }
    } ?? ""
  }

  /// The characters at a place.
  func part(_ place: Place) -> String {
    String(whole[place])
  }

  /// The text with other characters at a place.
  func replacing(_ place: Place, with other: String) -> String {
    whole[..<place.lowerBound] + other + whole[place.upperBound...]
  }

  /// The error that refuses what stands at a place.
  func refusing(
    _ place: Place, because reason: String? = nil, hint: String? = WhenError.generalHint
  ) -> WhenError {
    let column = whole[..<place.lowerBound].count + 1
    let message = "can't read \"\(part(place))\" in \"\(whole)\" (column \(column))"
    return WhenError(reason.map { "\(message): \($0)" } ?? message, hint: hint)
  }

  /// The error that refuses a part, because there is one of its kind.
  func refusing(_ place: Place, beside first: Place, called name: String) -> WhenError {
    refusing(place, because: "\"\(part(first))\" is already the \(name)")
  }

  /// The error that refuses what stands at a place and offers others for it.
  func refusing(_ place: Place, because reason: String, offering others: [String]) -> WhenError {
    let texts = others.map { replacing(place, with: $0) }
    return refusing(place, because: reason, hint: WhenError.hint(trying: texts))
  }
}

extension WhenText {
  /// The words of the text: what white space separates, and what RFC 3339 and RFC 9557 write
  /// together: `2026-11-19T15:00+01:00[Europe/Berlin]` is date, `T`, time, offset and zone.
  var words: [WhenWord] {
    whole.unicodeScalars[...].split { $0.properties.isWhitespace }.flatMap { chunk in
      var words: [WhenWord] = []
      var start = chunk.startIndex
      for index in chunk.indices.dropFirst() where Self.isCut(chunk, from: start, at: index) {
        words.append(WhenWord(chunk[start..<index]))
        start = index
      }
      return words + [WhenWord(chunk[start...])]
    }
  }

  /// Whether the word that begins at `start` ends before `index`.
  private static func isCut(
    _ chunk: Substring.UnicodeScalarView, from start: String.Index, at index: String.Index
  ) -> Bool {
    let word = chunk[start..<index]
    guard let first = word.first, let previous = word.last, first != "[" || previous == "]"
    else { return false }
    let scalar = chunk[index]
    if first == "," || previous == "]" || scalar == "," || scalar == "[" { return true }

    // Names, and spans and offsets with their sign in front, have nothing else to be cut.
    guard let begin = chunk.first, begin.isDigit else { return false }
    if first.lowercased == "t" { return true }
    switch scalar.lowercased {
    case "t":
      return (previous.isDigit || previous == ".")
        && chunk[index...].dropFirst().first?.isDigit == true
    case "z": return previous.isDigit
    case "+": return true
    case "-": return previous.isLetter || word.contains(":")
    default: return false
    }
  }
}

/// A word of the text, and the form it has.
struct WhenWord: Sendable {
  /// A run of digits.
  struct Number: Sendable {
    let value: Int
    let digits: Int
  }

  let place: WhenText.Place
  /// The word in lower case, with `#` for each run of digits: `#:#pm` for `5:30PM`.
  let shape: String
  /// The runs of digits, as many as there are `#` in `shape`.
  let numbers: [Number]

  /// More digits than any date, time or span has; as many still fit every calculation.
  private static let mostDigits = 9
  /// Stands in a shape for what fits no form of the grammar: a `#` that was typed, a longer number.
  private static let misfit: Unicode.Scalar = "\u{FFFD}"

  init(_ scalars: Substring.UnicodeScalarView) {
    place = scalars.startIndex..<scalars.endIndex
    var shape = String.UnicodeScalarView()
    var numbers: [Number] = []
    var rest = scalars
    while let scalar = rest.first {
      let digits = rest.prefix(while: \.isDigit)
      if digits.isEmpty {
        shape.append(scalar == "#" ? Self.misfit : scalar.lowercased)
      } else if digits.count <= Self.mostDigits, let value = Int(String(digits)) {
        shape.append("#")
        numbers.append(Number(value: value, digits: digits.count))
      } else {
        shape.append(Self.misfit)
      }
      rest = rest.dropFirst(max(1, digits.count))
    }
    self.shape = String(shape)
    self.numbers = numbers
  }
}

extension Unicode.Scalar {
  /// Whether this is one of the digits 0…9.
  var isDigit: Bool { "0"..."9" ~= self }

  /// Whether this is one of the letters a…z and A…Z.
  var isLetter: Bool { "a"..."z" ~= lowercased }

  /// The letter in lower case; only A…Z have another one.
  var lowercased: Unicode.Scalar {
    "A"..."Z" ~= self ? Unicode.Scalar(UInt8(ascii: self) | 0x20) : self
  }
}
