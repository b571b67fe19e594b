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
