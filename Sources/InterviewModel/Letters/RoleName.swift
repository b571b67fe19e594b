/// The name of a role as sentences can take it.
package struct RoleName: Sendable, Equatable {
  /// The name without what only advertisements have: `(m/f/d)`, `(gn)`, `(div.)`.
  package let spoken: String
  /// Whether it names what somebody does, `Summer Internship`, and not who they are.
  package let isEngagement: Bool
  /// The word that the others belong to, folded: `internship` of `Internship in Marketing`.
  package let head: String

  /// Reads a role.
  package init(_ role: String) {
    let words = Self.withoutGroups(role).unicodeScalars.split(separator: " ").map { String($0) }
      .filter { !Self.isForEverybody($0, least: 3) }
    var text = words.joined(separator: " ").unicodeScalars[...]
    while let last = text.last, [" ", ",", "-", "–", "|", "*"].contains(last) { text.removeLast() }
    spoken = text.isEmpty ? role : String(text)
    let folded = spoken.unicodeScalars.split(separator: " ").map { String($0).folded }
    let behind = folded.dropFirst().firstIndex(where: Self.prepositions.contains)
    head = behind.map { folded[$0 - 1] } ?? folded.last ?? ""
    let last = head
    isEngagement = !folded.contains("of") && Self.engagements.contains { last.hasEnd($0) }
  }

  /// A role without the groups in brackets that mean everybody, whole: `Fachkraft(m / w / d)`.
  private static func withoutGroups(_ role: String) -> String {
    var kept = String.UnicodeScalarView()
    var rest = role.unicodeScalars[...]
    while let first = rest.first {
      if first == "(" || first == "[",
        let end = rest.firstIndex(where: { $0 == ")" || $0 == "]" })
      {
        let group = String(rest[rest.index(after: rest.startIndex)..<end])
        if isForEverybody(group, least: 1) {
          kept.append(" ")
          rest = rest[rest.index(after: end)...]
          continue
        }
      }
      kept.append(first)
      rest.removeFirst()
    }
    return String(kept)
  }

  /// `m/w/d`, `f/m/x`, `all genders`; a single letter is none, and neither is `A/V`.
  private static func isForEverybody(_ text: String, least: Int) -> Bool {
    let parts = text.folded.unicodeScalars.filter { $0 != "." }
      .split { [" ", "/", "|", "*", ",", ":"].contains($0) }.map { String($0) }
    if least == 1, everybody.contains(parts) { return true }
    return pairs.contains(parts) || parts.count > 2 && parts.allSatisfy(genders.contains)
  }

  private static let everybody: Set<[String]> = [
    ["all", "genders"], ["all", "gender"], ["any", "gender"], ["alle", "geschlechter"], ["gn"],
    ["div"], ["divers"],
  ]

  private static let pairs: Set<[String]> = [
    ["m", "w"], ["w", "m"], ["m", "f"], ["f", "m"], ["h", "f"], ["f", "h"],
  ]

  private static let genders: Set<String> = [
    "m", "f", "d", "w", "x", "div", "divers", "i", "h", "v", "a", "n", "nb", "gn",
  ]

  private static let prepositions: Set<String> = [
    "in", "im", "at", "for", "with", "bei", "beim", "fur", "zum", "zur", "mit",
  ]

  /// The ends of their names, as German puts words together.
  private static let engagements: Set<String> = [
    "internship", "apprenticeship", "traineeship", "fellowship", "residency", "placement",
    "secondment", "scholarship", "studentship", "clerkship", "assistantship", "professorship",
    "lectureship", "programme", "program", "role", "position", "job", "post", "post-doc", "postdoc",
    "praktikum", "volontariat", "ausbildung", "stelle", "professur", "referendariat", "studium",
    "lehre",
  ]
}
