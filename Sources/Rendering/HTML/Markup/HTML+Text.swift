internal import Zones

extension HTML {
  /// Text that somebody wrote, on one line, in a direction of its own: whatever it is, what stands
  /// around it keeps its place (UAX #9, isolates).
  static func stored(_ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return .none }
    return HTML(.bdi) { text }
  }

  /// A company, and the role where one is known, each in a direction of its own.
  static func title(_ company: String, _ role: String?) -> HTML {
    .list([company, role].compactMap { $0 }, separator: ", ")
  }

  /// Texts that somebody wrote, each in a direction of its own; nothing without any.
  static func list(_ texts: [String], separator: String) -> HTML {
    guard !texts.isEmpty else { return .none }
    return HTML(.span, .class(.name)) {
      for (place, text) in texts.enumerated() {
        if place > 0 { separator }
        HTML.stored(text)
      }
    }
  }

  /// Text that somebody wrote, on as many lines as it has.
  static func note(_ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return .none }
    return HTML(.p, .class(.note), .ownDirection) { text }
  }

  /// Stored text that leads to an address, where that is one; else the text alone.
  static func link(to address: String?, _ text: String) -> HTML {
    guard let link = address.flatMap({ Link($0) }) else { return .stored(text) }
    return HTML(.a, .href(link)) { HTML.stored(text) }
  }

  /// A moment, in words for people and as RFC 3339 has it for programs.
  static func time(_ instant: Instant, _ words: String) -> HTML {
    HTML(.time, .moment(instant)) { words }
  }

  /// A paragraph in the program's own words.
  static func paragraph(_ words: String, _ style: StyleClass? = nil) -> HTML {
    HTML(.p, style.map { .class($0) }) { words }
  }
}
