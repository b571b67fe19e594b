package import InterviewModel
package import Zones

/// People as an address book reads them: vCard 4.0 (RFC 6350).
package enum VCard {
  /// A card for each of these people: name, title, address, and the company where they were met
  /// first.
  ///
  /// - Returns: the file, its lines ending in CRLF.
  package static func text(of people: [Acquaintance]) -> String {
    var text = ""
    for person in people { card(of: person).write(to: &text) }
    return text
  }

  private static func card(of person: Acquaintance) -> CalendarComponent {
    let who = person.met.person
    let (family, given) = names(of: who.name)
    var lines = [
      ContentLine.word("VERSION", "4.0"), .text("FN", who.name),
      .word("N", "\(CalendarText.escaped(family));\(CalendarText.escaped(given));;;"),
    ]
    if let title = who.title { lines.append(.text("TITLE", title)) }
    if let company = person.met.companies.first { lines.append(.text("ORG", company)) }
    if let email = who.email { lines.append(.text("EMAIL", email)) }
    return CalendarComponent(name: "VCARD", lines: lines)
  }

  /// The family name and the given names of a name as it is written; all of it is the given name
  /// where there is one word alone.
  private static func names(of name: String) -> (family: String, given: String) {
    let words = name.unicodeScalars.split(separator: " ").map { String($0) }
    guard words.count > 1, let last = words.last else { return ("", name) }
    return (last, words.dropLast().joined(separator: " "))
  }
}

/// How many people were written to a file.
package struct VCardReport: Report {
  private let count: Int
  private let path: String

  /// Creates the report of a file with so many people.
  package init(count: Int, path: String) {
    self.count = count
    self.path = path
  }

  package func json(at now: Instant) -> JSON {
    .object(["file": .string(path), "people": .integer(count)])
  }

  package func text(_ layout: Layout) -> String {
    "Wrote \(CountText.of(count, "person", "people")) to \(TerminalText.line(path))\n"
  }
}
