internal import Zones

/// What is said of an element beside what it holds.
///
/// Whatever could do harm with a wrong value has a type of its own: classes and identifiers are the
/// program's own words, links have one of the schemes that are allowed.
struct Attribute: Sendable {
  let name: String
  let value: String

  private init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A length or place in a picture.
  init(_ measure: Measure, _ length: Length) {
    self.init(measure.rawValue, length.text)
  }

  /// The lengths and places that pictures need.
  enum Measure: String {
    case x, y, width, height, x1, y1, x2, y2, cx, cy, r, rx
  }
}

extension Attribute {
  static func `class`(_ classes: StyleClass...) -> Attribute {
    Attribute("class", classes.map(\.rawValue).joined(separator: " "))
  }

  static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.name) }

  static func href(_ anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.name) }

  static func href(_ link: Link) -> Attribute { Attribute("href", link.address) }

  /// The language of the words.
  static let english = Attribute("lang", "en")

  /// The direction of a text follows from its first letter that has one.
  static let ownDirection = Attribute("dir", "auto")

  static let utf8 = Attribute("charset", "utf-8")

  /// The name of what a `meta` says.
  static func named(_ name: StaticString) -> Attribute { Attribute("name", "\(name)") }

  static func httpEquivalent(_ name: StaticString) -> Attribute {
    Attribute("http-equiv", "\(name)")
  }

  static func content(_ value: String) -> Attribute { Attribute("content", value) }

  static func role(_ role: Role) -> Attribute { Attribute("role", role.rawValue) }

  /// What an element is to those who do not see it.
  enum Role: String {
    case image = "img"
    /// A list stays one to those who do not see it, even without its bullets.
    case list
  }

  static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }

  static func labelled(by anchor: Anchor) -> Attribute {
    Attribute("aria-labelledby", anchor.name)
  }

  /// Says nothing to those who do not see it.
  static let hidden = Attribute("aria-hidden", "true")

  static let columnHeader = Attribute("scope", "col")

  static let rowHeader = Attribute("scope", "row")

  /// Shows from the start what could be unfolded.
  static let open = Attribute("open", "open")

  /// What a short word stands for.
  static func meaning(_ words: String) -> Attribute { Attribute("title", words) }

  static func moment(_ instant: Instant) -> Attribute { Attribute("datetime", instant.rfc3339) }
}

extension Attribute {
  /// A picture takes all the width that it is given.
  static let fullWidth = Attribute("width", "100%")

  /// On which side of its place a text of a picture stands.
  enum TextAnchor: String {
    case start, middle, end
  }

  static func anchor(_ anchor: TextAnchor) -> Attribute {
    Attribute("text-anchor", anchor.rawValue)
  }

  /// The steps of a drawn line.
  static func path(_ steps: StaticString) -> Attribute { Attribute("d", "\(steps)") }

  /// The title of a cell's column, for screens where each row of a table is a card.
  static func columnTitle(_ title: String) -> Attribute { Attribute("data-title", title) }
}
