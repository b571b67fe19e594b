/// The name of a role as sentences say it.
package struct RoleName: Sendable, Equatable {
  /// The name without what only advertisements have: `(m/f/d)`.
  package let spoken: String

  /// Reads a role.
  package init(_ role: String) {
    let words = role.unicodeScalars.split(separator: " ").map { String($0) }
      .filter { !Self.isForEverybody($0) }
    var text = words.joined(separator: " ").unicodeScalars[...]
    while let last = text.last, [" ", ",", "-", "–", "|", "*"].contains(last) { text.removeLast() }
    spoken = text.isEmpty ? role : String(text)
  }

  /// For use in an English sentence: `the Backend Engineer role`, `the role of Product Manager,
  /// Payments`, `the Internship in Marketing`.
  package var english: String {
    if spoken.unicodeScalars.contains(",") { return "the role of \(spoken)" }
    return isEngagement ? "the \(spoken)" : "the \(spoken) role"
  }

  /// For use in a German sentence: `die Stelle als Ärztin`, `das Praktikum im Marketing`.
  package var german: String {
    guard let first = words.first else { return "die Stelle" }
    let isOne = { (ends: [String]) in
      ends.contains { first.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
    if isOne(["praktikum", "volontariat", "referendariat", "internship", "traineeship"]) {
      return "das \(spoken)"
    }
    return isOne(["ausbildung", "stelle", "professur"])
      ? "die \(spoken)" : "die Stelle als \(spoken)"
  }

  /// Whether it names what somebody does, and not who they are: `Summer Internship`.
  private var isEngagement: Bool {
    [words.first, words.last].contains { $0.map(Self.engagements.contains) ?? false }
  }

  private var words: [String] {
    spoken.unicodeScalars.split(separator: " ").map { String($0).folded }
  }

  /// `(m/f/d)`, `m/w/d`, `(f/m/x)`, `(div.)`.
  private static func isForEverybody(_ word: String) -> Bool {
    if ["(gn)", "(all", "genders)"].contains(word.folded) { return true }
    let parts = word.folded.unicodeScalars.filter { $0 != "(" && $0 != ")" && $0 != "," }
      .split { $0 == "/" || $0 == "|" || $0 == "*" }.map { String($0) }
    return parts.count > 1 && parts.allSatisfy(genders.contains)
  }

  private static let genders: Set<String> = [
    "m", "f", "d", "w", "x", "div", "div.", "i", "h", "v", "a", "n", "nb",
  ]

  private static let engagements: Set<String> = [
    "internship", "apprenticeship", "traineeship", "fellowship", "residency", "placement",
    "secondment", "scholarship", "studentship", "clerkship", "assistantship", "professorship",
    "lectureship", "programme", "program", "role", "position", "job", "post", "post-doc", "postdoc",
    "praktikum", "volontariat", "ausbildung", "stelle", "professur", "referendariat",
  ]
}
