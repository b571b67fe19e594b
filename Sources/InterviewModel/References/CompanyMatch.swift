/// Words that name a company, or a company and then a role.
package struct CompanyMatch: Sendable {
  private let typed: String

  /// Reads the words as they were typed.
  package init(_ typed: String) {
    self.typed = typed
  }

  /// The items of the one company that is meant, or of the one role at a company.
  ///
  /// A company whose whole name the words are, apart from case and accents, is meant before all
  /// else. Otherwise the words may be parts of a company's name, or some of a company and the rest
  /// of a role; what all these readings find together has to be one company or one role.
  ///
  /// - Throws: `ReferenceError` when no company or role matches, or several do.
  package func matching<Item: RoleAtCompany>(_ items: [Item]) throws(ReferenceError) -> [Item] {
    let match = WordMatch(typed)
    let whole = match.best(items.filter { match.matches($0.company) >= .exact }) {
      match.matches($0.company)
    }
    if !whole.isEmpty {
      let companies = Self.different(whole.map(\.company))
      guard companies.count == 1 else { throw .several(typed: typed, candidates: companies) }
      return whole
    }

    let companies = Set(
      items.map(\.company).filter { match.matches($0) == .part }.map(\.foldedKey))
    let byCompany = items.filter { companies.contains($0.company.foldedKey) }
    let roles = Set(itemsByRole(items).map { Self.key($0) })
    let byRole = items.filter {
      roles.contains(Self.key($0)) && !companies.contains($0.company.foldedKey)
    }
    let candidates = Self.different(byCompany.map(\.company)) + Self.different(byRole.map(\.title))
    guard candidates.count <= 1 else { throw .several(typed: typed, candidates: candidates) }
    if candidates.isEmpty { throw .none(.anythingMatching(typed)) }
    return byCompany + byRole
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

  /// The names without those that are the same as an earlier one.
  private static func different(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.foldedKey).inserted }
  }
}
