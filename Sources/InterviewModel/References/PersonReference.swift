/// How an interviewer is named on the command line: parts of a name or of an address.
public enum PersonReference {
  /// Finds the one person that is meant.
  ///
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  public static func resolve(
    _ typed: String, among people: [Person]
  ) throws(ReferenceError) -> Person {
    let match = WordMatch(typed)
    let rated = people.map { person in
      (person: person, match: max(match.matches(person.name), match.matches(person.email ?? "")))
    }
    let exact = rated.filter { $0.match == .exact }
    let meant = (exact.isEmpty ? rated.filter { $0.match == .part } : exact).map(\.person)
    guard meant.count <= 1 else {
      throw .several(typed: typed, candidates: meant.map(\.name))
    }
    guard let person = meant.first else {
      throw .none("no interviewer matches \"\(typed)\"")
    }
    return person
  }
}
