/// Words that name a company, or a company and then a role.
public struct CompanyMatch: Sendable {
  private let typed: String

  /// Reads the words as they were typed.
  public init(_ typed: String) {
    self.typed = typed
  }

  /// The items of the one company that is meant, or of the one role at a company.
  ///
  /// A company whose whole name the words are, apart from case and accents, is meant before all
  /// else. Otherwise the words may be parts of a company's name, or some of a company and the rest
  /// of a role; what all these readings find together has to be one company or one role.
  ///
  /// - Throws: `ReferenceError` when no company or role matches, or several do.
  public func matching<Item>(
    _ items: [Item], company: (Item) -> String, role: (Item) -> String?
  ) throws(ReferenceError) -> [Item] {
    let match = WordMatch(typed)
    let exact = items.filter { match.matches(company($0)) == .exact }
    if !exact.isEmpty { return exact }

    let companies = Set(items.map(company).filter { match.matches($0) == .part }.map(\.foldedKey))
    let byCompany = items.filter { companies.contains(company($0).foldedKey) }
    let roles = Set(itemsByRole(items, company: company, role: role).map { key(company, role, $0) })
    let byRole = items.filter {
      roles.contains(key(company, role, $0)) && !companies.contains(company($0).foldedKey)
    }
    let candidates =
      Self.names(byCompany, company) + Self.names(byRole) { Self.title(company($0), role($0)) }
    guard candidates.count <= 1 else { throw .several(typed: typed, candidates: candidates) }
    if candidates.isEmpty { throw .none("nothing matches \"\(typed)\"") }
    return byCompany + byRole
  }

  /// The items that some of the words, from the first on, name the company of, and the rest the
  /// role: for each place between two words at which they can be parted.
  private func itemsByRole<Item>(
    _ items: [Item], company: (Item) -> String, role: (Item) -> String?
  ) -> [Item] {
    let words = typed.folded.unicodeScalars.split(separator: " ").map(String.init)
    return words.indices.dropFirst().flatMap { split in
      let atCompany = Self.best(
        items, matching: words[..<split].joined(separator: " "), name: company)
      return Self.best(atCompany, matching: words[split...].joined(separator: " ")) {
        role($0) ?? ""
      }
    }
  }

  /// What tells the role at a company from all others.
  private func key<Item>(
    _ company: (Item) -> String, _ role: (Item) -> String?, _ item: Item
  ) -> [String?] {
    [company(item).foldedKey, role(item)?.foldedKey]
  }

  /// The items whose name equals the words; where there are none, those that they match in part.
  private static func best<Item>(
    _ items: [Item], matching words: String, name: (Item) -> String
  ) -> [Item] {
    let match = WordMatch(words)
    let rated = items.map { (item: $0, match: match.matches(name($0))) }
    let exact = rated.filter { $0.match == .exact }
    return (exact.isEmpty ? rated.filter { $0.match == .part } : exact).map(\.item)
  }

  /// The different names among the items, in the order in which they come.
  private static func names<Item>(_ items: [Item], _ name: (Item) -> String) -> [String] {
    var seen: Set<String> = []
    return items.map(name).filter { seen.insert($0.foldedKey).inserted }
  }

  private static func title(_ company: String, _ role: String?) -> String {
    role.map { "\(company), \($0)" } ?? company
  }
}
