/// A name without what people and programs put beside it: telephone numbers, addresses on the web,
/// pictures.
struct PlainName {
  /// The name; empty where nothing else is left.
  let text: String
  /// Whether nothing was taken away but white space.
  let isWhole: Bool

  /// Takes everything away that is no part of a name.
  init(_ raw: String) {
    let whole = raw.trimmed
    let stripped = Self.withoutPictures(Self.withoutNumbers(Self.withoutLinks(Self.scalars(whole))))
    isWhole = stripped.elementsEqual(whole.unicodeScalars)
    text = isWhole ? whole : Self.tidied(stripped)
  }

  private typealias Scalars = [Unicode.Scalar]

  private static func scalars(_ text: String) -> Scalars { Array(text.unicodeScalars) }

  // MARK: Addresses on the web

  private static func withoutLinks(_ scalars: Scalars) -> Scalars {
    var kept: Scalars = []
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let isFree = kept.last.map { $0.properties.isWhitespace || Self.has("(<[", $0) } ?? true
      if isFree, isLink(scalars[place...]) {
        while place < scalars.endIndex, !scalars[place].properties.isWhitespace,
          !Self.has(")>],;", scalars[place])
        {
          place += 1
        }
      } else {
        kept.append(scalars[place])
        place += 1
      }
    }
    return kept
  }

  private static let beginnings = ["https://", "http://", "www.", "linkedin.com/"].map {
    Array($0.unicodeScalars)
  }

  private static func isLink(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    beginnings.contains { beginning in
      rest.count > beginning.count
        && zip(rest, beginning).allSatisfy { $0.properties.lowercaseMapping == String($1) }
    }
  }

  // MARK: Telephone numbers

  private static func withoutNumbers(_ scalars: Scalars) -> Scalars {
    var kept: Scalars = []
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let before = kept.last
      let isFree = before.map { !isLetterOrDigit($0) && !Self.has("@._-", $0) } ?? true
      if isFree, let end = endOfNumber(scalars, from: place) {
        dropLabel(&kept)
        place = end
      } else {
        kept.append(scalars[place])
        place += 1
      }
    }
    return kept
  }

  /// Where a telephone number ends that begins here; nil where none does.
  private static func endOfNumber(_ scalars: Scalars, from start: Int) -> Int? {
    guard scalars[start].isDigit || Self.has("+(", scalars[start]) else { return nil }
    var (place, end, digits) = (start, start, 0)
    while place < scalars.endIndex, place - start < longestNumber,
      scalars[place].isDigit || Self.has("+()-–./ \u{A0}", scalars[place])
    {
      if scalars[place].isDigit { (digits, end) = (digits + 1, place + 1) }
      if scalars[place] == ")", digits > 0 { end = place + 1 }
      place += 1
    }
    guard 6...15 ~= digits,
      end == scalars.endIndex || !isLetterOrDigit(scalars[end]) && !Self.has("@_", scalars[end])
    else { return nil }
    return end
  }

  private static let longestNumber = 40

  /// Drops the word for what follows: `Tel.:`.
  private static func dropLabel(_ kept: inout Scalars) {
    let text = String(String.UnicodeScalarView(kept)).trimmed
    var words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }
    guard let last = words.last,
      labels.contains(String(last.folded.unicodeScalars.filter { $0.properties.isAlphabetic }))
    else { return }
    words.removeLast()
    kept = scalars(words.joined(separator: " ") + " ")
  }

  private static let labels: Set<String> = [
    "tel", "telefon", "telephone", "telefono", "phone", "ph", "mobile", "mobil", "mob", "cell",
    "handy", "call", "whatsapp", "fon", "durchwahl", "dw",
  ]

  // MARK: Pictures

  private static func withoutPictures(_ scalars: Scalars) -> Scalars {
    guard scalars.contains(where: isPicture) else { return scalars }
    return scalars.filter {
      !isPicture($0) && !(0xFE00...0xFE0F).contains($0.value) && $0 != "\u{200D}"
    }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || scalar.properties.generalCategory == .otherSymbol
  }

  // MARK: What is left

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// A text without empty brackets, and without signs at its ends that parted it from something.
  private static func tidied(_ scalars: Scalars) -> String {
    var kept: Scalars = []
    for scalar in scalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace, kept.last?.properties.isWhitespace ?? true { continue }
      if let opening = [")": "(", ">": "<", "]": "["][scalar] as Unicode.Scalar? {
        let inner = kept.reversed().drop(while: \.properties.isWhitespace)
        if inner.first == opening {
          kept = Array(kept.prefix(inner.count - 1))
          continue
        }
      }
      kept.append(isSpace ? " " : scalar)
    }
    func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || Self.has(",;:|-–—/·•+", scalar)
    }
    return String(
      String.UnicodeScalarView(
        kept.drop(while: isSeparator).reversed().drop(while: isSeparator).reversed()))
  }

  /// Whether a sign is one of these.
  private static func has(_ signs: String, _ scalar: Unicode.Scalar) -> Bool {
    signs.unicodeScalars.contains(scalar)
  }
}
