/// The fields of one thing as a text that its owner edits: `key: value` lines.
///
/// A value of several lines stands below its key, each line indented. Lines that begin with `#` are
/// comments; a key without a value is an empty field. Reading the text that a form makes finds no
/// change.
package struct EditForm: Sendable, Equatable {
  /// The comments above the fields, which tell what is edited.
  package var heading: [String]
  /// The fields, in the order in which they stand.
  package var fields: [Field]

  /// Creates a form.
  package init(heading: [String], fields: [Field]) {
    self.heading = heading
    self.fields = fields
  }

  /// One field.
  package struct Field: Sendable, Equatable {
    /// Its name: that of the flag that says the same.
    package var key: String
    /// Its text; empty for nothing.
    package var value: String

    /// Creates a field; one that says nothing is empty.
    package init(_ key: String, _ value: String?) {
      self.key = key
      self.value = value ?? ""
    }
  }

  /// A field that a text says something else about than the form.
  package struct Change: Sendable, Equatable {
    /// The field's name.
    package var key: String
    /// The text that it is to have; empty for nothing.
    package var value: String
    /// The line on which the field stands, from 1.
    package var line: Int

    /// Creates a change.
    package init(key: String, value: String, line: Int) {
      self.key = key
      self.value = value
      self.line = line
    }
  }

  /// The form as a text, each line with its line feed.
  package var text: String {
    let comments = heading.flatMap { $0.lines }.map { "# \($0)\n" } + ["\n"]
    return (comments + fields.map { "\($0.key):\(Self.written($0.value))\n" }).joined()
  }

  /// A value as it follows its key's colon.
  private static func written(_ value: String) -> String {
    if value.unicodeScalars.isEmpty { return "" }
    let lines = value.lines
    if lines.count == 1, !value.hasSpaceAtEnds { return " \(value)" }
    return lines.map { $0.unicodeScalars.isEmpty ? "\n" : "\n\(indentation)\($0)" }.joined()
  }

  /// The spaces before each line of a value that stands below its key.
  static let indentation = "  "
}

extension String {
  /// The text between line feeds.
  fileprivate var lines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  fileprivate var hasSpaceAtEnds: Bool {
    [unicodeScalars.first, unicodeScalars.last].contains { $0?.properties.isWhitespace == true }
  }
}
