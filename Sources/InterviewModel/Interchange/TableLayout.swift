/// What the columns of a table hold, by its header and by what its owner says of it.
package struct TableLayout: Sendable, Equatable {
  /// The headers from the left.
  package let headers: [String]
  /// The program that made the table; nil for a table of somebody's own.
  package let preset: ImportPreset?
  /// Columns that its owner named, by the headers as they stand.
  package let mapped: [ImportField: String]
  /// The use of each column.
  private(set) var uses: [ColumnUse]
  /// The places of the columns that fill a field, the most telling first.
  private let places: [ImportField: [Int]]

  /// Whether its cells are written in Markdown.
  let origin: MarkdownText.Origin

  /// Takes a header.
  ///
  /// - Parameters:
  ///   - headers: its cells.
  ///   - preset: the program that made the table, where its owner says so.
  ///   - mapping: the headers of columns by field, where their owner says so.
  ///   - isMarkdown: whether the table is written in Markdown.
  package init(
    headers: [String], preset: ImportPreset?, mapping: [ImportField: String],
    isMarkdown: Bool = false
  ) {
    let origin: MarkdownText.Origin = isMarkdown ? .markdown : .plain
    self.origin = origin
    let headers = headers.map { MarkdownText($0, from: origin).text.trimmedCell }
    self.headers = headers
    let preset = preset ?? ImportPreset(headers: headers)
    self.preset = preset
    let wanted = mapping.mapValues(\.foldedKey)
    let named = self.headers.map { header in
      wanted.filter { $0.value == header.foldedKey }.keys.sorted { $0.rawValue < $1.rawValue }
    }
    mapped = mapping.filter { field, _ in named.contains { $0.contains(field) } }
    var places: [ImportField: [Int]] = [:]
    uses = self.headers.enumerated().map { place, header in
      if !named[place].isEmpty {
        for field in named[place] { places[field, default: []].append(place) }
        return .field(named[place][0])
      }
      let use = preset?.use(of: header) ?? HeaderAliases.use(of: header)
      guard case .field(let field) = use else { return use }
      // What its owner names a column for, no other column is taken for.
      if mapping[field] != nil { return .note }
      places[field, default: []].append(place)
      return use
    }
    let all = self.headers
    // In a list of interviews a date is theirs, and a time beside it as well.
    let isOfInterviews =
      uses.contains(.time) && !uses.contains { $0.isDateOfInterview }
      && [ImportField.interviewer, .kind, .round].contains { places[$0] != nil }
    if isOfInterviews, mapping[.applied] == nil, mapping[.interview] == nil,
      let date = places[.applied]?.first, places[.applied]?.count == 1,
      HeaderAliases.isAnyDate(all[date])
    {
      places[.interview] = places.removeValue(forKey: .applied)
      uses[date] = .field(.interview)
    }
    for (field, found) in places where mapping[field] == nil {
      places[field] = found.sorted {
        (HeaderAliases.rank(of: all[$0], for: field), $0)
          < (HeaderAliases.rank(of: all[$1], for: field), $1)
      }
    }
    self.places = places
  }

  /// Whether rows of the table can name a company.
  package var namesCompanies: Bool { places[.company] != nil || uses.contains(.title) }

  /// How many columns are understood.
  package var knownCount: Int { uses.filter { $0 != .note && $0 != .ignored }.count }

  /// Whether the record that it was made of can be the header of a table of applications.
  func isHeader(of record: TableRecord) -> Bool {
    namesCompanies && (knownCount > 1 || record.cells.count == 1 || !mapped.isEmpty)
  }

  /// Whether it says more of companies than whom to talk to there, and what to know of them.
  var isAboutApplications: Bool {
    [ImportField.role, .applied, .status, .outcome, .interview].contains { places[$0] != nil }
      || uses.contains { $0 == .title || $0 == .interviewList || $0.isDateOfStage }
  }

  /// Whether its cells are written in Markdown.
  var isMarkdown: Bool { origin == .markdown }

  /// Whether all that stands in the table was only saved.
  package var isSavedOnly: Bool { preset?.isSavedOnly(headers: headers) == true }

  /// The header of a column as it is called: one without a name by its number.
  package func name(_ place: Int) -> String {
    headers.indices.contains(place) && !headers[place].isEmpty
      ? headers[place] : "column \(place + 1)"
  }

  /// The header of the first column for a field.
  package func header(for field: ImportField) -> String? { places[field]?.first.map(name) }

  /// The text of a record's column for a field, the most telling one.
  func text(of field: ImportField, in record: TableRecord) -> String? {
    places[field]?.first.flatMap {
      record.cells.indices.contains($0) ? MarkdownText(record.cells[$0], from: origin).text : nil
    }
  }

  /// The texts of a record by what they are for.
  package func row(_ record: TableRecord) -> RowText {
    var row = RowText(line: record.line)
    row.isOwn = preset == .clinch
    row.isSavedOnly = isSavedOnly
    var stages: [(StageHeader, RowText.Cell)] = []
    let texts = record.cells.map { MarkdownText($0, from: origin) }
    for (field, places) in places {
      for place in places where texts.indices.contains(place) {
        row.add(texts[place], header: name(place), to: field)
      }
    }
    for (place, text) in texts.enumerated() where !text.text.isNothing {
      let cell = RowText.Cell(name(place), text.textWithAddresses.trimmedCell)
      switch uses.indices.contains(place) ? uses[place] : .note {
      case .field, .ignored: break
      case .archived where cell.flag == true: row.archived = cell
      case .stage(let header): stages.append((header, cell))
      case .time: row.times.append(cell)
      case .endDate: row.endDates.append(cell)
      case .date: row.dates.append(cell)
      case .note, .archived: row.rest.append(cell)
      case .title: row.addTitle(text, header: name(place))
      case .answers: row.rest += cell.answers
      case .list: row.rest += cell.listed ?? [cell]
      case .interviewList:
        if let interviews = cell.interviews {
          row.interviews += interviews
        } else {
          row.rest.append(cell)
        }
      }
    }
    row.add(stages, haveDates: uses.contains { $0.isDateOfStage })
    row.complete(preset)
    return row
  }
}

extension RowText {
  /// Adds what a preset knows that no cell says.
  fileprivate mutating func complete(_ preset: ImportPreset?) {
    if let source = preset?.source, fields[.source] == nil {
      fields[.source] = [Cell("source", source)]
    }
    // The day of applying stands in the notes of career-ops: `Applied 2026-11-20`.
    if preset == .careerOps, fields[.applied] == nil,
      let note = fields[.note]?.first(where: { $0.text.appliedDay != nil }),
      let day = note.text.appliedDay
    {
      fields[.applied] = [Cell(note.header, day)]
    }
  }

  /// Takes the title of a card apart: `Company - Role`, `Role @ Company`, `Role at Company`.
  fileprivate mutating func addTitle(_ title: MarkdownText, header: String) {
    let cell = Cell(header, title.text.trimmedCell)
    links += title.links.map { Link($0, of: nil, header: header) }
    if let (role, company) = cell.text.parted(by: [" @ ", " at "]) {
      add(company, header: cell.header, to: .company)
      add(role, header: cell.header, to: .role)
    } else if let (company, role) = cell.text.parted(by: [" - ", " – ", " — ", ": ", " | "]) {
      add(company, header: cell.header, to: .company)
      add(role, header: cell.header, to: .role)
    } else {
      add(cell.text, header: cell.header, to: .company)
    }
  }
}

extension RowText {
  /// Adds what there is to a field, and the addresses that it leads to.
  fileprivate mutating func add(_ text: MarkdownText, header: String, to field: ImportField) {
    switch field {
    // Those go into the note, or are addresses themselves.
    case .note, .contact: add(text.textWithAddresses, header: header, to: field)
    case .url where !text.links.isEmpty:
      for link in text.links { add(link.address, header: header, to: field) }
      let isTelling = text.links.allSatisfy { link in
        link.text != text.text && link.address != text.text
      }
      if isTelling { rest.append(Cell(header, text.text.trimmedCell)) }
    case .company, .role:
      let (name, addresses) = text.text.partingAddresses
      add(name, header: header, to: field)
      for address in addresses {
        let cell = Cell(header, address)
        // A page of Notion is its own bookkeeping, and no advertisement.
        if address.isPageOfNotion {
          rest.append(cell)
        } else {
          links.append(Link(field: field, cell: cell, isOnWeb: true))
        }
      }
      links += text.links.map { Link($0, of: field, header: header) }
    default:
      add(text.text, header: header, to: field)
      links += text.links.map { Link($0, of: field, header: header) }
    }
  }
}

extension RowText.Link {
  fileprivate init(_ link: MarkdownText.Link, of field: ImportField?, header: String) {
    self.init(field: field, cell: RowText.Cell(header, link.address), isOnWeb: link.isOnWeb)
  }
}

extension RowText.Cell {
  /// LinkedIn's questions and answers, each under its question.
  fileprivate var answers: [RowText.Cell] {
    text.parts(between: " | ").map { part in
      guard let (question, answer) = part.parted(by: ["?:", ":"]), !answer.isEmpty else {
        return RowText.Cell(header, part)
      }
      let isQuestion = part.unicodeScalars.dropFirst(question.unicodeScalars.count).first == "?"
      return RowText.Cell(question + (isQuestion ? "?" : ""), answer)
    }
  }
}

extension ColumnUse {
  /// Whether it says when one of several interviews is.
  fileprivate var isDateOfStage: Bool {
    if case .stage(let header) = self { header.part == .date } else { false }
  }

  /// Whether it says when an interview is.
  fileprivate var isDateOfInterview: Bool { self == .field(.interview) || isDateOfStage }
}
