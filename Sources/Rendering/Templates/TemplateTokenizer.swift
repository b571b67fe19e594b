/// Cuts a template into text and tags.
///
/// It goes by scalars: a combining mark after `{{` or before `}}` joins the brace as a `Character`,
/// and a search by characters would take the tag for text.
struct TemplateTokenizer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line: Int
  private var lineStart = 0
  private var tokens: [TemplateToken] = []

  /// The tokens of a template whose first line has the number `firstLine`.
  ///
  /// - Throws: `TemplateError` for a tag that is none, with line and column.
  static func tokens(
    of source: String, firstLine: Int
  ) throws(TemplateError) -> [TemplateToken] {
    var tokenizer = TemplateTokenizer(source, firstLine: firstLine)
    try tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ source: String, firstLine: Int) {
    scalars = Array(source.unicodeScalars)
    line = firstLine
  }

  private mutating func run() throws(TemplateError) {
    var start = index
    while index < scalars.count {
      if scalars[index] == "\n" {
        appendText(from: start)
        append(.lineFeed, "\n", from: index)
        index += 1
        line += 1
        lineStart = index
        start = index
      } else if isPair("{") {
        appendText(from: start)
        try readTag()
        start = index
      } else if isPair("}") {
        throw error(at: index, "}} closes nothing that {{ opened")
      } else {
        index += 1
      }
    }
    appendText(from: start)
  }

  /// Reads a tag, whose `{{` comes next.
  private mutating func readTag() throws(TemplateError) {
    let start = index
    index += 2
    while index < scalars.count, scalars[index] != "\n", !isPair("}") { index += 1 }
    guard isPair("}") else { throw error(at: start, "{{ is not closed on its line") }
    let inside = scalars[(start + 2)..<index]
    let kind: TemplateToken.Kind =
      switch inside.first {
      case "#": .opening
      case "/": .closing
      default: .name
      }
    let name = kind == .name ? inside : inside.dropFirst()
    guard !name.isEmpty, name.allSatisfy(Self.canBeInName) else {
      throw error(at: start, "only {{name}}, {{#name}} and {{/name}} can stand in braces")
    }
    index += 2
    append(kind, Self.string(name), from: start)
  }

  private static func canBeInName(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "_"
  }

  private func isPair(_ brace: Unicode.Scalar) -> Bool {
    index + 1 < scalars.count && scalars[index] == brace && scalars[index + 1] == brace
  }

  private mutating func appendText(from start: Int) {
    guard start < index else { return }
    append(.text, Self.string(scalars[start..<index]), from: start)
  }

  private mutating func append(_ kind: TemplateToken.Kind, _ text: String, from start: Int) {
    tokens.append(TemplateToken(kind: kind, text: text, line: line, column: column(of: start)))
  }

  private func error(at place: Int, _ fault: String) -> TemplateError {
    TemplateError(line: line, column: column(of: place), fault: fault, nearest: nil)
  }

  /// The character at a place of this line, as people count.
  private func column(of place: Int) -> Int {
    Self.string(scalars[lineStart..<place]).count + 1
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
