/// A piece of an HTML page: text, an element, or several of them; well formed, whatever it is made
/// of.
///
/// It is XML too: every element is closed, every attribute quoted. It holds bytes, because
/// appending to a view of scalars copies all that stands there already.
struct HTML: Sendable, Equatable {
  /// What is written, in UTF-8.
  private(set) var octets: [UInt8] = []

  /// Nothing at all.
  static let none = HTML([])

  /// The end of a line in the file, so that it can be read and compared; nobody sees it in the
  /// page.
  static let lineBreak = HTML(octets: [UInt8(ascii: "\n")])

  private init(octets: [UInt8]) {
    self.octets = octets
  }

  /// Text, in which nothing is taken for markup.
  init(_ text: String) {
    octets.appendEscaped(text)
  }

  /// Pieces, one after the other.
  init(_ pieces: [HTML]) {
    octets.reserveCapacity(pieces.reduce(0) { $0 + $1.octets.count })
    for piece in pieces { octets += piece.octets }
  }

  /// An element with its attributes, those without nil, and what it holds.
  init(_ tag: Tag, _ attributes: Attribute?..., @HTMLBuilder holding content: () -> HTML) {
    open(tag, attributes)
    octets += content().octets
    octets += "</\(tag.rawValue)>".utf8
  }

  /// An element that holds nothing.
  init(_ tag: Tag, _ attributes: Attribute?...) {
    open(tag, attributes)
    // HTML closes only elements that are void by nature this way.
    if tag.isVoid {
      octets.removeLast()
      octets += "/>".utf8
    } else {
      octets += "</\(tag.rawValue)>".utf8
    }
  }

  /// The rules of the page, as they are: they hold neither `<` nor `&`.
  init(style sheet: StyleSheet) {
    open(.style, [])
    octets += sheet.text.utf8
    octets += "</\(Tag.style.rawValue)>".utf8
  }

  private mutating func open(_ tag: Tag, _ attributes: [Attribute?]) {
    octets += "<\(tag.rawValue)".utf8
    for case let attribute? in attributes {
      octets += " \(attribute.name)=\"".utf8
      octets.appendEscaped(attribute.value)
      octets.append(UInt8(ascii: "\""))
    }
    octets.append(UInt8(ascii: ">"))
  }
}

/// Puts the pieces of a page together as they are written down, texts and elements mixed.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text) }

  static func buildExpression(_ piece: HTML) -> HTML { piece }

  static func buildBlock(_ piece: HTML) -> HTML { piece }

  static func buildBlock(_ pieces: HTML...) -> HTML { HTML(pieces) }

  static func buildArray(_ pieces: [HTML]) -> HTML { HTML(pieces) }

  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .none }

  static func buildEither(first piece: HTML) -> HTML { piece }

  static func buildEither(second piece: HTML) -> HTML { piece }
}

/// The elements that pages are made of.
enum Tag: String, CaseIterable {
  // The page.
  case html, head, meta, title, style, body
  // Its parts.
  case header, main, section, footer
  // Text.
  case h1, h2, h3, p, a, b, bdi, code, small, time, abbr, span, ul, ol, li, dl, dt, dd, div
  // Tables and figures.
  case table, caption, thead, tbody, tr, th, td, details, summary
  // Pictures.
  case svg, g, rect, circle, line, path, text

  /// Whether it never holds anything, so that nothing closes it.
  var isVoid: Bool { self == .meta }
}
