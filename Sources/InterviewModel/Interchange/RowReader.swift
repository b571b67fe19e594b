package import Zones

/// Understands the rows of one file.
package struct RowReader: Sendable {
  /// The order in which the file writes dates with slashes or hyphens.
  let order: DateOrder
  /// The order in which it writes those with points.
  let orderWithPoints: DateOrder
  /// By whose clock times are read.
  let zone: Zone
  /// When the file is imported: nothing that happened lies behind that.
  let now: Instant

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - order: the order of numbers in dates with slashes or hyphens.
  ///   - orderWithPoints: that in dates with points; nil for the same.
  ///   - zone: by whose clock times are read.
  ///   - now: when the file is imported.
  package init(
    order: DateOrder, orderWithPoints: DateOrder? = nil, zone: Zone, now: Instant
  ) {
    self.order = order
    self.orderWithPoints = orderWithPoints ?? order
    self.zone = zone
    self.now = now
  }

  /// A row that cannot be used.
  struct Refusal: Error {
    let fault: ImportFault
    let column: String?
  }

  /// Understands a row: one whose company or role cannot be read is skipped, with the column at
  /// fault; any other cell that cannot be read is named and kept in the note.
  package func read(_ row: RowText) -> ImportedRow {
    do throws(Refusal) {
      return try understand(row)
    } catch {
      return .skipped(error.fault, column: error.column)
    }
  }

  private func understand(_ row: RowText) throws(Refusal) -> ImportedRow {
    guard let company = row.fields[.company]?.first else {
      throw Refusal(fault: .noCompany, column: nil)
    }
    let name = try name(company)
    var role: String?
    if let cell = row.fields[.role]?.first { role = try self.name(cell) }
    let standing = Standing(row)
    if row.isSavedOnly || standing.isNotApplied && !row.tellsOfInterview {
      return .saved(company: name, role: role)
    }
    var application = ImportedApplication(line: row.line, company: name, role: role)
    readApplied(row, &application)
    if standing.status == .saved, application.applied == nil, standing.outcome == nil,
      !row.tellsOfInterview
    {
      // Whether anybody applied hangs on that day.
      if let day = application.unread.first {
        throw Refusal(fault: day.fault, column: day.column)
      }
      return .saved(company: name, role: role)
    }
    application.outcome = standing.outcome
    application.hasOffer = standing.status == .offer && standing.outcome == nil
    application.isSaidOpen =
      standing.outcome == nil && standing.status != nil && standing.unknown == nil
      && row.archived == nil
    application.unknownStatus = standing.unknown?.text
    application.guessedFrom = standing.guessedFrom?.text
    application.otherOutcome = standing.otherOutcome?.text
    if standing.isPutAway { application.putAwayBy = row.archived?.label }
    application.interviews = interviews(row, &application)
    if row.moments.contains(where: \.isZoneless) { application.hasZonelessTime = true }
    addTexts(row, to: &application)
    addNote(row, standing, to: &application)
    return .application(application)
  }

  /// Reads a name.
  ///
  /// - Throws: `Refusal`, which names the column, for what cannot be stored.
  func name(_ cell: RowText.Cell) throws(Refusal) -> String {
    do throws(InputError) {
      return try InputText.name(cell.text, field: "it")
    } catch {
      throw Refusal(fault: .input(error), column: cell.header)
    }
  }

  private func addTexts(_ row: RowText, to application: inout ImportedApplication) {
    var links: [RowText.Cell] = row.fields[.url] ?? []
    for field in [ImportField.source, .place, .salary] {
      var cells = row.fields[field] ?? []
      // Some write the address of the advertisement where they heard of it.
      if field == .source, links.isEmpty, let place = cells.firstIndex(where: \.isLink) {
        links.append(cells.remove(at: place))
      }
      guard let text = field.applicationField, let first = cells.first else { continue }
      application.texts[text] = storedLine(first, naming: &application)
      for cell in cells.dropFirst() { add(cell, to: &application) }
    }
    var addresses = row.links
    if links.isEmpty, let place = addresses.placeOfAdvertisement {
      links.append(addresses.remove(at: place).cell)
    }
    if let link = links.first {
      application.texts[.url] = storedLine(link, naming: &application)
    }
    for cell in links.dropFirst() { add(cell, to: &application) }
    for link in addresses where link.cell.text.linkKey != application.texts[.url]?.linkKey {
      add(link.cell, to: &application)
    }
  }

  private func addNote(
    _ row: RowText, _ standing: Standing, to application: inout ImportedApplication
  ) {
    let notes = row.fields[.note] ?? []
    if let first = notes.first, let text = stored(first, naming: &application) {
      application.note.add(.text(text))
    }
    let isShown = standing.status == .interview && !application.interviews.isEmpty
    if !isShown { for cell in standing.words { add(cell, to: &application) } }
    for field in [ImportField.company, .role] {
      for cell in (row.fields[field] ?? []).dropFirst() { add(cell, to: &application) }
    }
    for cell in row.fields[.contact] ?? [] { add(cell, to: &application) }
    for cell in notes.dropFirst() { add(cell, to: &application) }
    if let archived = row.archived { add(archived, to: &application) }
    readEnd(row, &application)
    for cell in row.dates { add(day(of: cell), to: &application) }
    for cell in row.rest where cell.flag != false { add(cell, to: &application) }
  }
}

/// Where an application stands by all the columns that tell.
struct Standing {
  /// How it ended.
  let outcome: Outcome?
  /// Where it stands.
  let status: ImportedStatus?
  /// Whether a column says that nobody applied.
  let isNotApplied: Bool
  /// The words that say more than Clinch has a place for.
  let words: [RowText.Cell]
  /// The word that is not known.
  let unknown: RowText.Cell?
  /// The word that its end is guessed from.
  let guessedFrom: RowText.Cell?
  /// A word for another end than the one that counts.
  let otherOutcome: RowText.Cell?
  /// Whether a column says that it was put away, and nothing says how it ended.
  let isPutAway: Bool

  init(_ row: RowText) {
    let said = (row.fields[.outcome] ?? []) + (row.fields[.status] ?? [])
    let read = { (cell: RowText.Cell) in
      row.isOwn ? ImportedStatus(own: cell.text) : ImportedStatus(cell.text)
    }
    let meanings = said.map(read)
    let told: Outcome? = meanings.lazy.compactMap { meaning -> Outcome? in
      if case .ended(let outcome)? = meaning { outcome } else { nil }
    }.first
    let status =
      (row.fields[.status] ?? []).lazy.compactMap(read).first
      ?? meanings.lazy.compactMap(\.self).first
    self.status = status
    outcome = told
    // What was only saved was put away without an application, and an offer is told as one.
    isPutAway = row.archived != nil && told == nil && status != .saved && status != .offer
    let flags = (row.fields[.applied] ?? []).compactMap(\.flag)
    isNotApplied =
      flags.contains(false) && told == nil && status != .interview && status != .offer
    words = zip(said, meanings).filter { cell, meaning in
      if ImportedStatus.isGuess(cell.text) { return true }
      if case .ended(told)? = meaning { return false }
      if case .ended? = meaning { return true }
      return meaning?.isKept != true
    }.map(\.0)
    otherOutcome =
      zip(said, meanings).first { _, meaning in
        if case .ended(let outcome)? = meaning { outcome != told } else { false }
      }?.0
    unknown = zip(said, meanings).first { $0.1 == nil }?.0
    let first = zip(said, meanings).first { $0.1 == told.map(ImportedStatus.ended) }?.0
    guessedFrom = first.flatMap { ImportedStatus.isGuess($0.text) ? $0 : nil }
  }
}

extension RowText {
  /// The texts that tell when the owner applied and when interviews are.
  fileprivate var moments: [Cell] {
    (fields[.applied] ?? []) + (fields[.interview] ?? [])
      + interviews.compactMap { $0.fields[.interview] }
  }
}

extension RowText.Cell {
  /// Whether it has a time of day and no zone.
  fileprivate var isZoneless: Bool {
    // Most dates have no time, and need not be read twice.
    guard text.unicodeScalars.contains(where: { $0 == ":" || $0.properties.isAlphabetic }),
      let date = try? TableDate(text)
    else { return false }
    return date.time != nil && date.offset == nil
  }
}

extension [RowText.Link] {
  /// The place of the address that the role leads to, else the company or the title, else the
  /// source: where most people put that of the advertisement.
  fileprivate var placeOfAdvertisement: Int? {
    let fields: [ImportField?] = [.role, .company, nil, .source]
    return fields.lazy.compactMap { field in
      firstIndex { $0.field == field && $0.isOnWeb }
    }.first
  }
}

extension RowText.Cell {
  /// The header as it stands before a value in a note.
  var label: String {
    let name = try? InputText.name(header, field: "it")
    return name ?? "column"
  }

  /// Whether it is an address on the web.
  var isLink: Bool { text.isWebAddress }

  /// Yes or no, where a cell says just that.
  package var flag: Bool? {
    switch text.folded {
    case "yes", "y", "true", "x", "ja", "✓", "✔", "✅", "checked", "[x]": true
    case "no", "n", "false", "nein", "✗", "✘", "❌", "unchecked", "[ ]", "[]": false
    default: nil
    }
  }
}
