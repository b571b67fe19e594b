internal import InterviewModel
internal import Persistence
internal import Rendering

/// The questions about names that are nearly known ones: docs/domain.md#joining.
struct NearNameQuestions {
  private let questions: Questions

  init(_ session: Session) {
    questions = Questions(session)
  }

  /// Asks whether new people are others that are known, and puts those in the interview that are
  /// meant; where no name is near, nothing is asked.
  ///
  /// - Throws: `Interrupted`; `ReferenceError.several`; what reading the database throws.
  func settlePeople(_ entry: inout InterviewEntry, _ store: Store?) throws {
    for place in entry.people.indices {
      let person = entry.people[place]
      let near = try (store?.people(near: person, atCompany: entry.company) ?? [])
        .filter { known in !entry.people.contains { $0.name.foldedKey == known.name.foldedKey } }
      if let meant = try questions.choose(
        "\(person.name) is not known at \(entry.company) yet. Is it:", near.map(\.words),
        or: "somebody new")
      {
        entry.people[place] = PersonEntry(
          name: near[meant].name, title: person.title, email: person.email)
      }
    }
  }

  /// Asks whether a new company is one that is known; nil where it is none, or no name is near.
  ///
  /// - Throws: `Interrupted`; `PersistenceError`.
  func company(_ typed: String, _ store: Store) throws -> String? {
    let companies = try store.companies(near: typed)
    return try questions.asking {
      try questions.choose(
        "\"\(typed)\" is not known yet. Is it:", companies, or: "a new company"
      )
      .map { companies[$0] }
    }
  }

  /// Asks whether a role for which there is no application is one for which there is.
  ///
  /// - Parameters:
  ///   - typed: the role.
  ///   - company: at which company.
  ///   - open: the company's open applications.
  /// - Returns: the role that is meant.
  /// - Throws: `Interrupted`.
  func role(_ typed: String, at company: String, among open: [Application]) throws -> String {
    let near = NearNames.roles(typed, among: open.roles)
    let meant = try questions.choose(
      "\(company) has no application for \"\(typed)\" yet. Is it:", near, or: "a new application")
    return meant.map { near[$0] } ?? typed
  }
}
