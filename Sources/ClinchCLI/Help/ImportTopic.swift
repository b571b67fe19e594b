internal import InterviewModel

/// How tables are imported.
enum ImportTopic {
  static var text: String {
    """
    clinch import reads tables: CSV or TSV with a header, a Markdown table, or the database of
    fetters. Titles above the header are passed over, columns found by their header in any order,
    formulas are text. All of it is one operation: clinch undo takes it back.

      clinch import jobs.csv --dry-run
      clinch import jobs.csv --map company=Firm --map interview="Next talk"

    Presets (--from), recognised by their headers:
      \(ImportPreset.allCases.filter { $0 != .clinch }.map(\.rawValue).joined(separator: ", "))

    Fields that --map takes, each with the header of a column:
      company      needed; a row without one is skipped
      role, source, url, place, salary, note
      applied      a date, or yes and no
      status       words such as applied, interviewing, rejected, ghosted, withdrawn; those that are
                   only saved or bookmarked are counted and not stored
      outcome      how it ended, where a column of its own says so
      contact      somebody to talk to; goes into the note
      interview    a date, or a date and a time; several separated by ;
      interviewer, kind, round
                   of the row's interview
    What other columns hold goes into the note of the application, with their header.

    Dates. 2026-11-20, 20.11.2026, 20 Nov 2026 and Nov 20, 2026 are clear; 3/4/26 is not. A file
    that has both 11/20/26 and 3/4/26 writes the month first, and is read so. Where nothing in the
    file decides, or lines contradict each other, they are shown, and --date-order dmy or mdy says
    which. A date without a year is refused. Times are read on this computer's clock.

    A row that cannot be read is named with its line and column, and skipped; the others are
    imported. Importing the same file again changes nothing. A newer export updates: it ends
    applications, adds and moves interviews, fills in what was missing, and overwrites what only an
    import wrote; what you changed yourself stays, and the file's value goes into the note.
    A row is the application of the same company and role; where there are several, the one with
    the same address, or the same day. Old interviews open no letters.

    """
  }
}
