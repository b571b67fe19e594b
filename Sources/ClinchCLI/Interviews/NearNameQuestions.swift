internal import InterviewModel
internal import Persistence
internal import Rendering

/// The questions about names that are nearly known ones: docs/domain.md#joining.
struct NearNameQuestions {
  private let session: Session
  private let questions: Questions

  init(_ session: Session) {
    self.session = session
    questions = Questions(session)
  }

  /// Asks whether a new company or new people are others that are known, and puts those in the
  /// interview that are meant; where no name is near, nothing is asked.
  ///
  /// - Throws: `Interrupted`; `ReferenceError.several`; what reading the database throws.
  func settle(_ entry: inout InterviewEntry) throws {
    let store: Store
    do {
      store = try session.storeForReading()
    } catch PersistenceError.noSuchFile {
      return
    }
    try questions.asking {
      let companies = try store.companies(near: entry.company)
      if let meant = try choose(
        "\"\(entry.company)\" is not known yet. Is it:", companies, or: "a new company")
      {
        entry.company = companies[meant]
      }
      for place in entry.people.indices {
        let person = entry.people[place]
        let near = try store.people(near: person, atCompany: entry.company)
          .filter { known in !entry.people.contains { $0.name.foldedKey == known.name.foldedKey } }
        if let meant = try choose(
          "\(person.name) is not known at \(entry.company) yet. Is it:", near.map(\.words),
          or: "somebody new")
        {
          entry.people[place] = PersonEntry(
            name: near[meant].name, title: person.title, email: person.email)
        }
      }
    }
    entry.hasNewNames = true
  }

  /// Asks whether a new company is one that is known; nil where it is none, or no name is near.
  ///
  /// - Throws: `Interrupted`; `PersistenceError`.
  func company(_ typed: String, _ store: Store) throws -> String? {
    let companies = try store.companies(near: typed)
    return try questions.asking {
      try choose("\"\(typed)\" is not known yet. Is it:", companies, or: "a new company")
        .map { companies[$0] }
    }
  }

  /// Asks which of several is meant; nil where it is another, or there is none to choose from.
  private func choose(_ question: String, _ known: [String], or other: String) throws -> Int? {
    guard !known.isEmpty else { return nil }
    questions.say(question)
    for (place, name) in (known + [other]).enumerated() { questions.say("  \(place + 1)  \(name)") }
    while true {
      let key = try questions.key("[1-\(known.count + 1)] ")
      guard let number = Int(String(key)), (1...known.count + 1).contains(number) else { continue }
      return number <= known.count ? number - 1 : nil
    }
  }
}
