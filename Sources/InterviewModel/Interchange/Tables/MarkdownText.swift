/// The text of a cell without the marks of Markdown, and the addresses of its links.
///
/// The marks are CommonMark's and GitHub's, links between notes (`[[acme|Acme]]`) and the tags that
/// people use in cells: https://spec.commonmark.org/0.31.2/#inlines.
struct MarkdownText: Equatable {
  /// A link, or an image.
  struct Link: Equatable {
    /// What stands for it.
    let text: String
    /// Where it leads.
    let address: String

    /// Whether it leads to a place on the web.
    var isOnWeb: Bool { address.isWebAddress }
  }

  /// Where a text comes from.
  enum Origin {
    /// A table in Markdown: all marks are marks.
    case markdown
    /// Any other table: only what nobody would write by chance is a mark.
    case plain
  }

  /// The text.
  let text: String
  /// The text with the address of each link behind it.
  let textWithAddresses: String
  /// The links, in their order.
  let links: [Link]

  /// Reads a text.
  init(_ text: String, from origin: Origin) {
    let isMarked = text.utf8.contains { byte in
      switch origin {
      case .markdown: "\\`*_~=[<&!".utf8.contains(byte)
      case .plain: "[<*".utf8.contains(byte)
      }
    }
    guard isMarked else {
      (self.text, textWithAddresses, links) = (text, text, [])
      return
    }
    var reader = MarkdownReader(origin)
    let parts = reader.parts(Array(text.trimmedCell.unicodeScalars)[...], depth: 0)
    self.text = parts.plain.trimmedCell
    textWithAddresses = parts.addressed.trimmedCell
    links = reader.links
  }
}

extension String {
  /// Whether it is an address on the web.
  var isWebAddress: Bool {
    let beginning = String(unicodeScalars.prefix(8)).folded.unicodeScalars
    return beginning.starts(with: "https://".unicodeScalars)
      || beginning.starts(with: "http://".unicodeScalars)
  }
}

/// Reads marks from the left; what does not close is text.
private struct MarkdownReader {
  typealias Scalars = ArraySlice<Unicode.Scalar>

  /// A text twice: without addresses, and with them.
  struct Parts {
    var plain = ""
    var addressed = ""

    mutating func add(_ scalar: Unicode.Scalar) {
      plain.unicodeScalars.append(scalar)
      addressed.unicodeScalars.append(scalar)
    }

    mutating func add(_ text: String) {
      plain += text
      addressed += text
    }

    mutating func add(_ parts: Parts) {
      plain += parts.plain
      addressed += parts.addressed
    }
  }

  private let origin: MarkdownText.Origin
  private(set) var links: [MarkdownText.Link] = []
  /// Where the `<a href=…>` leads that is open, and where its text began.
  private var anchor: (address: String, start: Int)?

  init(_ origin: MarkdownText.Origin) { self.origin = origin }

  /// How far away a mark can close, so that a cell of any length is read in the time of its length.
  private static let reach = 1_000
  /// How deep marks are read inside of marks.
  private static let depth = 6

  mutating func parts(_ scalars: Scalars, depth: Int) -> Parts {
    var parts = Parts()
    var rest = scalars
    var previous: Unicode.Scalar?
    while let scalar = rest.first {
      let before = rest.startIndex
      let isRead =
        depth < Self.depth
        && read(
          scalar, &rest, behind: previous, isWhole: before == scalars.startIndex, depth, &parts)
      if !isRead {
        parts.add(scalar)
        rest = rest.dropFirst()
      }
      previous = scalars[rest.startIndex - 1]
    }
    return parts
  }

  /// Reads a mark, and goes on behind it; false where the sign is none.
  private mutating func read(
    _ scalar: Unicode.Scalar, _ rest: inout Scalars, behind previous: Unicode.Scalar?,
    isWhole: Bool, _ depth: Int, _ parts: inout Parts
  ) -> Bool {
    switch (scalar, origin) {
    case ("[", _): return readLink(&rest, isImage: false, depth, &parts)
    case ("<", _): return readTag(&rest, &parts)
    case ("!", .markdown):
      guard rest.dropFirst().first == "[" else { return false }
      return readLink(&rest, isImage: true, depth, &parts)
    case ("\\", .markdown):
      guard let next = rest.dropFirst().first, next.isASCIISign else { return false }
      parts.add(next)
      rest = rest.dropFirst(2)
      return true
    case ("`", .markdown): return readCode(&rest, &parts)
    case ("&", .markdown): return readEntity(&rest, &parts)
    case ("*", .plain):
      // Bold from end to end, or a footnote's star.
      guard isWhole, depth == 0, rest.starts(with: ["*", "*"]), rest.suffix(2) == ["*", "*"],
        rest.count > 4, !rest.dropFirst(2).dropLast(2).contains("*")
      else { return false }
      parts.add(self.parts(rest.dropFirst(2).dropLast(2), depth: depth + 1))
      rest = rest[rest.endIndex...]
      return true
    case ("*", .markdown), ("_", .markdown), ("~", .markdown), ("=", .markdown):
      return readEmphasis(scalar, &rest, behind: previous, depth, &parts)
    default: return false
    }
  }

  // MARK: Emphasis and code

  private mutating func readEmphasis(
    _ sign: Unicode.Scalar, _ rest: inout Scalars, behind previous: Unicode.Scalar?, _ depth: Int,
    _ parts: inout Parts
  ) -> Bool {
    let count = rest.prefix { $0 == sign }.count
    let isInWord = previous?.isWordPart == true
    let inside = rest.dropFirst(count)
    guard count <= 3, sign != "=" || count == 2, sign != "~" || count < 3,
      let first = inside.first, !first.properties.isWhitespace,
      !isInWord || sign == "*" && count > 1
    else { return false }
    var place = inside.startIndex
    let end = min(inside.endIndex, place + Self.reach)
    while place < end {
      if inside[place] == "\\" {
        place += 2
        continue
      }
      guard inside[place] == sign else {
        place += 1
        continue
      }
      let run = inside[place...].prefix { $0 == sign }.count
      let next = place + run < inside.endIndex ? inside[place + run] : nil
      let closes =
        run == count && place > inside.startIndex
        && !inside[place - 1].properties.isWhitespace
        && (next?.isWordPart != true || sign == "*" && count > 1)
      if closes {
        parts.add(self.parts(inside[..<place], depth: depth + 1))
        rest = inside[(place + run)...]
        return true
      }
      place += run
    }
    return false
  }

  private func readCode(_ rest: inout Scalars, _ parts: inout Parts) -> Bool {
    let count = rest.prefix { $0 == "`" }.count
    let inside = rest.dropFirst(count)
    var place = inside.startIndex
    let end = min(inside.endIndex, place + Self.reach)
    while place < end {
      let run = inside[place...].prefix { $0 == "`" }.count
      if run == count {
        parts.add(String(inside[..<place]).trimmedCell)
        rest = inside[(place + run)...]
        return true
      }
      place += max(run, 1)
    }
    return false
  }

  // MARK: Links

  private mutating func readLink(
    _ rest: inout Scalars, isImage: Bool, _ depth: Int, _ parts: inout Parts
  ) -> Bool {
    let opening = rest.dropFirst(isImage ? 1 : 0)
    if opening.starts(with: ["[", "["]) {
      return origin == .markdown && readNoteLink(opening, &rest, &parts)
    }
    guard let close = closing("]", from: opening, nesting: "[") else { return false }
    let inside = opening[(opening.startIndex + 1)..<close]
    let behind = opening[(close + 1)...]
    let address: String
    if behind.first == "(", let end = closing(")", from: behind, nesting: "(") {
      address = Self.destination(behind[(behind.startIndex + 1)..<end])
      guard origin == .markdown || address.isWebAddress || address.isMailAddress else {
        return false
      }
      rest = behind[(end + 1)...]
    } else if origin == .markdown, behind.first == "[",
      let end = closing("]", from: behind, nesting: "[")
    {
      address = String(behind[...end])
      rest = behind[(end + 1)...]
    } else {
      return false
    }
    add(self.parts(inside, depth: depth + 1), address, &parts)
    return true
  }

  /// `[[acme|Acme]]`, as programs for notes write it.
  private mutating func readNoteLink(
    _ opening: Scalars, _ rest: inout Scalars, _ parts: inout Parts
  ) -> Bool {
    let inside = opening.dropFirst(2)
    let end = inside.indices.prefix(Self.reach).first { place in
      inside[place...].starts(with: ["]", "]"])
    }
    guard let end else { return false }
    let pieces = inside[..<end].split(separator: "|", maxSplits: 1)
    guard let first = pieces.first, let last = pieces.last else { return false }
    rest = inside[(end + 2)...]
    let text = String(last).trimmedCell
    add(Parts(plain: text, addressed: text), String(first).trimmedCell, &parts)
    return true
  }

  private mutating func add(_ text: Parts, _ address: String, _ parts: inout Parts) {
    let plain = text.plain.trimmedCell
    let shown = plain.isEmpty ? address : plain
    parts.plain += shown
    let isSame = address.isEmpty || address == shown
    parts.addressed += isSame ? shown : "\(shown) (\(address))"
    let isNew = !links.contains { $0.address == address && $0.text == shown }
    if !address.isEmpty, !isSame || address.isWebAddress, isNew {
      links.append(MarkdownText.Link(text: shown, address: address))
    }
  }

  /// Where a bracket closes that the scalars begin with.
  private func closing(
    _ close: Unicode.Scalar, from scalars: Scalars, nesting open: Unicode.Scalar
  ) -> Int? {
    var depth = 0
    var place = scalars.startIndex
    let end = min(scalars.endIndex, place + Self.reach)
    while place < end {
      switch scalars[place] {
      case "\\" where origin == .markdown: place += 1
      case open: depth += 1
      case close:
        depth -= 1
        if depth == 0 { return place }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// The address between the brackets of a link, without the title behind it.
  private static func destination(_ scalars: Scalars) -> String {
    let text = Array(String(scalars).trimmedCell.unicodeScalars)
    if text.first == "<", let end = text.firstIndex(of: ">") {
      return String(text[1..<end][...])
    }
    return String(text.prefix { !$0.properties.isWhitespace })
  }

  // MARK: Tags and entities

  private mutating func readTag(_ rest: inout Scalars, _ parts: inout Parts) -> Bool {
    guard let end = rest.prefix(Self.reach).firstIndex(of: ">") else { return false }
    let inside = String(rest[(rest.startIndex + 1)..<end])
    if inside.isWebAddress || inside.isMailAddress {
      guard origin == .markdown, !inside.unicodeScalars.contains(" ") else { return false }
      add(Parts(plain: inside, addressed: inside), inside, &parts)
      rest = rest[(end + 1)...]
      return true
    }
    let name = String(
      String.UnicodeScalarView(
        inside.folded.unicodeScalars.drop { $0 == "/" }.prefix { $0.properties.isAlphabetic }))
    if name == "br" {
      parts.add("\n")
    } else {
      guard origin == .markdown, Self.tags.contains(name) else { return false }
      let isEnd = inside.unicodeScalars.first == "/"
      if name == "a", !isEnd, let address = inside.quotedAddress {
        anchor = (address, parts.plain.unicodeScalars.count)
      } else if name == "a", isEnd, let open = anchor {
        let text = String(parts.plain.unicodeScalars.dropFirst(open.start))
        links.append(MarkdownText.Link(text: text.trimmedCell, address: open.address))
        if text != open.address { parts.addressed += " (\(open.address))" }
        anchor = nil
      }
    }
    rest = rest[(end + 1)...]
    return true
  }

  private static let tags: Set = [
    "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "code", "kbd", "span", "font",
    "small", "big", "sub", "sup", "p", "div",
  ]

  private func readEntity(_ rest: inout Scalars, _ parts: inout Parts) -> Bool {
    guard let end = rest.prefix(10).firstIndex(of: ";") else { return false }
    let name = String(rest[(rest.startIndex + 1)..<end])
    guard let scalar = Self.entities[name] ?? Self.numbered(name) else { return false }
    parts.add(scalar)
    rest = rest[(end + 1)...]
    return true
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "hellip": "…", "euro": "€", "pound": "£", "middot": "·", "bull": "•", "vert": "|",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "eacute": "é", "egrave": "è",
  ]

  /// `#39` and `#x27`.
  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = String(name.unicodeScalars.dropFirst())
    let isHex = digits.utf8.first == UInt8(ascii: "x") || digits.utf8.first == UInt8(ascii: "X")
    let value =
      isHex ? UInt32(String(digits.unicodeScalars.dropFirst()), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit.
  fileprivate var isWordPart: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// Whether a backslash before it makes it a sign that stands for itself.
  fileprivate var isASCIISign: Bool {
    isASCII && !isWordPart && !properties.isWhitespace && value > 0x20 && value != 0x7F
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init(String.UnicodeScalarView(scalars))
  }

  fileprivate var isMailAddress: Bool {
    let scalars = unicodeScalars
    return folded.unicodeScalars.starts(with: "mailto:".unicodeScalars)
      || scalars.contains("@") && scalars.contains(".")
        && !scalars.contains { $0.properties.isWhitespace || $0 == "/" }
  }

  /// The address in `a href="…"`.
  fileprivate var quotedAddress: String? {
    guard let behind = parted(by: ["href="])?.1.unicodeScalars, let quote = behind.first,
      quote == "\"" || quote == "'"
    else { return nil }
    let address = String(String.UnicodeScalarView(behind.dropFirst().prefix { $0 != quote }))
    return address.isEmpty ? nil : address
  }
}
