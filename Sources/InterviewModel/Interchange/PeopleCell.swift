/// The people whom a cell of a table names: docs/domain.md#importing.
struct PeopleCell {
  /// A part of the cell that names nobody, or not clearly whom.
  typealias Unread = (text: String, doubt: PersonName.Doubt)

  /// Those who are certain, each once.
  private(set) var people: [PersonEntry] = []
  /// What is not certain.
  private(set) var unread: [Unread] = []
  /// Whether the people are all that it says.
  private(set) var isWhole = true

  private let company: String

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - text: the cell.
  ///   - company: the company of its row, which is nobody's name.
  init(_ text: String, company: String) {
    self.company = company.foldedKey
    guard text.utf8.count <= Self.longest else {
      doubt(text, .unclear)
      return
    }
    for part in Self.parts(of: text) where !part.isNothing { read(part) }
  }

  /// No list of people is as long, in bytes.
  private static let longest = 4_000

  private mutating func doubt(_ text: String, _ doubt: PersonName.Doubt) {
    unread.append((text, doubt))
    isWhole = false
  }

  private mutating func read(_ part: String) {
    let plain = PlainName(part)
    if !plain.isWhole { isWhole = false }
    var text = Self.withoutMark(plain.text)
    if let aside = Self.aside(in: text) {
      text = aside.name
      doubt(aside.text, .unclear)
    }
    if let entries = whole(text) ?? several(text) {
      for entry in entries where !people.contains(where: entry.isLike) { people.append(entry) }
      return
    }
    let pieces = Self.pieces(of: text)
    let isNobody = pieces.allSatisfy {
      if case .nobody? = PersonName.doubt(about: $0.text) { true } else { $0.text.isEmpty }
    }
    doubt(part, isNobody ? .nobody : .unclear)
  }

  // MARK: One person, or a list that is clear

  private func whole(_ text: String) -> [PersonEntry]? {
    guard !text.isEmpty else { return nil }
    if let (label, rest) = text.parted(by: [":"]), !rest.utf8.starts(with: "//".utf8) {
      let isPost = Occupation.isPost(label)
      guard isPost || PersonName.label(before: text) != nil else { return nil }
      return (whole(rest) ?? several(rest))?.map { $0.titled(isPost ? label : nil) }
    }
    let pieces = Self.pieces(of: text)
    guard pieces.allSatisfy({ $0.separator == .none || $0.separator == .comma }) else { return nil }
    if let entries = try? PersonEntry.list(text, field: "it") {
      return entries.allSatisfy(isPerson) ? entries : nil
    }
    guard pieces.count == 2,
      !text.unicodeScalars.contains(where: { "(<@".unicodeScalars.contains($0) }),
      pieces.allSatisfy({ !Occupation.isPost($0.text) }),
      !pieces.allSatisfy({ !NameTitle.leading(NameTitle.words(of: $0.text)).isEmpty }),
      PersonName.isTurned(pieces[0].text, pieces[1].text, email: ""),
      let name = try? InputText.name(
        PersonName.turned(pieces[0].text, pieces[1].text), field: "it")
    else { return nil }
    let entry = PersonEntry(name: name)
    return isPerson(entry) ? [entry] : nil
  }

  private func isPerson(_ entry: PersonEntry) -> Bool {
    if entry.name.foldedKey == company { return false }
    if let email = entry.email, entry.isNamedByAddress { return !SharedMailbox.has(email) }
    switch PersonName.doubt(about: entry.name) {
    case nil: return true
    // An address tells that somebody is meant, in whatever letters they write.
    case .nobody?, .unclear?:
      return entry.email.map { !SharedMailbox.has($0) } ?? false
        && !Occupation.isPost(entry.name)
        && entry.name.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || " .-'’".unicodeScalars.contains($0)
        }
    }
  }

  // MARK: Several people

  /// People whom signs or words part, where each is named in full: first name and surname, or a
  /// title and a surname.
  private func several(_ text: String) -> [PersonEntry]? {
    several(Self.pieces(of: text)) ?? several(Self.pieces(of: text, isTight: true))
  }

  private func several(_ pieces: [Piece]) -> [PersonEntry]? {
    guard pieces.count > 1 else { return nil }
    var entries: [PersonEntry] = []
    for piece in pieces {
      if let last = entries.last,
        let more = piece.separator.mayBeTitle
          ? last.adding(piece.text) ?? (piece.text.foldedKey == company ? last : nil) : nil
      {
        entries[entries.count - 1] = more
        continue
      }
      guard let read = try? PersonEntry.list(piece.text, field: "it"), read.count == 1,
        isPerson(read[0]), read[0].email != nil || Self.isFullName(read[0].name)
      else { return nil }
      entries.append(read[0])
    }
    return entries
  }

  /// What stands before a piece.
  private enum Separator {
    case none
    case comma
    case bar
    case conjunction

    /// Whether a post behind it is that of the person before it.
    var mayBeTitle: Bool { self == .comma || self == .bar }
  }

  private typealias Piece = (separator: Separator, text: String)

  /// The pieces between commas, signs and words for *and*, outside of brackets and quotes.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isTight: whether signs part that have no white space around them: `R&D`.
  /// - Returns: the pieces, and what stands before each.
  private static func pieces(of text: String, isTight: Bool = false) -> [Piece] {
    var pieces: [Piece] = []
    var separator = Separator.none
    var part = String.UnicodeScalarView()
    func end(_ next: Separator) {
      let words = String(part).trimmed
      if !words.isEmpty { pieces.append((separator, words)) }
      separator = words.isEmpty && separator != .none ? .conjunction : next
      part = String.UnicodeScalarView()
    }
    let scalars = Self.scalars(of: text)
    for (place, (scalar, isOutside)) in scalars.enumerated() {
      let isSpaced =
        place > 0 && place + 1 < scalars.count && scalars[place - 1].0.properties.isWhitespace
        && scalars[place + 1].0.properties.isWhitespace
      let parts = isOutside && (isTight || isSpaced)
      switch scalar {
      case "," where isOutside: end(.comma)
      case "/" where parts, "|" where isOutside: end(.bar)
      case "&" where parts, "+" where parts: end(.conjunction)
      case _ where isOutside && scalar.properties.isWhitespace:
        if let word = conjunction(endOf: part) {
          part.removeLast(word.unicodeScalars.count)
          end(.conjunction)
        } else {
          part.append(scalar)
        }
      default: part.append(scalar)
      }
    }
    end(.none)
    return pieces
  }

  /// The word for *and* that a text ends in, which white space or a separator stands before.
  private static func conjunction(endOf text: String.UnicodeScalarView) -> String? {
    let word = String.UnicodeScalarView(
      text.reversed().prefix { !$0.properties.isWhitespace }.reversed())
    return conjunctions.contains(String(word)) ? String(word) : nil
  }

  private static let conjunctions: Set<String> = [
    "and", "und", "y", "et", "en", "e", "ed", "och", "og", "oraz", "i", "plus",
  ]

  // MARK: Lists

  /// The parts between semicolons, ends of lines and numbers: `1. Dana Lee 2. Sam Ito`.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    for (scalar, isOutside) in scalars(of: text) {
      if isOutside && scalar == ";" || scalar == "\n" || scalar == "\r" {
        parts.append(String(part).trimmed)
        part = String.UnicodeScalarView()
      } else {
        part.append(scalar)
      }
    }
    return (parts + [String(part).trimmed]).flatMap(numbered)
  }

  private static func numbered(_ text: String) -> [String] {
    var parts: [String] = []
    var number = Int(String(text.unicodeScalars.drop { $0 == "(" }.prefix(while: \.isDigit))) ?? 1
    for word in text.unicodeScalars.split(separator: " ") {
      let digits = word.drop { $0 == "(" }.prefix(while: \.isDigit)
      let rest = word[digits.endIndex...]
      if Int(String(digits)) == number, let sign = rest.first, sign == "." || sign == ")" {
        parts.append(String(rest.dropFirst()))
        number += 1
      } else if parts.isEmpty {
        return [text]
      } else {
        parts[parts.count - 1] += " " + String(word)
      }
    }
    return parts.isEmpty ? [text] : parts.map(\.trimmed)
  }

  /// A text without the mark of a line in a list, and the sign before somebody who is mentioned.
  private static func withoutMark(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, "-–—*•·‣▪@".unicodeScalars.contains(first),
      let next = scalars.dropFirst().first,
      next.properties.isWhitespace || first == "@" && next.properties.isAlphabetic
    else { return text }
    return String(scalars.dropFirst()).trimmed
  }
}

extension PeopleCell {
  /// Whether it has two words that are no degrees.
  private static func isFullName(_ name: String) -> Bool {
    name.unicodeScalars.prefix { $0 != "," }.split(whereSeparator: \.properties.isWhitespace).count
      > 1
  }

  /// A name, and what stands in brackets behind it and may name somebody else: `(+ maybe Sam)`.
  private static func aside(in text: String) -> (name: String, text: String)? {
    guard text.unicodeScalars.last == ")", let opening = text.unicodeScalars.lastIndex(of: "("),
      opening > text.unicodeScalars.startIndex
    else { return nil }
    let inner = String(text.unicodeScalars[opening...].dropFirst().dropLast()).trimmed
    let words = inner.folded.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
    let isMore =
      inner.unicodeScalars.contains { "+&?".unicodeScalars.contains($0) }
      && !Occupation.isTitle(inner)
      || [
        "and", "und", "with", "mit", "plus", "maybe", "perhaps", "probably", "possibly",
        "vielleicht", "evtl", "eventuell", "ggf", "peut", "quiza", "talvez", "forse", "misschien",
      ].contains(words.first ?? "")
    guard isMore, inner.unicodeScalars.contains(where: \.properties.isUppercase) else { return nil }
    return (String(text.unicodeScalars[..<opening]).trimmed, inner)
  }

  /// Its scalars, and whether each stands outside of brackets and quotes.
  private static func scalars(
    of text: String
  ) -> [(Unicode.Scalar, isOutside: Bool)] {
    var depth = 0
    var isQuoted = false
    return text.unicodeScalars.map { scalar in
      if scalar == "\"" { isQuoted.toggle() }
      if "(<[".unicodeScalars.contains(scalar) { depth += 1 }
      defer { if ")>]".unicodeScalars.contains(scalar) { depth = max(depth - 1, 0) } }
      return (scalar, depth == 0 && !isQuoted)
    }
  }
}

extension PersonEntry {
  /// Whether both entries are the same person.
  fileprivate func isLike(_ other: PersonEntry) -> Bool {
    if let email, let otherEmail = other.email { return email.isSameAddress(as: otherEmail) }
    return name.isSameName(as: other.name)
  }

  fileprivate func titled(_ title: String?) -> PersonEntry {
    PersonEntry(
      name: name, title: self.title ?? title, email: email, isNamedByAddress: isNamedByAddress)
  }
}
