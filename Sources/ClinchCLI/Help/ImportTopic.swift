internal import InterviewModel

/// How tables are imported.
enum ImportTopic {
  static var text: String {
    """
    clinch import reads tables: CSV or TSV with a header, a Markdown table, or the database of
    fetters. Titles above the header are skipped, columns can be in any order, and formulas are
    text. The whole import is one command: clinch undo takes it back. - reads standard input.

      clinch import jobs.csv --dry-run
      clinch import jobs.csv --map company=Firm --map interview="Next talk"

    Presets (--from), recognised by their headers:
      \(ImportPreset.allCases.filter { $0 != .clinch }.map(\.rawValue).joined(separator: ", "))

    Fields for --map, each with the header of a column:
      company      required; a row without one is skipped
      role, source, url, place, salary, note
      applied      a date, or yes or no
      status       words such as applied, interviewing, rejected, ghosted, withdrawn; rows that are
                   only saved or bookmarked, without an interview, are counted but not stored;
                   archived says nothing about the end
      outcome      how it ended, if a separate column says so
      contact      a person to talk to; goes into the note
      interview    a date, or a date with a time or a range (10:00-11:00); separate several
                   with ;
      interviewer, kind, round
                   details of the row's interview
    Columns such as Interview 1, Interviewer 1, Round 2 or Phone Screen are one interview each. A
    time in a column of its own (Interview Time) belongs to the date beside it. Other columns go
    into the application's note, with their headers; those full of dates are named.

    People. Full names with ; , / & or "and" between them are several people: Jane Doe, Bob Smith.
    Doe, Jane alone is one. What names nobody (the team, HR) or can be read in two ways (Jane and
    Bob) is listed and goes into the interview's note; so do phone numbers and links, unlisted.

    Dates. 2026-11-20, 20.11.2026, 20 Nov 2026 and Nov 20, 2026 are clear; 3/4/26 is not. A file
    that has both 11/20/26 and 3/4/26 writes the month first, and is read that way. If nothing in
    the file settles it, or lines contradict each other, both readings are shown; use --date-order
    dmy or mdy. Midnight is a day without a time. Times are in this computer's time zone.

    A cell that can't be read is listed with its line and column, and kept as a note: a date without
    a year or with the wrong weekday, or 10:00 -11:00, which can be a range or a UTC offset. An
    interview with such a date is not logged. A row without a company is skipped and listed; so is a
    second job of the same name while the first is open, but what its row says goes into the note of
    the first.

    Importing the same file again changes nothing, even after you renamed or merged what it brought
    in. A newer export updates what you have: it ends or reopens applications, adds interviews,
    fills in what was missing, and overwrites what only an import wrote; your own changes stay, and
    the file's value goes into the note. A row matches the application that has its company and
    role, or had them once; if there are several, the one with the same link or the same day. An
    interview moves if its round is the same, or if the file and Clinch both have only that one for
    the application; not after you changed it, and not once it is over.
    No letters are started for past interviews.

    """
  }
}
