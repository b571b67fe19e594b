/// Reads the parts of a list of people as people; what could mean two things is refused.
struct PersonEntryParser {
  private let tokens: [PersonToken]
  private let text: String
  private let field: String

  /// Prepares to read the parts that a text was cut into.
  init(_ tokens: [PersonToken], in text: String, field: String) {
    self.tokens = tokens
    self.text = text
    self.field = field
  }

  /// A person, and where they begin.
  typealias Placed = (entry: PersonEntry, start: String.Index)

  /// Reads all people.
  ///
  /// - Throws: `InputError` at what is not understood, or could mean two things.
  func entries() throws(InputError) -> [Placed] {
    var entries: [Placed] = []
    var groups = groups()
    // Outlook ends its lists in a semicolon.
    if groups.count > 1, groups.last?.tokens.isEmpty == true { groups.removeLast() }
    for group in groups { entries += try people(group) }
    return entries
  }

  /// Parts of one person or, where commas part them, of several; `start` is where they could begin.
  private struct Group {
    var tokens: [PersonToken] = []
    var start: String.Index
  }

  /// The parts between semicolons and the ends of lines.
  ///
  /// The end of a line counts for nothing beside another separator, and before what belongs to a
  /// name.
  private func groups() -> [Group] {
    var groups = [Group(start: tokens.first?.start ?? text.endIndex)]
    for (place, token) in tokens.enumerated() {
      let next = tokens.dropFirst(place + 1).first
      switch token.kind {
      case .semicolon:
        groups.append(Group(start: next?.start ?? text.endIndex))
      case .lineBreak:
        let before = tokens.prefix(place).last
        if before?.isSeparator ?? true || next?.isSeparator ?? true || next?.isSupplement ?? true {
          if groups[groups.count - 1].tokens.isEmpty {
            groups[groups.count - 1].start = next?.start ?? text.endIndex
          }
        } else {
          groups.append(Group(start: next?.start ?? text.endIndex))
        }
      default: groups[groups.count - 1].tokens.append(token)
      }
    }
    return groups
  }

  /// A person as far as commas tell: a name, and what stands behind it.
  private struct Piece {
    var words: [PersonToken] = []
    var title: String?
    var email: String?
    var start: String.Index

    /// The name, where it is nothing but words, which a comma could be part of.
    var bareName: String? {
      guard words.count == 1, case .words(let name) = words[0].kind else { return nil }
      return name
    }
  }

  private func people(_ group: Group) throws(InputError) -> [Placed] {
    var slices = group.tokens.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.kind == .comma })
    if slices.count > 1, slices.last?.isEmpty == true { slices.removeLast() }
    var people: [Placed] = []
    /// Names before the one that is read, which may be parts of it.
    var pending: [Piece] = []
    for slice in slices {
      let piece = try piece(slice, startingAt: slice.first?.start ?? group.start)
      if pending.isEmpty, let last = people.last, let name = piece.bareName?.trimmed,
        let whole = last.entry.adding(name)
      {
        people[people.count - 1].entry = whole
        continue
      }
      let isComplete = piece.title != nil || piece.email != nil || piece.bareName == nil
      pending.append(piece)
      if isComplete {
        people.append(try person(pending))
        pending = []
      }
    }
    if let first = pending.first {
      guard people.isEmpty || first.bareName?.trimmed.isEmpty ?? true else {
        throw titleOrPerson(at: first.start)
      }
      people.append(try person(pending))
    }
    return people
  }

  /// The refusal of words behind a comma that could be a title, a company or somebody:
  /// `Dana Lee (CTO), Acme`.
  private func titleOrPerson(at start: String.Index) -> InputError {
    Self.error(
      "has a comma before what could be a title, a company or a second person", at: start,
      in: text, field: field,
      example: "Dana Lee (CTO, Acme) for one person, or Dana Lee (CTO); Sam Ito for two")
  }

  /// Refuses words that only mail programs understand: the name of a group before its members, and
  /// encoded words (RFC 5322 §3.4, RFC 2047 §2).
  private func refuseMailSyntax(_ token: PersonToken) throws(InputError) {
    guard case .words(let words) = token.kind else { return }
    if let label = PersonName.label(before: words) {
      throw error("starts with \"\(label):\", which is no name: leave it out", at: token.start)
    }
    if words.utf8.contains(UInt8(ascii: ":")) {
      throw error("starts with the name of a mail group", at: token.start)
    }
    if words.utf8.starts(with: "=?".utf8) {
      throw error("has a name in mail encoding", at: token.start)
    }
  }

  /// Reads what stands between two commas.
  private func piece(
    _ tokens: ArraySlice<PersonToken>, startingAt start: String.Index
  ) throws(InputError) -> Piece {
    var piece = Piece(start: start)
    for token in tokens {
      switch token.kind {
      case .title(let title):
        guard piece.title == nil else {
          throw error("has a second title for one person", at: token.start)
        }
        piece.title = title
      case .pronouns: continue
      case .address(let email):
        guard piece.email == nil else {
          throw error("has a second address for one person", at: token.start)
        }
        piece.email = email
      default:
        guard piece.words.isEmpty, piece.title == nil, piece.email == nil else {
          let sign = text.unicodeScalars[token.start].shownInFault
          throw error("has \(sign) where (title), <address> or ; is expected", at: token.start)
        }
        try refuseMailSyntax(token)
        piece.words.append(token)
      }
    }
    return try partingTitle(takingAddress(piece))
  }

  /// Takes an address that stands without brackets behind a name, or in its place.
  private func takingAddress(_ piece: Piece) throws(InputError) -> Piece {
    guard let token = piece.words.first, let name = token.name, name.unicodeScalars.contains("@")
    else { return piece }
    if case .quoted = token.kind, (try? InputText.email(name, field: field)) == nil { return piece }
    var words = name.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }
    let address = words.removeLast()
    guard !words.contains(where: { $0.unicodeScalars.contains("@") }),
      let email = try? InputText.email(address, field: field)
    else { throw error("has an address in place of a name", at: token.start) }
    if let other = piece.email, other.foldedKey != email.foldedKey {
      throw error("has a second address for one person", at: token.start)
    }
    var piece = piece
    piece.email = piece.email ?? email
    piece.words =
      words.isEmpty
      ? [] : [PersonToken(kind: .words(words.joined(separator: " ")), start: token.start)]
    return piece
  }

  /// Takes a title that a dash or a bar parts from the name: `Dana Lee – CTO`.
  ///
  /// - Throws: `InputError` where what follows could be a second person.
  private func partingTitle(_ piece: Piece) throws(InputError) -> Piece {
    guard let token = piece.words.first, case .words(let words) = token.kind else { return piece }
    var parts = words.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }
    while piece.email != nil, let last = parts.last, Self.dashes.contains(last) {
      parts.removeLast()
    }
    var piece = piece
    let isPost = parts.firstIndex(of: "/").map {
      Occupation.isPost(parts[($0 + 1)...].joined(separator: " "))
    }
    let dashes = isPost == true ? Self.dashes.union(["/"]) : Self.dashes
    guard let dash = parts.firstIndex(where: dashes.contains), dash > 0 else {
      if parts.count > 0, piece.email != nil {
        piece.words = [PersonToken(kind: .words(parts.joined(separator: " ")), start: token.start)]
      }
      return piece
    }
    let title = parts[(dash + 1)...].joined(separator: " ")
    guard Occupation.isTitle(title) else {
      throw Self.error(
        "has a dash or a bar in a name", at: token.start, in: text, field: field,
        example: "Dana Lee; Sam Ito for two people, or Dana Lee (CTO) for a title")
    }
    guard piece.title == nil else {
      throw error("has a second title for one person", at: token.start)
    }
    piece.title = title
    piece.words = [
      PersonToken(kind: .words(parts[..<dash].joined(separator: " ")), start: token.start)
    ]
    return piece
  }

  private static let dashes: Set<String> = ["-", "–", "—", "|", "·", "•", "//"]

  /// The one person that pieces are, of which all but the last are nothing but words.
  private func person(_ pieces: [Piece]) throws(InputError) -> Placed {
    guard let last = pieces.last else { throw error("has no name", at: text.endIndex) }
    guard pieces.count > 1 else { return (try person(last), last.start) }
    let comma = tokens.last { $0.kind == .comma && $0.start < last.start }?.start ?? last.start
    var names = PersonName.joiningSuffixes(pieces.map { $0.bareName?.trimmed ?? "" })
    let title = takingPosts(&names, last.title)
    for (piece, name) in zip(pieces, names) where name.isEmpty {
      throw piece.words.isEmpty && piece.email == nil
        ? error("has no name", at: piece.start) : twoReadings(comma)
    }
    switch names.count {
    case 1:
      return (try person(last, named: names[0], title: title), pieces[0].start)
    case 2:
      guard let email = last.email, PersonName.isTurned(names[0], names[1], email: email) else {
        throw twoReadings(comma)
      }
      return (
        try person(last, named: PersonName.turned(names[0], names[1]), title: title),
        pieces[0].start
      )
    default: throw twoReadings(comma)
    }
  }

  /// Takes what says a post off the end of names that commas part: `Dana Lee, CTO`.
  ///
  /// - Returns: it, and the title that stands behind it; nil where there is neither.
  private func takingPosts(_ names: inout [String], _ title: String?) -> String? {
    var posts: [String] = []
    while names.count > 1, let last = names.last, Occupation.isPost(last) {
      posts.insert(names.removeLast(), at: 0)
    }
    let all = posts + (title.map { [$0] } ?? [])
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  private func twoReadings(_ comma: String.Index) -> InputError {
    Self.error(
      "has a comma, which could separate two people or reverse one name", at: comma, in: text,
      field: field,
      example: "Dana Lee; Sam Ito for two people, Dana Lee (CTO) for a title, or "
        + "\"Lee, Dana\" in quotes for one name")
  }

  /// The person that one piece is, by another name where that is given.
  private func person(
    _ piece: Piece, named name: String? = nil, title: String? = nil
  ) throws(InputError) -> PersonEntry {
    guard let token = piece.words.first else {
      guard let email = piece.email else { throw error("has no name", at: piece.start) }
      return try person(email, piece)
    }
    switch token.kind {
    case .quoted(let quoted):
      let (name, title) = PersonName.said(try read(quoted, at: token.start))
      return PersonEntry(
        name: try read(name, at: token.start), title: piece.title ?? title, email: piece.email)
    case .words(let words):
      try refuseSeveral(words, at: token.start)
      return PersonEntry(
        name: try read(name ?? words, at: token.start), title: title ?? piece.title,
        email: piece.email)
    default: throw error("has no name", at: token.start)
    }
  }

  /// Refuses words that are more than one name.
  private func refuseSeveral(_ words: String, at start: String.Index) throws(InputError) {
    let fault: String
    var example = "Dana Lee; Sam Ito for two people"
    if let conjunction = PersonName.conjunction(in: words) {
      fault = "has \"\(conjunction)\" in a name"
      if conjunction == "/" { example += ", or Dana Lee (CTO) for a title" }
    } else if let preposition = PersonName.preposition(in: words) {
      fault = "has \"\(preposition)\" in a name"
      example = "Dana Lee (Acme)"
    } else if PersonName.hasListMark(words) {
      fault = "has the mark of a list in a name"
    } else if PersonName.hasPartingTab(words) {
      fault = "has a tab in a name, which could separate two people"
      example += ", or Dana Lee with a space for one"
    } else {
      return
    }
    throw Self.error(fault, at: start, in: text, field: field, example: example)
  }

  /// The person of an address without a name before it; what stands in parentheses behind it is
  /// their name (RFC 822 mails have it there) or their title.
  ///
  /// - Throws: `InputError` where it can be either.
  private func person(_ email: String, _ piece: Piece) throws(InputError) -> PersonEntry {
    let named = PersonName.ofAddress(email)
    if let title = piece.title, !Occupation.isTitle(title) {
      let words = title.folded.unicodeScalars.split { !$0.properties.isAlphabetic }
      let mailbox = String(email.folded.unicodeScalars.prefix { $0 != "@" })
      guard words.contains(where: { $0.count > 1 && mailbox.has($0) }) else {
        throw Self.error(
          "has parentheses that could hold a name or a title", at: piece.start, in: text,
          field: field, example: "Dana Lee <dana@acme.example>")
      }
      return PersonEntry(name: try read(title, at: piece.start), email: email)
    }
    return PersonEntry(
      name: try read(named, at: piece.start, isTyped: false), title: piece.title, email: email,
      isNamedByAddress: true)
  }

  private func read(
    _ name: String, at start: String.Index, isTyped: Bool = true
  ) throws(InputError) -> String {
    let read: String
    do {
      read = try InputText.name(name, field: field)
    } catch {
      throw self.error("has no name", at: start)
    }
    guard !isTyped || PersonName.hasLetters(read) else {
      throw self.error("has no name", at: start)
    }
    if isTyped, let meaning = PersonName.reserved(read) {
      throw error("has \(read.folded) for a name, which \(meaning)", at: start)
    }
    return read
  }

  private func error(_ fault: String, at place: String.Index) -> InputError {
    Self.error(fault, at: place, in: text, field: field)
  }

  /// An error of a list of people, with the place.
  static func error(
    _ fault: String, at place: String.Index, in text: String, field: String,
    example: String = "Dana Lee (CTO) <dana@acme.example>"
  ) -> InputError {
    InputError(field, fault, at: TextPosition(of: place, in: text), example: example)
  }
}

extension PersonToken {
  /// The text of a name.
  fileprivate var name: String? {
    switch kind {
    case .words(let name), .quoted(let name): name
    default: nil
    }
  }
}

extension String {
  /// Whether these scalars stand somewhere in it.
  fileprivate func has(_ part: Substring.UnicodeScalarView) -> Bool {
    unicodeScalars.indices.contains { unicodeScalars[$0...].starts(with: part) }
  }
}
