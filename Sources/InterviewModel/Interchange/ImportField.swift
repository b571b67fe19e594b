/// A fact about an application or one of its interviews that a column of a table can hold; the raw
/// values are the names that `--map` takes.
package enum ImportField: String, Sendable, CaseIterable {
  /// The company's name, without which a row says nothing.
  case company
  /// The role's name.
  case role
  /// When the owner applied, or only whether.
  case applied
  /// Where the application stands, in the other tracker's words.
  case status
  /// Where the owner heard of it.
  case source
  /// Where the role is described.
  case url
  /// Where the work is.
  case place
  /// What it pays.
  case salary
  /// Anything else the owner wrote down.
  case note
  /// Somebody to talk to who has not interviewed the owner.
  case contact
  /// When an interview is: a day, or a day and a time.
  case interview
  /// Who is met in it.
  case interviewer
  /// How it is held.
  case kind
  /// Its round.
  case round
  /// How the application ended.
  case outcome

  /// Whether the field holds a date.
  package var isDate: Bool { self == .applied || self == .interview }

  /// The text of an application that the field fills; nil for what has a form of its own.
  package var applicationField: Application.Field? {
    switch self {
    case .source: .source
    case .url: .url
    case .place: .place
    case .salary: .salary
    default: nil
    }
  }
}

/// What is done with a column of a table.
enum ColumnUse: Sendable, Hashable {
  /// It fills a field.
  case field(ImportField)
  /// It is about one of several interviews.
  case stage(StageHeader)
  /// It says at what time of day something is whose date another column has.
  case time
  /// It says when the application ended, where it has ended.
  case endDate
  /// It says whether the other program has put the application away.
  case archived
  /// It goes into the note, as a day.
  case date
  /// It goes into the note, as it is.
  case note
  /// It holds the other program's own bookkeeping, which nobody misses.
  case ignored
  /// It holds a JSON array of interviews, as Job Application Wizard writes them.
  case interviewList
  /// It holds a JSON array of texts or things with names.
  case list
  /// It holds `question:answer | question:answer`, as LinkedIn writes them.
  case answers
  /// It holds `Company - Role`, the title of a card.
  case title

  /// Whether its cells are dates, which tell in which order the file writes them.
  var isDate: Bool {
    switch self {
    case .field(let field): field.isDate
    case .endDate, .date: true
    case .stage(let header): header.part == .date
    case .time, .note, .archived, .ignored, .interviewList, .list, .answers, .title: false
    }
  }
}
