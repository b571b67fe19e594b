// How a header is told from the rows around it.

extension TableLayout {
  /// Whether a record says again what stands above the columns, as each printed page does.
  func isRepeated(by record: TableRecord) -> Bool {
    var isFilled = false
    for (place, cell) in record.cells.enumerated() where !cell.trimmedCell.isEmpty {
      guard headers.indices.contains(place), cell.utf8.count <= Self.longestHeader,
        headers[place].headerKey == MarkdownText(cell, from: origin).text.headerKey,
        !headers[place].headerKey.isEmpty
          || headers[place].foldedKey == cell.trimmedCell.foldedKey
      else { return false }
      isFilled = true
    }
    return isFilled
  }

  /// Whether a record that could be its header is no row of the table above.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - above: the table above; nil for one that is not of applications.
  ///   - isApart: whether a blank line or a title stands between.
  /// - Returns: whether a new table begins with it.
  func isClearly(aHeaderOf record: TableRecord, below above: TableLayout?, isApart: Bool) -> Bool {
    let most = knownCount * 2 > record.filledCount
    guard let above else { return most || isApart }
    guard let first = above.text(of: .company, in: record) else { return isApart && most }
    let use = HeaderAliases.use(of: first)
    if use == .field(.company) || !mapped.isEmpty && first.foldedKey == mapped[.company]?.foldedKey
    {
      return true
    }
    guard most, !above.hasStatus(record) else { return false }
    return isApart || use != .note && use != .ignored
  }

  /// Whether a record has a status where the table has it.
  func hasStatus(_ record: TableRecord) -> Bool {
    [ImportField.status, .outcome].contains { field in
      text(of: field, in: record).flatMap { ImportedStatus($0) } != nil
    }
  }

  /// The longest text that is compared with headers, in bytes.
  static let longestHeader = 200
}

extension HeaderAliases {
  /// Whether a record can be the header of a table of applications, at a glance.
  static func canNameCompanies(_ record: TableRecord, _ mapping: [ImportField: String]) -> Bool {
    let mapped = mapping[.company]?.headerKey
    return record.cells.contains { cell in
      guard cell.utf8.count <= TableLayout.longestHeader else { return false }
      return isCompany(cell) || mapped != nil && cell.headerKey == mapped
        || cell.headerKey == "cardname"
    }
  }

  /// Whether a record is the header of a table of other things: most of its cells are the words for
  /// columns, and so is what stands where the table above has the company.
  static func isHeader(ofOtherTable record: TableRecord, below above: TableLayout?) -> Bool {
    let first = above.map { $0.text(of: .company, in: record) } ?? record.cells.first
    guard let first, isWord(first), above?.hasStatus(record) != true else { return false }
    let words = record.cells.count(where: isWord)
    return words > 1 && words * 2 > record.filledCount
  }

  private static func isWord(_ cell: String) -> Bool {
    let key = cell.headerKey
    guard !key.isEmpty else { return false }
    return ![ColumnUse.note, .ignored].contains(use(of: cell)) || others.contains(key)
  }

  /// What stands above the columns of tables that are not of applications.
  private static let others: Set = [
    "name", "fullname", "email", "emailaddress", "mail", "phone", "phonenumber", "telephone",
    "telefon", "mobile", "address", "adresse", "linkedin", "website", "skill", "skills", "level",
    "category", "kategorie", "amount", "betrag", "item", "cost", "costs", "kosten", "price",
    "preis", "task", "tasks", "aufgabe", "done", "erledigt", "priority", "prioritat", "week",
    "woche", "month", "monat", "year", "jahr", "day", "tag", "question", "questions", "frage",
    "answer", "answers", "antwort", "topic", "thema", "goal", "goals", "target", "metric", "value",
    "wert", "key", "description", "beschreibung", "type", "typ", "count", "number", "anzahl",
    "total", "totals", "summe", "percent", "percentage", "rate", "statistic", "statistics",
    "notes", "action", "nextaction", "nextstep", "nextsteps", "rating", "event", "certificate",
    "course", "school", "degree", "years", "experience", "budget", "weight", "criteria", "pros",
    "cons", "legend", "meaning", "color", "colour", "nom", "telefono", "nombre", "correo",
  ]
}
