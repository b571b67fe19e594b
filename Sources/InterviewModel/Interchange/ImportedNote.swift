/// What a row says beyond the fields that an application has: texts, and values with the header
/// that they stood under.
package struct ImportedNote: Sendable, Equatable {
  /// A part of the note.
  package enum Part: Sendable, Equatable {
    /// Text that was a note in the table.
    case text(String)
    /// A value, and the header of its column.
    case value(String, header: String)
  }

  /// The parts, in the order in which they stand in the note.
  package private(set) var parts: [Part] = []

  /// Creates an empty note.
  package init() {}

  /// Adds a part, unless it is there already.
  package mutating func add(_ part: Part) {
    if !parts.contains(part) { parts.append(part) }
  }

  /// The same without the parts whose every line is one of these.
  package func without(_ isGone: (String) -> Bool) -> ImportedNote {
    var rest = ImportedNote()
    for part in parts {
      let lines =
        switch part {
        case .text(let text): text.lines
        case .value(let value, let header): "\(header): \(value)".lines
        }
      if !lines.allSatisfy(isGone) { rest.add(part) }
    }
    return rest
  }

  /// The lines that its values make.
  package var valueLines: [String] {
    parts.flatMap { part -> [String] in
      if case .value(let value, let header) = part { "\(header): \(value)".lines } else { [] }
    }
  }

  /// The note for an application that has this one; the same where it says all of it.
  ///
  /// Text that is part of it is not said again. A line that begins with the header of a value is
  /// written anew, because a newer file has a newer value; but not one that another row of the same
  /// file says.
  ///
  /// - Parameters:
  ///   - stored: the note as it is stored.
  ///   - isSaid: whether another row of the same application said a line.
  /// - Returns: the note; nil where nothing is said.
  package func merged(
    into stored: String?, besides isSaid: (String) -> Bool = { _ in false }
  ) -> String? {
    var lines = (stored ?? "").unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { String($0) }
    if stored == nil { lines = [] }
    var added: Set<String> = []
    for part in parts {
      switch part {
      case .text(let text):
        if !lines.joined(separator: "\n").holds(text) { lines += text.lines }
      case .value(let value, let header):
        let label = "\(header): "
        let new = (label + value).lines
        defer { added.formUnion(new) }
        if lines.joined(separator: "\n").holds(new.joined(separator: "\n")) { continue }
        let old = lines.firstIndex {
          $0.unicodeScalars.starts(with: label.unicodeScalars) && !added.contains($0) && !isSaid($0)
        }
        if let old, new.count == 1 { lines[old] = new[0] } else { lines += new }
      }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension String {
  /// The text between line feeds.
  fileprivate var lines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// Whether a text stands in it, on whole lines.
  fileprivate func holds(_ text: String) -> Bool {
    let (all, wanted) = (lines, text.lines)
    guard wanted.count <= all.count else { return false }
    return (0...(all.count - wanted.count)).contains {
      all[$0..<($0 + wanted.count)] == wanted[...]
    }
  }
}
