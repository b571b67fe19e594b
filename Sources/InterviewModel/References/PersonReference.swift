/// How somebody is named on the command line: parts of a name or of an address.
package enum PersonReference {
  /// Finds the one interviewer that is meant: by parts of a name or of an address, or by number as
  /// it is shown where names are alike, `p3`.
  ///
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package static func resolve(
    _ typed: String, among people: [Person]
  ) throws(ReferenceError) -> Person {
    let meant = best(typed, among: people) { $0 }
    if meant.isEmpty, let id = PersonID(handle: typed),
      let person = people.first(where: { $0.id == id })
    {
      return person
    }
    guard meant.count <= 1 else {
      let areAlike = Set(meant.map(\.name)).count < meant.count
      throw .several(
        typed: typed, candidates: meant.map { areAlike ? "\($0.id.handle) \($0.name)" : $0.name })
    }
    guard let person = meant.first else {
      throw .none(.interviewerMatching(typed))
    }
    return person
  }

  /// Finds the one person that is meant among everybody: by parts of a name or of an address, or by
  /// number as it is shown, `p3`.
  ///
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package static func resolve(
    _ typed: String, among everybody: [PersonMet]
  ) throws(ReferenceError) -> PersonMet {
    if let id = PersonID(handle: typed) {
      guard let person = everybody.first(where: { $0.person.id == id }) else {
        throw .none(.person(id))
      }
      return person
    }
    let meant = best(typed, among: everybody, person: \.person)
    guard meant.count <= 1 else { throw .severalPeople(typed: typed, candidates: meant) }
    guard let person = meant.first else { throw .none(.personMatching(typed)) }
    return person
  }

  /// Those whose whole name or address it is; where there are none, those that match in part.
  private static func best<Item>(
    _ typed: String, among items: [Item], person: (Item) -> Person
  ) -> [Item] {
    let match = WordMatch(typed)
    return match.best(items) { item in
      let person = person(item)
      return max(match.matches(person.name), match.matches(person.email ?? ""))
    }
  }
}
