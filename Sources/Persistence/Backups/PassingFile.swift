/// Files beside the database that are there for a time only, and stay where somebody is
/// interrupted: the names that they get, by which a purge finds them.
package enum PassingFile {
  /// A text that its owner edits.
  package enum Text: String, Sendable, CaseIterable {
    /// The form of what is corrected.
    case edit
    /// A letter.
    case letter
  }

  /// What the name of a file begins with that is being written, before it gets its own.
  package static let beginning = ".clinch-"

  /// A name for a text, which nothing has: `edit-1a2b.txt`.
  package static func name(for text: Text) -> String {
    "\(text.rawValue)-\(String(UInt64.random(in: .min ... .max), radix: 36))\(ending)"
  }

  /// Whether a file of this name is one of these.
  static func isName(_ name: String) -> Bool {
    name.utf8.starts(with: beginning.utf8) || Text.allCases.contains { isName(name, of: $0) }
  }

  private static func isName(_ name: String, of text: Text) -> Bool {
    let start = "\(text.rawValue)-".utf8
    guard name.utf8.starts(with: start) else { return false }
    let rest = name.utf8.dropFirst(start.count)
    let number = rest.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    return rest.dropFirst(number.count).elementsEqual(ending.utf8)
  }

  private static let ending = ".txt"
}
