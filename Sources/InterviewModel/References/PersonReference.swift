/// How somebody is named on the command line: parts of a name or of an address.
package enum PersonReference {
  /// Finds the one interviewer that is meant: by parts of a name or of an address, or by number as
  /// it is shown, `p3`.
  ///
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package static func resolve(
    _ typed: String, among people: [Person]
  ) throws(ReferenceError) -> Person {
    let meant = best(typed, among: people) { $0 }
    guard meant.count <= 1 else {
      throw .several(typed: typed, candidates: meant.map { .person($0, companies: []) })
    }
    guard let person = meant.first else { throw .none(.interviewerMatching(typed)) }
    return person
  }

  /// Finds the one person that is meant among everybody: by parts of a name or of an address, or by
  /// number as it is shown, `p3`.
  ///
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package static func resolve(
    _ typed: String, among everybody: [PersonMet]
  ) throws(ReferenceError) -> PersonMet {
    let meant = best(typed, among: everybody, person: \.person)
    guard meant.count <= 1 else {
      throw .several(
        typed: typed,
        candidates: meant.map { .person($0.person, companies: $0.companies) })
    }
    guard let person = meant.first else {
      throw .none(PersonID(handle: typed).map { .person($0) } ?? .personMatching(typed))
    }
    return person
  }

  /// Those who are meant, by whom `resolve` decides: where it is one, nobody else.
  package static func meant(by typed: String, among people: [Person]) -> [Person] {
    best(typed, among: people) { $0 }
  }

  /// Those whose whole name or address it is, and whose number; where there are none, those that
  /// match in part.
  private static func best<Item>(
    _ typed: String, among items: [Item], person: (Item) -> Person
  ) -> [Item] {
    let match = WordMatch(typed)
    let number = PersonID(handle: typed)
    return match.best(items) { item in
      let person = person(item)
      if person.id == number { return .same }
      return max(match.matches(person.name), match.matches(person.email ?? ""))
    }
  }
}
