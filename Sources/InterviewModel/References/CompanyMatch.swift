/// Words that name a company, or a company and then a role.
public struct CompanyMatch: Sendable {
  private let typed: String

  /// Reads the words as they were typed.
  public init(_ typed: String) {
    self.typed = typed
  }

  /// The items of the one company that is meant, or of the one role at a company.
  ///
  /// All words are tried as a company first; then the first words as a company and the rest as a
  /// role. A name that equals the words, apart from case and accents, wins over names of which they
  /// are only the beginnings of words.
  ///
  /// - Throws: `ReferenceError` when no company or role matches, or several do.
  public func matching<Item>(
    _ items: [Item], company: (Item) -> String, role: (Item) -> String?
  ) throws(ReferenceError) -> [Item] {
    let byCompany = Self.best(items, matching: typed, name: company)
    let companies = Self.names(byCompany, company)
    if companies.count == 1 { return byCompany }

    let byRole = matchingRoles(items, company: company, role: role)
    let roles = Self.names(byRole) { Self.title(company($0), role($0)) }
    if roles.count == 1 { return byRole }

    let candidates = companies.isEmpty ? roles : companies
    if candidates.isEmpty { throw .none("nothing matches \"\(typed)\"") }
    throw .several(typed: typed, candidates: candidates)
  }

  private func matchingRoles<Item>(
    _ items: [Item], company: (Item) -> String, role: (Item) -> String?
  ) -> [Item] {
    let words = typed.folded.unicodeScalars.split(separator: " ").map(String.init)
    for split in stride(from: words.count - 1, to: 0, by: -1) {
      let companyWords = words[..<split].joined(separator: " ")
      let roleWords = words[split...].joined(separator: " ")
      let atCompany = Self.best(items, matching: companyWords, name: company)
      let found = Self.best(atCompany, matching: roleWords) { role($0) ?? "" }
      if !found.isEmpty { return found }
    }
    return []
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
