internal import Zones

/// A row of a table before it is understood: texts by the field they are for.
package struct RowText: Sendable {
  /// A text, and the header of its column.
  package struct Cell: Sendable, Hashable {
    /// The header of its column.
    package let header: String
    /// The text.
    package let text: String

    /// Creates a text of a column.
    package init(_ header: String, _ text: String) {
      self.header = header
      self.text = text
    }
  }

  /// The texts that tell of one interview.
  package struct Interview: Sendable {
    /// When it is, who is met, and so on.
    package var fields: [ImportField: Cell] = [:]
    /// The time of day, where a column of its own has it.
    package var time: Cell?
    /// What else is said of it.
    package var note: [Cell] = []

    /// Creates an interview of which nothing is said.
    package init() {}
  }

  /// An address that a text leads to.
  package struct Link: Sendable, Hashable {
    /// The field of the text; nil for a title.
    let field: ImportField?
    /// The address.
    let cell: Cell
    /// Whether it leads to a place on the web.
    let isOnWeb: Bool
  }

  /// The line of the file that it stands in.
  package let line: Int
  /// The texts for each field, the most telling first.
  package var fields: [ImportField: [Cell]] = [:]
  /// When it ended, where it has.
  package var endDates: [Cell] = []
  /// Times of day that belong to a date in another column.
  package var times: [Cell] = []
  /// Other days.
  package var dates: [Cell] = []
  /// What there is no field for.
  package var rest: [Cell] = []
  /// The addresses that its texts lead to, but for those in notes.
  package var links: [Link] = []
  /// The text that says that it was put away, where one does.
  package var archived: Cell?
  /// Whether all that stands in its table was only saved.
  package var isSavedOnly = false
  /// Interviews that the file keeps apart from their application.
  package var interviews: [Interview] = []
  /// Whether it stands in a table of Clinch's own, whose words have one meaning each.
  package var isOwn = false

  /// Creates a row without any text.
  package init(line: Int) { self.line = line }

  /// All texts that are to be dates.
  package var allDates: [Cell] {
    (fields[.applied] ?? []) + (fields[.interview] ?? []) + endDates + dates
      + interviews.compactMap { $0.fields[.interview] }
  }

  /// Adds what there is to a field; what says that there is nothing is passed by.
  package mutating func add(_ text: String, header: String, to field: ImportField) {
    guard !text.isNothing || field == .interview && text.isUnsettled else { return }
    fields[field, default: []].append(Cell(header, text.trimmedCell))
  }
}

extension RowText {
  /// Adds what columns say of one interview each; where none of them has dates, they tell of the
  /// only one.
  mutating func add(_ stages: [(StageHeader, Cell)], haveDates: Bool) {
    var order: [StageHeader.Stage] = []
    var found: [StageHeader.Stage: [StageHeader.Part: [Cell]]] = [:]
    for (header, cell) in stages {
      if found[header.stage] == nil { order.append(header.stage) }
      found[header.stage, default: [:]][header.part, default: []].append(cell)
    }
    for stage in order {
      let parts = found[stage] ?? [:]
      guard haveDates else {
        for cell in parts[.interviewer] ?? [] { fields[.interviewer, default: []].append(cell) }
        for cell in parts[.kind] ?? [] { fields[.kind, default: []].append(cell) }
        times += parts[.time] ?? []
        continue
      }
      add(stage, parts)
    }
  }

  private mutating func add(_ stage: StageHeader.Stage, _ parts: [StageHeader.Part: [Cell]]) {
    var dates: [Cell] = []
    for cell in parts[.date] ?? [] {
      if cell.text.isUnsettled {
        add(cell.text, header: cell.header, to: .interview)
      } else if cell.flag == nil, cell.text.utf8.contains(where: \.isDigit) {
        dates += cell.listedDates
      } else {
        rest.append(cell)
      }
    }
    var interview = Interview()
    interview.fields[.interviewer] = parts[.interviewer]?.first
    interview.fields[.kind] = parts[.kind]?.first
    interview.time = parts[.time]?.first
    let isSaid = interview.time != nil || !interview.fields.isEmpty
    if interview.fields[.kind] == nil, let kind = stage.kind {
      interview.fields[.kind] = Cell(Interview.ofColumn, kind.rawValue)
    }
    if let round = stage.round { interview.fields[.round] = Cell(Interview.ofColumn, "\(round)") }
    interview.fields[.interview] = dates.first
    if isSaid || !dates.isEmpty { interviews.append(interview) }
    for date in dates.dropFirst() {
      var other = Interview()
      other.fields[.interview] = date
      interviews.append(other)
    }
  }
}
