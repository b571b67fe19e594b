internal import InterviewModel

// A role with its article, as a set of letters says it.
extension RoleName {
  /// For use in an English sentence: `the Backend Engineer role`, `the role of Product Manager,
  /// Payments`, `the Internship in Marketing`.
  var english: String {
    if spoken.unicodeScalars.contains(",") { return "the role of \(spoken)" }
    return isEngagement ? "the \(spoken)" : "the \(spoken) role"
  }

  /// For use in a German sentence: `die Stelle als Ärztin`, `das Praktikum im Marketing`.
  var german: String {
    guard isEngagement else { return "die Stelle als \(spoken)" }
    let isFeminine = Self.feminine.contains {
      head.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isFeminine ? "die \(spoken)" : "das \(spoken)"
  }

  private static let feminine = [
    "ausbildung", "stelle", "professur", "lehre", "residency", "position", "role",
  ]
}
