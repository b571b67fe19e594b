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
  /// Texts are looked through as SQLite reads them; it is asked what they belong to only of those
  /// that have a word, and can have the others by a name.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - kinds: what the texts may belong to; nil for everything.
  /// - Returns: the texts, names first, then the newest.
  /// - Throws: `PersistenceError`.
  package func hits(of words: SearchWords, kinds: Set<SearchKind>? = nil) throws -> [SearchHit] {
    try store.reading {
      var search = try Search(words, kinds, on: store.connection)
      for table in SearchedTable.all { try search.look(in: table) }
      return search.hits.sorted { $0.comes(before: $1) }
    }
  }
}

/// One search while it goes from table to table.
private struct Search: ~Copyable {
  private let words: SearchWords
  private let kinds: Set<SearchKind>?
  private let connection: Connection
  private var scanner: SearchScanner
  private var names: SearchedNames
  private(set) var hits: [SearchHit] = []

  init(_ words: SearchWords, _ kinds: Set<SearchKind>?, on connection: Connection) throws {
    self.words = words
    self.kinds = kinds
    self.connection = connection
    var scanner = SearchScanner(words)
    names = try SearchedNames(words, &scanner, on: connection)
    self.scanner = scanner
  }

  /// Looks for the words in every row.
  mutating func look(in table: SearchedTable) throws {
    var found = [SearchWords.Found](repeating: .none, count: table.width)
    let first = table.firstText
    try connection.forEach(table.rows) { row in
      var isFound = false
      for place in found.indices {
        let next = try row.withText(at: first + place) { scanner.found(in: $0) } ?? .none
        // A text that no name can complete is none.
        let isCompleted = next != .none && names.most(with: next) == words.all
        found[place] = isCompleted ? next : .none
        isFound = isFound || isCompleted
      }
      if isFound { try add(row, of: table, found) }
    }
  }

  private mutating func add(
    _ row: borrowing Row, of table: SearchedTable, _ found: [SearchWords.Found]
  ) throws {
    for text in table.texts {
      guard let meaning = try meaning(of: row, as: text) else { continue }
      let (numbers, kind) = (meaning.numbers, text.kind(meaning.followUp))
      guard kinds?.contains(kind) ?? true else { continue }
      for (place, found) in found.enumerated()
      where found != .none && names.found(with: found, of: numbers) == words.all {
        let title = try names.title(of: numbers.application)
        hits.append(
          SearchHit(
            kind: kind, handle: text.handle(numbers), company: title?.company, role: title?.role,
            interview: numbers.interview.map { InterviewID($0) },
            person: try names.name(of: numbers.person), field: text.fields[place],
            text: try String(sqliteValue: try row.value(at: table.firstText + place)),
            at: meaning.at))
      }
    }
  }

  /// What a row is about; nil where it is not what this text is of.
  private func meaning(
    of row: borrowing Row, as text: SearchedText
  ) throws -> SearchedText.Meaning? {
    guard let statement = text.meaning else { return try SearchedText.Meaning(row) }
    let number = try Int(sqliteValue: try row.value(at: 0))
    return try connection.query(statement, [number]) { try SearchedText.Meaning($0) }.first
  }
}
