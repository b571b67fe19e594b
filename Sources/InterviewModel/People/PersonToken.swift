/// A part of a list of people, as far as its signs alone tell.
struct PersonToken {
  /// What it is.
  let kind: Kind
  /// Where it begins.
  let start: String.Index

  /// The kinds of parts.
  enum Kind: Equatable {
    /// Words without quotes.
    case words(String)
    /// A name in quotes, without them.
    case quoted(String)
    /// A title, which stood in parentheses or square brackets.
    case title(String)
    /// How somebody is spoken of, which is not kept: `(she/her)`.
    case pronouns
    /// An address, which stood in brackets of any kind.
    case address(String)
    /// `,`
    case comma
    /// `;`
    case semicolon
    /// The end of a line.
    case lineBreak
  }

  /// Whether it ends a person, or could.
  var isSeparator: Bool {
    switch kind {
    case .comma, .semicolon, .lineBreak: true
    case .words, .quoted, .title, .pronouns, .address: false
    }
  }

  /// Whether it belongs to the name before it.
  var isSupplement: Bool {
    switch kind {
    case .title, .pronouns, .address: true
    default: false
    }
  }
}

/// Walks once over a list of people and cuts it up; each step consumes what it understood or says
/// what it met.
struct PersonTokenizer {
  private var index: String.Index
  private let text: String
  private let field: String

  init(_ text: String, field: String) {
    self.text = text
    self.field = field
    index = text.startIndex
  }

  /// Cuts the whole text up.
  ///
  /// - Throws: `InputError` at what could not stand there.
  mutating func tokens() throws(InputError) -> [PersonToken] {
    var tokens: [PersonToken] = []
    while let next = peek() {
      let start = index
      if next.properties.isWhitespace {
        if skipSpace() { tokens.append(PersonToken(kind: .lineBreak, start: start)) }
        continue
      }
      tokens.append(PersonToken(kind: try token(next), start: start))
    }
    return tokens
  }

  private mutating func token(_ next: Unicode.Scalar) throws(InputError) -> PersonToken.Kind {
    switch next {
    case ";", "；":
      advance()
      return .semicolon
    case ",", "，":
      advance()
      return .comma
    case "(": return try parenthesised(closedBy: ")")
    case "<": return .address(try address(closedBy: ">"))
    case "[" where startsLink(at: text.unicodeScalars.index(after: index)):
      return .address(try address(closedBy: "]"))
    case "[": return try parenthesised(closedBy: "]")
    case "\"", "“", "„", "‟": return .quoted(try quoted())
    case "'", "‘", "’":
      if let name = singleQuoted() { return .quoted(name) }
    default: break
    }
    return .words(try words())
  }

  /// Steps over white space, and says whether a line ended in it.
  private mutating func skipSpace() -> Bool {
    var endsLine = false
    while let next = peek(), next.properties.isWhitespace {
      if next != " ", next != "\t", next.properties.generalCategory != .spaceSeparator {
        endsLine = true
      }
      advance()
    }
    return endsLine
  }

  /// Reads words up to a sign of the notation or the end of the line.
  private mutating func words() throws(InputError) -> String {
    let start = index
    while let next = peek(), !next.endsWords {
      switch next {
      case ")", "]", ">", "\"":
        throw error("has \(next.shownInFault) in a name without quotes")
      default: advance()
      }
    }
    return String(text[start..<index])
  }

  private mutating func quoted() throws(InputError) -> String {
    let start = index
    let isStraight = peek() == "\""
    advance()
    var name = String.UnicodeScalarView()
    while let next = peek(), !(isStraight ? next == "\"" : next.isDoubleQuote) {
      advance()
      guard next == "\\" else {
        name.append(next)
        continue
      }
      guard let escaped = peek(), escaped == "\"" || escaped == "\\" else {
        throw error("has a \\ in quotes before something other than \" or \\")
      }
      name.append(escaped)
      advance()
    }
    guard peek() != nil else { throw error("has a quote that is never closed", at: start) }
    advance()
    return String(name)
  }

  /// Reads a name in single quotes, as Outlook writes them; nil where the sign is an apostrophe, as
  /// in 't Hooft.
  private mutating func singleQuoted() -> String? {
    let scalars = text.unicodeScalars
    let start = scalars.index(after: index)
    var end = start
    while end < scalars.endIndex, !scalars[end].endsSingleQuotes {
      let after = scalars.index(after: end)
      let following = scalars[after...].first { $0 != " " && $0 != "\t" }
      if scalars[end].isSingleQuote, following.map(\.endsWords) ?? true {
        guard end > start else { return nil }
        index = after
        return String(text[start..<end])
      }
      end = after
    }
    return nil
  }

  /// Reads what stands in parentheses or square brackets: a title, or an address.
  private mutating func parenthesised(
    closedBy close: Unicode.Scalar
  ) throws(InputError) -> PersonToken.Kind {
    let start = index
    let opening: Unicode.Scalar = close == ")" ? "(" : "["
    let enclosed = try enclosed(by: close, named: "a title", refusing: opening)
    if let address = Self.address(in: enclosed) { return .address(address) }
    if PersonName.isPronouns(String(enclosed)) { return .pronouns }
    let parts = enclosed.unicodeScalars.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "|" }
    if parts.contains(where: { Self.address(in: Substring($0)) != nil }) {
      throw error("has an address and more in parentheses", at: start)
    }
    do {
      return .title(try InputText.name(String(enclosed), field: field))
    } catch {
      throw self.error("has an empty title", at: start)
    }
  }

  /// The address that a text is, `mailto:` before it or not; nil where it is none.
  private static func address(in text: Substring) -> String? {
    let inside = String(text.trimmingSpace)
    let address = linkEnd(in: inside, at: inside.startIndex).map { inside[$0...] } ?? inside[...]
    guard address.unicodeScalars.contains("@"), (try? EmailSyntax.check(address)) != nil else {
      return nil
    }
    return String(address).normalizedNFC
  }

  /// Reads an address with its brackets, `mailto:` before it or not.
  private mutating func address(closedBy close: Unicode.Scalar) throws(InputError) -> String {
    var address = try enclosed(by: close, named: "an address", refusing: "<").trimmingSpace
    if let link = Self.linkEnd(in: text, at: address.startIndex), link <= address.endIndex {
      address = address[link...]
    }
    do {
      try EmailSyntax.check(address)
    } catch {
      throw self.error(error.fault, at: error.index)
    }
    return String(address).normalizedNFC
  }

  /// Reads from the opening sign, which comes next, to `close`; what stands between is returned.
  private mutating func enclosed(
    by close: Unicode.Scalar, named what: String, refusing open: Unicode.Scalar
  ) throws(InputError) -> Substring {
    let opening = index
    advance()
    let start = index
    while let next = peek(), next != close {
      if next == open { throw error("has \(what) inside \(what)") }
      advance()
    }
    let enclosed = text[start..<index]
    guard peek() == close else { throw error("has \(what) that is never closed", at: opening) }
    advance()
    return enclosed
  }

  private func startsLink(at place: String.Index) -> Bool {
    Self.linkEnd(in: text, at: place) != nil
  }

  /// Where the `mailto:` ends that begins at a place; nil where none does.
  private static func linkEnd(in text: String, at place: String.Index) -> String.Index? {
    var place = place
    for letter in "mailto:".unicodeScalars {
      guard place < text.endIndex,
        text.unicodeScalars[place].properties.lowercaseMapping == String(letter)
      else { return nil }
      text.unicodeScalars.formIndex(after: &place)
    }
    return place
  }

  private func error(_ fault: String, at place: String.Index? = nil) -> InputError {
    PersonEntryParser.error(fault, at: place ?? index, in: text, field: field)
  }

  private func peek() -> Unicode.Scalar? {
    index < text.endIndex ? text.unicodeScalars[index] : nil
  }

  private mutating func advance() {
    text.unicodeScalars.formIndex(after: &index)
  }
}

extension Unicode.Scalar {
  /// Whether words without quotes end here.
  fileprivate var endsWords: Bool {
    switch self {
    case ";", "；", ",", "，", "(", "[", "<", "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether a name in single quotes would have ended before this.
  fileprivate var endsSingleQuotes: Bool {
    endsWords && self != "," && self != "，" && self != "(" && self != "["
  }

  fileprivate var isDoubleQuote: Bool { self == "\"" || ("“"..."‟").contains(self) }

  fileprivate var isSingleQuote: Bool { self == "'" || self == "’" || self == "‘" }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmingSpace: Substring {
    var scalars = unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return Substring(scalars)
  }
}
