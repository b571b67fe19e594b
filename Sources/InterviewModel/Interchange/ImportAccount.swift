/// What an import did, or would do.
package struct ImportAccount: Sendable, Equatable {
  /// What was done with an application or an interview.
  package enum Action: String, Sendable, CaseIterable {
    /// It is new.
    case created
    /// It says more than before.
    case updated
    /// It was as the file has it.
    case unchanged
  }

  /// An application that a row told of.
  package struct ApplicationLine: Sendable, Equatable {
    /// The file, as it was named.
    package let file: String
    /// The line in it.
    package let line: Int
    /// What was done.
    package let action: Action
    /// The application as it is stored.
    package let application: Application

    /// Creates the account of an application.
    package init(file: String, line: Int, action: Action, application: Application) {
      self.file = file
      self.line = line
      self.action = action
      self.application = application
    }
  }

  /// An interview that a row told of.
  package struct InterviewLine: Sendable, Equatable {
    /// The file, as it was named.
    package let file: String
    /// The line in it.
    package let line: Int
    /// What was done.
    package let action: Action
    /// The interview as it is stored.
    package let interview: Interview

    /// Creates the account of an interview.
    package init(file: String, line: Int, action: Action, interview: Interview) {
      self.file = file
      self.line = line
      self.action = action
      self.interview = interview
    }
  }

  /// Something that was only saved: it is counted, and not stored.
  package struct SavedLine: Sendable, Equatable {
    /// The file, as it was named.
    package let file: String
    /// The line in it.
    package let line: Int
    /// The company.
    package let company: String
    /// The role.
    package let role: String?

    /// Creates the account of what was only saved.
    package init(file: String, line: Int, company: String, role: String?) {
      self.file = file
      self.line = line
      self.company = company
      self.role = role
    }
  }

  /// A cell that could not be read, in a row that was imported.
  package struct UnreadLine: Sendable, Equatable {
    /// The file, as it was named.
    package let file: String
    /// The line in it.
    package let line: Int
    /// The cell.
    package let cell: UnreadCell

    /// Creates the account of a cell.
    package init(file: String, line: Int, cell: UnreadCell) {
      self.file = file
      self.line = line
      self.cell = cell
    }
  }

  /// Something that a file says and that is kept in a note, or left to its owner.
  package enum Remark: Sendable, Hashable {
    /// The word for a status is not known.
    case unknownStatus(String)
    /// The word for a status says that it is over, and not how.
    case guessedOutcome(String, Outcome)
    /// The file says that there is an offer.
    case offer(ApplicationID, company: String)
    /// The file tells of an interview without a day.
    case undatedInterview(company: String)
    /// The application ended otherwise in Clinch.
    case otherOutcome(ApplicationID, company: String, stored: Outcome?, said: Outcome)
    /// The outcome was only an import's, and the file says otherwise now.
    case changedOutcome(ApplicationID, company: String, from: Outcome?, to: Outcome?)
    /// The owner moved the interview, and the file has another time for it.
    case otherTime(InterviewID, company: String, said: String)
    /// The application ended, and the file does not say when.
    case undatedEnd
    /// Its owner ended the application, and the file has it open, perhaps with an offer.
    case staysEnded(ApplicationID, company: String, stored: Outcome, hasOffer: Bool)
    /// Columns say two ends: the one that counts, and the word for the other.
    case contradiction(company: String, Outcome?, other: String)
    /// A column says that it was put away, and nothing says how it ended.
    case putAway(column: String)
    /// Rows without a role became one application.
    case joinedRows(company: String)
    /// These columns are full of dates, and kept as notes.
    case notedColumns([String])
  }

  /// How often something happened, and the lines of the first times.
  package struct Tally<Line: Sendable & Equatable>: Sendable, Equatable {
    /// How often.
    package private(set) var count = 0
    /// The first lines, or all of them.
    package private(set) var lines: [Line] = []

    /// Counts one more; its line is kept while there are fewer than `limit`.
    mutating func add(_ line: Line, upTo limit: Int) {
      count += 1
      if lines.count < limit { lines.append(line) }
    }
  }

  /// Whether nothing was stored.
  package let isRehearsal: Bool
  /// The program whose files they are; nil for tables of somebody's own, and for several programs.
  package var preset: ImportPreset?
  /// The applications.
  package private(set) var applications = Tally<ApplicationLine>()
  /// How many applications there are, by what was done.
  package private(set) var applicationCounts: [Action: Int] = [:]
  /// The interviews.
  package private(set) var interviews = Tally<InterviewLine>()
  /// How many interviews there are, by what was done.
  package private(set) var interviewCounts: [Action: Int] = [:]
  /// What was only saved.
  package private(set) var saved = Tally<SavedLine>()
  /// The cells that could not be read, in rows that were imported.
  package private(set) var unread = Tally<UnreadLine>()
  /// The rows that were skipped, but for empty ones.
  package private(set) var skipped = Tally<SkippedRow>()
  /// The empty rows.
  package private(set) var empty = Tally<SkippedRow>()
  /// What else there is to say, and how often.
  package private(set) var remarks: [Remark: Int] = [:]
  /// The remarks in the order in which they came first.
  package private(set) var remarkOrder: [Remark] = []
  /// The lines of the first rows that remarks were made on.
  package private(set) var remarkLines: [Remark: [Int]] = [:]
  /// Whether times without a zone were read on the machine's clock.
  package var hasZonelessTimes = false

  private let limit: Int

  /// Creates an account without a row.
  ///
  /// - Parameters:
  ///   - isRehearsal: whether nothing is stored.
  ///   - limit: how many lines of a kind are kept, so that a long file takes no more memory.
  package init(isRehearsal: Bool, keeping limit: Int = .max) {
    self.isRehearsal = isRehearsal
    self.limit = limit
  }

  /// Counts an application.
  package mutating func add(_ line: ApplicationLine) {
    applicationCounts[line.action, default: 0] += 1
    applications.add(line, upTo: line.action == .unchanged ? limitOfUnchanged : limit)
  }

  /// Counts an interview.
  package mutating func add(_ line: InterviewLine) {
    interviewCounts[line.action, default: 0] += 1
    interviews.add(line, upTo: line.action == .unchanged ? limitOfUnchanged : limit)
  }

  /// Counts what was only saved.
  package mutating func add(_ line: SavedLine) { saved.add(line, upTo: limit) }

  /// Counts a cell that could not be read.
  package mutating func add(_ line: UnreadLine) { unread.add(line, upTo: limit) }

  /// Counts a row that was skipped.
  package mutating func add(_ row: SkippedRow) {
    if row.fault == .empty { empty.add(row, upTo: limit) } else { skipped.add(row, upTo: limit) }
  }

  /// Counts something that there is to say.
  ///
  /// - Parameters:
  ///   - remark: what there is to say.
  ///   - line: the line of its row; nil for what is said of a whole file.
  package mutating func add(_ remark: Remark, line: Int? = nil) {
    if let count = remarks[remark] {
      remarks[remark] = count + 1
    } else if remarkOrder.count < Self.mostRemarks {
      remarks[remark] = 1
      remarkOrder.append(remark)
    } else {
      return
    }
    if let line, remarkLines[remark, default: []].count < Self.mostLines {
      remarkLines[remark, default: []].append(line)
    }
  }

  /// What is as it was takes no place from what changed.
  private var limitOfUnchanged: Int { limit == .max ? .max : 0 }

  private static var mostRemarks: Int { 1_000 }

  private static var mostLines: Int { 5 }
}
