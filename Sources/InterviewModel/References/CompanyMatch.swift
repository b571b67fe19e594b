/// Words that name a company, or a company and then a role.
package struct CompanyMatch: Sendable {
  private let typed: String

  /// Reads the words as they were typed.
  package init(_ typed: String) {
    self.typed = typed
  }

  /// The items of the one company that is meant, or of the one role at a company.
  ///
  /// - Throws: `ReferenceError` when no company or role matches, or several do.
  package func matching<Item: RoleAtCompany>(_ items: [Item]) throws(ReferenceError) -> [Item] {
    let readings = self.readings(of: items)
    guard let only = readings.first else { throw .none(.anythingMatching(typed)) }
    guard readings.count == 1 else {
      throw .several(
        typed: typed,
        candidates: readings.compactMap { reading in
          reading.first.map { .name(isByCompany($0) ? $0.company : $0.title) }
        })
    }
    return only
  }

  /// The items by what the words can mean: a company, or a role at one; nothing where they match
  /// nothing.
  ///
  /// A company, or a company and role, whose whole name the words are, apart from case and accents,
  /// is meant before all else. Otherwise the words may be parts of a company's name, or some of a
  /// company and the rest of a role.
  package func readings<Item: RoleAtCompany>(of items: [Item]) -> [[Item]] {
    let match = WordMatch(typed)
    let named = match.best(items.filter { match.matches($0.company) >= .exact }) {
      match.matches($0.company)
    }
    if !named.isEmpty { return Self.grouped(named) { [$0.company.foldedKey] } }
    let titled = items.filter { match.matches($0.title) >= .exact }
    if !titled.isEmpty { return [titled] }

    let companies = Set(
      items.map(\.company).filter { match.matches($0) == .part }.map(\.foldedKey))
    let byCompany = items.filter { companies.contains($0.company.foldedKey) }
    let roles = Set(itemsByRole(items).map { Self.key($0) })
    let byRole = items.filter {
      roles.contains(Self.key($0)) && !companies.contains($0.company.foldedKey)
    }
    return Self.grouped(byCompany) { [$0.company.foldedKey] }
      + Self.grouped(byRole) { Self.key($0) }
  }

  /// Whether the words match the company of an item without its role.
  private func isByCompany(_ item: some RoleAtCompany) -> Bool {
    WordMatch(typed).matches(item.company) != .none
  }

  /// The items that some of the words, from the first on, name the company of, and the rest the
  /// role: for each place between two words at which they can be parted.
  private func itemsByRole<Item: RoleAtCompany>(_ items: [Item]) -> [Item] {
    let words = typed.folded.unicodeScalars.split(separator: " ").map(String.init)
    return words.indices.dropFirst().flatMap { split in
      let atCompany = Self.best(
        items, matching: words[..<split].joined(separator: " "), name: \.company)
      return Self.best(atCompany, matching: words[split...].joined(separator: " ")) {
        $0.role ?? ""
      }
    }
  }

  /// The key that tells the role at a company from all others.
  private static func key(_ item: some RoleAtCompany) -> [String?] {
    [item.company.foldedKey, item.role?.foldedKey]
  }

  /// The items whose name equals the words; where there are none, those that they match in part.
  private static func best<Item>(
    _ items: [Item], matching words: String, name: (Item) -> String
  ) -> [Item] {
    let match = WordMatch(words)
    return match.best(items) { match.matches(name($0)) }
  }

  /// The items in groups that have a key in common, in the order of the first of each.
  private static func grouped<Item>(_ items: [Item], by key: (Item) -> [String?]) -> [[Item]] {
    var groups: [[Item]] = []
    var places: [[String?]: Int] = [:]
    for item in items {
      if let place = places[key(item)] {
        groups[place].append(item)
      } else {
        places[key(item)] = groups.count
        groups.append([item])
      }
    }
    return groups
  }
}
