package import InterviewModel

extension ImportFault {
  /// Why a row is skipped or a cell not read, as one sentence in lower case without a full stop.
  package var words: String {
    switch self {
    case .empty: "the row is empty"
    case .noCompany: "the row has no company"
    case .notADate(let text, .notADate): "\"\(text.short)\" is not a date"
    case .notADate(let text, .noYear): "\"\(text.short)\" has no year"
    case .notADate(let text, .noSuchDay): "there is no day \"\(text.short)\""
    case .notADate(let text, .wrongWeekday(let weekday)):
      "\"\(text.short)\" is a \(SpokenDate.name(of: weekday))"
    case .notADate(let text, .rangeOrOffset(let begin, let end, let offset)):
      "\"\(text.short)\" can mean \(begin.short)–\(end.short), or \(begin.short) "
        + "UTC\(offset.offsetText); write one of these"
    case .notADate(let text, .endsBeforeItStarts): "\"\(text.short)\" ends before it starts"
    case .otherOrder(let text, let order):
      "\"\(text.short)\" is not a date in the order \(order.words)"
    case .stillToCome(let date): "\(date) is in the future"
    case .unclearTime(let text):
      "clocks skip \"\(text.short)\" or show it twice; write it with its offset from UTC"
    case .notATime(let text):
      "\"\(text.short)\" is not a time of day that goes with a date of this row"
    case .namesNobody(let text): "\"\(text.short)\" names nobody"
    case .unclearPeople(let text):
      "\"\(text.short)\" doesn't say clearly who is meant; write full names with ; between them"
    case .whichInterview(let text):
      "the row has several interviews, and nothing says which of them is with \"\(text.short)\""
    case .input(let error): "\(error)"
    case .openAlready(let id, let isKept):
      "the same company and role is already open: \(id.handle)"
        + (isKept
          ? ", and this row went into its note; if it is another job, tell the two apart by role in "
            + "the file, as in Engineer (Munich)"
          : "")
    case .severalMeant(let ids):
      "the company and role fit \(ids.map(\.handle).joined(separator: " and ")), of which some "
        + "were renamed; give it the day you applied or its link"
    case .mergedAway: "you merged its application with another one; the row changes nothing"
    case .aboveHeader: "the row is above the header"
    case .title(let text): "\"\(text.short)\" was read as the title of the table below it"
    case .otherTable(let header):
      "the row is in another table (header in line \(header)), which doesn't list applications"
    case .heading(let text): "\"\(text.short)\" was read as a heading between rows"
    case .total: "the row is a total, not an application"
    case .openQuote: "a quote is opened and never closed"
    case .tooLong: "the row is longer than 1 MiB"
    }
  }
}

extension DateOrder {
  /// The order in words: `day/month/year`.
  package var words: String {
    switch self {
    case .dmy: "day/month/year"
    case .mdy: "month/day/year"
    case .ymd: "year/month/day"
    }
  }
}

extension SkippedRow {
  /// Where it is: `sheet.csv, line 7, Date Applied`.
  package var place: String {
    "\(SpokenFile.name(file)), line \(line)" + (column.map { ", \($0)" } ?? "")
  }
}

extension ImportAccount.UnreadLine {
  /// Where it is, what is wrong with it and what became of it.
  var words: String {
    "\(SpokenFile.name(file)), line \(line), \(cell.column): \(cell.fault.words)"
      + (cell.fault.leavesNote ? "; kept as a note" : "; left out")
  }
}

extension ImportPreset {
  /// What people call the program.
  package var name: String {
    switch self {
    case .linkedin: "LinkedIn"
    case .huntr: "Huntr"
    case .simplify: "Simplify"
    case .teal: "Teal"
    case .jobsync: "JobSync"
    case .trello: "Trello"
    case .notion: "Notion"
    case .jobApplicationWizard: "Job Application Wizard"
    case .fetters: "fetters"
    case .careerOps: "career-ops"
    case .clinch: "Clinch"
    }
  }
}

extension ImportAccount.Remark {
  /// Whether it is about a word for a status that is not known.
  var isUnknownStatus: Bool {
    if case .unknownStatus = self { true } else { false }
  }

  /// The word that it is about, in quotes.
  var quotedWord: String {
    if case .unknownStatus(let word) = self { "\"\(word.short)\"" } else { "" }
  }

  /// The remark as one sentence in lower case without a full stop.
  var words: String {
    switch self {
    case .unknownStatus(let word):
      "unknown status \"\(word.short)\": the application stays open, and the word goes into its note"
    case .guessedOutcome(let word, let outcome):
      "\"\(word.short)\" doesn't say how an application ended: it was read as \(outcome.rawValue), "
        + "and the word went into the note"
    case .offer(_, let company):
      "\(company) has an offer in the file: record it with clinch offer received"
    case .undatedInterview(let company):
      "an interview at \(company) has no date that can be read; what the file says went into the "
        + "application's note"
    case .otherOutcome(_, let company, let stored, let said):
      "\(company) stays \(stored?.rawValue ?? "open"); the file says \(said.rawValue)"
    case .changedOutcome(_, let company, let from, let to):
      "\(company) is \(to?.rawValue ?? "open") now; an earlier import said "
        + (from?.rawValue ?? "open")
    case .otherTime(_, let company, let said):
      "the interview at \(company) stays where you moved it; the file's time, \(said), went into "
        + "its note"
    case .staysEnded(_, let company, let stored, let hasOffer):
      "\(company) stays \(stored.rawValue); "
        + (hasOffer ? "the file says there is an offer" : "the file says it is open")
    case .contradiction(let company, let outcome, let other):
      "\(company) was read as \(outcome?.rawValue ?? "open"), though the file also says "
        + "\"\(other.short)\", which went into its note"
    case .putAway(let column):
      "\"\(column.short)\" doesn't say how an application ended: it stays open, and the word went "
        + "into its note"
    case .joinedRows(let company):
      "several rows for \(company) without a role became one application; if they are different "
        + "jobs, name the column of roles: --map role=HEADER"
    case .notedColumns(let columns):
      "\(columns.count == 1 ? "the column" : "the columns") "
        + columns.prefix(6).map { "\"\($0.short)\"" }.joined(separator: ", ")
        + (columns.count > 6
          ? " and \(columns.count - 6) more have" : columns.count == 1 ? " has" : " have")
        + " dates and went into notes; for one with interviews, add --map interview=HEADER"
    case .undatedEnd:
      "an outcome has no date in the file, so it is dated today"
    }
  }
}

extension Int {
  /// Seconds ahead of UTC as an offset: `-05:00`.
  fileprivate var offsetText: String {
    let minutes = Int(magnitude) / 60
    let digits = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
    return (self < 0 ? "-" : "+") + digits.joined(separator: ":")
  }
}

extension String {
  /// The beginning of a text that is quoted in a sentence.
  fileprivate var short: String {
    let scalars = unicodeScalars
    return scalars.count > 60 ? String(scalars.prefix(59)) + "…" : self
  }
}
