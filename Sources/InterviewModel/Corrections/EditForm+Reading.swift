extension EditForm {
  /// The fields that a text says something else about than this form; one that is left out of it
  /// stays as it is.
  ///
  /// - Parameter text: the form as somebody left it, its lines ending in LF.
  /// - Returns: the changes, in the order in which they stand.
  /// - Throws: `EditFormError`, which names the line, when any of the text is not understood.
  package func changes(in text: String) throws(EditFormError) -> [Change] {
    let keys = fields.map(\.key)
    var before = EditFormReader(keys: keys)
    var after = EditFormReader(keys: keys)
    let old = try before.read(self.text)
    return try after.read(text).filter { field in
      !old.contains { $0.key == field.key && $0.value == field.value }
    }
  }
}

/// Reads a form line by line.
struct EditFormReader {
  private let keys: [String]
  private var fields: [EditForm.Change] = []
  /// Whether the lines that are read now belong to the last field.
  private var isInField = false
  /// Empty lines that belong to a value when another line of it follows.
  private var emptyLines: [String] = []

  init(keys: [String]) {
    self.keys = keys
  }

  /// The fields that a text names.
  ///
  /// - Throws: `EditFormError` at the first line that is not understood.
  mutating func read(_ text: String) throws(EditFormError) -> [EditForm.Change] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { try read(line, number: index + 1) }
    return fields
  }

  private mutating func read(
    _ line: Substring.UnicodeScalarView, number: Int
  ) throws(EditFormError) {
    if line.allSatisfy(\.properties.isWhitespace) {
      emptyLines.append(Self.withoutIndentation(line))
    } else if line.first == "#" {
      isInField = false
    } else if line.first?.properties.isWhitespace == true {
      guard isInField, let last = fields.indices.last else {
        throw EditFormError(
          line: number, fault: "is indented, but there is no field above it",
          hint: "start a field at the margin: \(keys.first ?? "key"): value")
      }
      fields[last].value = Self.append(
        emptyLines + [Self.withoutIndentation(line)], to: fields[last].value)
      emptyLines = []
    } else {
      fields.append(try field(line, number: number))
      isInField = true
      emptyLines = []
    }
  }

  /// Reads a key and what stands beside it.
  private func field(
    _ line: Substring.UnicodeScalarView, number: Int
  ) throws(EditFormError) -> EditForm.Change {
    guard let colon = line.firstIndex(of: ":") else {
      throw EditFormError(
        line: number, fault: "does not start with a field name and a colon",
        hint: "indent further lines of a value")
    }
    let typed = String(Self.trimmed(line[..<colon]))
    guard let key = keys.first(where: { $0 == typed.folded }) else {
      throw EditFormError(
        line: number, fault: "names an unknown field: \"\(typed)\"", hint: hint(for: typed)
      )
    }
    if let first = fields.first(where: { $0.key == key }) {
      throw EditFormError(
        line: number, fault: "names \(key) a second time, after line \(first.line)",
        hint: "indent further lines of a value")
    }
    let value = String(Self.trimmed(line[line.index(after: colon)...]))
    return EditForm.Change(key: key, value: value, line: number)
  }

  private func hint(for typed: String) -> String {
    let nearest = TextDistance.nearest(to: typed, among: keys)
    return nearest.first.map { "did you mean \($0)?" }
      ?? "the fields are \(keys.joined(separator: ", ")); indent further lines of a value"
  }

  /// A value with further lines; beside the key stood its first line, or nothing.
  private static func append(_ lines: [String], to value: String) -> String {
    let isBeside = !value.unicodeScalars.isEmpty
    return ((isBeside ? [value] : []) + lines).joined(separator: "\n")
  }

  /// A line without the indentation that a form gives it, or as much of it as there is.
  private static func withoutIndentation(_ line: Substring.UnicodeScalarView) -> String {
    if line.first == "\t" { return String(line.dropFirst()) }
    let spaces = line.prefix(EditForm.indentation.unicodeScalars.count).prefix { $0 == " " }
    return String(line.dropFirst(spaces.count))
  }

  private static func trimmed(
    _ scalars: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var scalars = scalars.drop { $0.properties.isWhitespace }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return scalars
  }
}

/// A line of a form that is not understood.
package struct EditFormError: Error, Equatable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The fault, as a predicate of the line.
  package let fault: String
  /// Advice to put it right.
  package let hint: String
}

extension EditFormError: CustomStringConvertible {
  /// The error as one lower-case sentence without a full stop.
  package var description: String { "line \(line) \(fault)" }
}
