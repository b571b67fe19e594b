/// A piece of a template: text, or a tag.
struct TemplateToken: Equatable {
  /// Text, the end of a line, or one of the tags.
  enum Kind: Equatable {
    /// Text without a line feed.
    case text
    /// The end of a line.
    case lineFeed
    /// `{{name}}`
    case name
    /// `{{#name}}`
    case opening
    /// `{{/name}}`
    case closing
  }

  let kind: Kind
  /// The text itself, or the name in a tag.
  let text: String
  /// Where it begins: line and character, both from 1.
  let line: Int
  let column: Int

  var isTag: Bool { kind == .name || isSectionTag }

  var isSectionTag: Bool { kind == .opening || kind == .closing }

  /// Whether it is nothing but spaces and tabs.
  var isBlank: Bool {
    kind == .text && text.unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" }
  }

  /// How it was written.
  var source: String {
    switch kind {
    case .text, .lineFeed: text
    case .name: "{{\(text)}}"
    case .opening: "{{#\(text)}}"
    case .closing: "{{/\(text)}}"
    }
  }

  /// The same place with another fault.
  func error(_ fault: String, nearest: String? = nil) -> TemplateError {
    TemplateError(line: line, column: column, fault: fault, nearest: nearest)
  }
}
