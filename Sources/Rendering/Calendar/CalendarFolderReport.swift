package import InterviewModel
package import Zones

extension CalendarEntry {
  /// The entry alone as a calendar file: one entry a file is what khal, vdirsyncer and todoman read
  /// (https://vdirsyncer.pimutils.org/en/stable/vdir.html).
  ///
  /// - Parameters:
  ///   - tasks: whether a follow-up is a task; an interview is always an event.
  ///   - zone: finds a zone by its name, in which an interview of a whole day has its date.
  /// - Returns: the text of the file.
  package func file(tasks: Bool, zone: (String) -> Zone?) -> String {
    CalendarFile([self], as: tasks && kind != .interview ? .tasks : .events, zone: zone).text
  }
}

/// That a calendar folder was brought up to date.
package struct CalendarFolderReport: Report {
  private let folder: String
  private let written: Int
  private let removed: Int
  private let unchanged: Int

  /// Creates the report of a folder and how many of its entries were written, removed and left.
  package init(folder: String, written: Int, removed: Int, unchanged: Int) {
    self.folder = folder
    self.written = written
    self.removed = removed
    self.unchanged = unchanged
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "folder": .string(folder), "written": .integer(written), "removed": .integer(removed),
      "unchanged": .integer(unchanged),
    ])
  }

  package func text(_ layout: Layout) -> String {
    "Calendar folder \(TerminalText.line(folder)): \(written) written, \(removed) removed, "
      + "\(unchanged) unchanged\n"
  }

  /// That its entries were taken out.
  package var removedWords: String {
    "removed \(CountText.of(removed, "entry", "entries")) from \(folder)"
  }
}
