package import InterviewModel
internal import SQLite

/// Asks a store who was met.
package struct PeopleQuery {
  private let store: Store

  /// Creates a question to this store.
  package init(_ store: Store) { self.store = store }

  /// Everybody with where they were met and the letters to them, all of it from one state of the
  /// database.
  ///
  /// - Throws: `PersistenceError`.
  package func everybody() throws -> [Acquaintance] {
    try store.reading {
      let letters = Dictionary(
        grouping: try store.letters(of: nil).filter { $0.person != nil }, by: { $0.person?.id })
      return try store.peopleMet().map {
        Acquaintance($0, letters: (letters[$0.person.id] ?? []).byDueDate)
      }
    }
  }

  /// Somebody with where they were met and the letters to them.
  ///
  /// - Throws: `ReferenceError.none` where nobody has the number; `PersistenceError`.
  package func person(_ id: Person.ID) throws -> Acquaintance {
    try store.reading {
      let met = try store.person(id)
      let letters = try met.interviews.flatMap { try store.followUps(of: $0.id) }
        .filter { $0.kind == .thankYou && $0.person?.id == id }
      return Acquaintance(met, letters: letters.byDueDate)
    }
  }
}
