package import InterviewModel

/// A text with places for values: `{{name}}` stands for a value, `{{#name}}…{{/name}}` is there
/// only when the value is known.
///
/// There is nothing else: no other tag, no calculation, no escaping. A value goes in as it is and
/// is never looked at again, so one that holds `{{name}}` stays what it is. A line that holds
/// nothing but section tags leaves no line behind.
package struct Template: Sendable {
  private indirect enum Part: Sendable {
    case text(String)
    case value(String)
    case section(String, [Part])
  }

  private let parts: [Part]
  /// The names that it uses.
  package let names: Set<String>

  /// Reads a template, all of it, before anything is rendered.
  ///
  /// - Parameters:
  ///   - source: the template, its lines ending in LF.
  ///   - names: the names that have values.
  ///   - firstLine: the number of its first line, where it is a part of a longer text.
  /// - Throws: `TemplateError` for a name that is none of these, with the nearest one; for any
  ///   other tag; for a section that is not closed (at its opening tag) or not open.
  package init(
    _ source: String, names: [String], firstLine: Int = 1
  ) throws(TemplateError) {
    let tokens = try TemplateTokenizer.tokens(of: source, firstLine: firstLine)
    try Self.check(tokens, names: names)
    parts = try Self.parts(of: Self.withoutSectionLines(tokens))
    self.names = Set(tokens.filter(\.isTag).map(\.text))
  }

  /// The text with values in their places; what is missing shows as a gap in brackets.
  ///
  /// - Parameter values: a value for each of the names that the template was read with; one that is
  ///   left out is missing.
  /// - Returns: the text, nothing in it escaped.
  package func text(_ values: [String: LetterValue]) -> String {
    Self.text(parts, values)
  }

  private static func text(_ parts: [Part], _ values: [String: LetterValue]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .value(let name): text += (values[name] ?? .missing(name)).shown
      case .section(let name, let inner):
        if values[name]?.isKnown == true { text += self.text(inner, values) }
      }
    }
    return text
  }

  private static func check(
    _ tokens: [TemplateToken], names: [String]
  ) throws(TemplateError) {
    for token in tokens where token.isTag {
      guard !names.contains(token.text) else { continue }
      let nearest = TextDistance.nearest(to: token.text, among: names).first
      throw token.error("there is no \(token.source)", nearest: nearest)
    }
  }

  /// Drops the blanks and the line feed of each line that holds nothing else but section tags.
  private static func withoutSectionLines(_ tokens: [TemplateToken]) -> [TemplateToken] {
    var kept: [TemplateToken] = []
    for line in lines(of: tokens) {
      let hasOnlySections =
        line.contains(where: \.isSectionTag)
        && line.allSatisfy { $0.isSectionTag || $0.isBlank || $0.kind == .lineFeed }
      kept += hasOnlySections ? line.filter(\.isSectionTag) : line
    }
    return kept
  }

  /// The tokens line by line, each with its line feed.
  private static func lines(of tokens: [TemplateToken]) -> [[TemplateToken]] {
    var lines: [[TemplateToken]] = [[]]
    for token in tokens {
      lines[lines.count - 1].append(token)
      if token.kind == .lineFeed { lines.append([]) }
    }
    return lines
  }

  /// Sections deeper than that are refused, which bounds the recursion of rendering.
  private static let deepestSection = 16

  /// Puts what stands in sections into them; sections that are open wait on a stack.
  private static func parts(of tokens: [TemplateToken]) throws(TemplateError) -> [Part] {
    var open: [(tag: TemplateToken, before: [Part])] = []
    var parts: [Part] = []
    for token in tokens {
      switch token.kind {
      case .text, .lineFeed: parts.append(.text(token.text))
      case .name: parts.append(.value(token.text))
      case .opening:
        guard open.count < deepestSection else {
          throw token.error("sections stand more than \(deepestSection) deep in each other")
        }
        open.append((token, parts))
        parts = []
      case .closing:
        guard let (tag, before) = open.popLast() else {
          throw token.error("\(token.source) closes nothing that is open")
        }
        guard tag.text == token.text else {
          throw token.error("\(token.source) stands where \(tag.source) is still open")
        }
        parts = before + [.section(tag.text, parts)]
      }
    }
    guard let (tag, _) = open.last else { return parts }
    throw tag.error("\(tag.source) is never closed")
  }
}

/// What is wrong with a template, and where.
package struct TemplateError: Error, Sendable, Equatable {
  /// The line, from 1.
  package let line: Int
  /// The character within its line, from 1.
  package let column: Int
  /// The fault as a sentence in lower case, without a full stop.
  package let fault: String
  /// The known name that was probably meant; nil when none is near.
  package let nearest: String?
}

extension TemplateError: CustomStringConvertible {
  /// The place and the fault: `line 3, column 7: there is no {{compnay}}`.
  package var description: String {
    "line \(line), column \(column): \(fault)"
  }
}
