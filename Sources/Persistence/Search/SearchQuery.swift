package import InterviewModel
internal import SQLite
internal import Zones

/// Looks for words in everything that a store has.
package struct SearchQuery {
  private let store: Store

  /// Creates a question to this store.
  package init(_ store: Store) { self.store = store }

  /// Finds the texts that have all words, or have some of them while the names of their company,
  /// role or person have the others.
  ///
  /// Texts are folded and looked through as SQLite reads them; only those that have a word are
  /// copied.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - kinds: what the texts may belong to; nil for everything.
  /// - Returns: the texts, names first, then the newest.
  /// - Throws: `PersistenceError`.
  package func hits(of words: SearchWords, kinds: Set<SearchKind>? = nil) throws -> [SearchHit] {
    try store.reading {
      var search = Search(words, kinds)
      for searched in SearchedText.all { try search.look(in: searched, on: store.connection) }
      return try search.hits(with: SearchContext(of: store.connection))
    }
  }
}

/// A text that has some of the words.
private struct Candidate {
  let searched: SearchedText
  let kind: SearchKind
  let numbers: SearchedText.Numbers
  let at: Instant?
  let field: String
  let text: String
  let found: SearchWords.Found
}

/// One search while it goes from table to table.
private struct Search: ~Copyable {
  private let words: SearchWords
  private let kinds: Set<SearchKind>?
  private var scanner: SearchScanner
  private var candidates: [Candidate] = []

  init(_ words: SearchWords, _ kinds: Set<SearchKind>?) {
    self.words = words
    self.kinds = kinds
    scanner = SearchScanner(words)
  }

  /// Looks for the words in every row.
  mutating func look(in searched: SearchedText, on connection: Connection) throws {
    var found: [SearchWords.Found] = []
    try connection.forEach(searched.rows) { row in
      found.removeAll(keepingCapacity: true)
      var isFound = false
      for place in searched.fields.indices {
        let next = try row.withText(at: SearchedText.firstText + place) { scanner.found(in: $0) }
        found.append(next ?? .none)
        isFound = isFound || (next ?? .none) != .none
      }
      if isFound { try add(row, of: searched, found) }
    }
  }

  private mutating func add(
    _ row: borrowing Row, of searched: SearchedText, _ found: [SearchWords.Found]
  ) throws {
    let kind = searched.kind(try FollowUpKind?(sqliteValue: try row.value(at: 5)))
    guard kinds?.contains(kind) ?? true else { return }
    let numbers = SearchedText.Numbers(
      row: try Int(sqliteValue: try row.value(at: 0)),
      application: try Int?(sqliteValue: try row.value(at: 1)),
      interview: try Int?(sqliteValue: try row.value(at: 2)),
      person: try Int?(sqliteValue: try row.value(at: 3)))
    let at = try Instant?(sqliteValue: try row.value(at: 4))
    for (place, found) in found.enumerated() where found != .none {
      candidates.append(
        Candidate(
          searched: searched, kind: kind, numbers: numbers, at: at,
          field: searched.fields[place],
          text: try String(sqliteValue: try row.value(at: SearchedText.firstText + place)),
          found: found))
    }
  }

  /// Those of the candidates that have all words, with the names of what they belong to.
  mutating func hits(with context: @autoclosure () throws -> SearchContext) throws -> [SearchHit] {
    guard !candidates.isEmpty else { return [] }
    let context = try context()
    var hits: [SearchHit] = []
    for candidate in candidates {
      let application = candidate.numbers.application.flatMap { context.applications[$0] }
      let person = candidate.numbers.person.flatMap { context.people[$0] }
      var found = candidate.found
      for name in [application?.company, application?.role, person] where found != words.all {
        if let name { found = found.union(scanner.found(in: name)) }
      }
      guard found == words.all else { continue }
      hits.append(
        SearchHit(
          kind: candidate.kind, handle: candidate.searched.handle(candidate.numbers),
          company: application?.company, role: application?.role,
          interview: candidate.numbers.interview.map { InterviewID($0) }, person: person,
          field: candidate.field, text: candidate.text, at: candidate.at))
    }
    return hits.sorted { $0.comes(before: $1) }
  }
}

/// The names that texts belong to.
private struct SearchContext {
  private(set) var applications: [Int: (company: String, role: String?)] = [:]
  private(set) var people: [Int: String] = [:]

  init(of connection: Connection) throws {
    try connection.forEach("SELECT id, company, role FROM application") { row in
      applications[try row.get("id")] = (try row.get("company"), try row.get("role"))
    }
    try connection.forEach("SELECT id, name FROM person") { row in
      people[try row.get("id")] = try row.get("name", as: String.self)
    }
  }
}
