/// Two names that are one by the rule of docs/domain.md#input, and were two when they were stored.
///
/// What belongs to them stays apart until the owner merges it.
package enum LookAlike: Sendable, Equatable {
  /// Two applications of one company and role.
  case applications(Application, Application)
  /// Two people of one company.
  case people(Person, Person)
}

extension LookAlike {
  /// The applications that are one by their names, and by their old keys were not.
  ///
  /// - Parameter applications: each with the keys that its company and role had, by number.
  /// - Returns: each of them beside the first that has its names.
  package static func applications(
    among applications: [(application: Application, oldKeys: [String])]
  ) -> [LookAlike] {
    pairs(among: applications) {
      $0.application.nameKeys
    } areApart: {
      $0.oldKeys != $1.oldKeys
    }
    .map { .applications($0.application, $1.application) }
  }

  /// The people of one company who are one by their names; different addresses are two people.
  package static func people(among people: [Person]) -> [LookAlike] {
    pairs(among: people) {
      [$0.name.foldedKey]
    } areApart: {
      $0.name != $1.name && ($0.email == nil || $1.email == nil)
    }
    .map { .people($0, $1) }
  }

  private static func pairs<Item>(
    among items: [Item], by keys: (Item) -> [String], areApart: (Item, Item) -> Bool
  ) -> [(Item, Item)] {
    var first: [[String]: Item] = [:]
    return items.compactMap { item in
      guard let other = first[keys(item)] else {
        first[keys(item)] = item
        return nil
      }
      return areApart(other, item) ? (other, item) : nil
    }
  }
}

extension Application {
  /// What its company and role are compared by; the role's is empty where it has none.
  package var nameKeys: [String] { [company.foldedKey, role?.foldedKey ?? ""] }
}
