package import InterviewModel
package import Zones

/// A calendar file (RFC 5545): the same entries always give the same bytes.
///
/// Events and tasks are never mixed: readers that know one of them drop the other or refuse the
/// file.
package struct CalendarFile: Sendable {
  /// What the entries are written as.
  package enum Form: Sendable {
    /// Interviews and windows as events (`VEVENT`).
    case events
    /// Follow-ups as tasks (`VTODO`); interviews are none.
    case tasks
  }

  private let components: [CalendarComponent]
  /// How many of the entries that were written are cancelled.
  package let cancelledCount: Int

  /// Creates the file of entries, which keep their order.
  ///
  /// - Parameters:
  ///   - entries: the entries.
  ///   - form: what they are written as.
  ///   - zone: finds a zone by its name, in which an interview of a whole day has its date.
  package init(
    _ entries: [CalendarEntry], as form: Form, zone: (String) -> Zone? = { _ in nil }
  ) {
    let written = form == .events ? entries : entries.filter { $0.kind != .interview }
    components = written.compactMap { entry in
      entry.span.map { form == .events ? entry.event(at: $0, zone: zone) : entry.task(at: $0) }
    }
    cancelledCount = written.filter(\.isCancelled).count
  }

  /// How many entries are written.
  package var entryCount: Int { components.count }

  /// The file: UTF-8, lines of at most 75 bytes that end with CRLF.
  ///
  /// Without entries it is a calendar with nothing in it. RFC 5545 §3.6 asks for at least one
  /// component, but a made-up one would be worse: every reader that was tried takes none.
  package var text: String {
    var text = ""
    CalendarComponent(
      name: "VCALENDAR",
      lines: [.word("VERSION", "2.0"), .word("PRODID", "-//Clinch//Interview tracker//EN")],
      parts: components
    ).write(to: &text)
    return text
  }
}

/// That a calendar was written to a file.
package struct CalendarReport: Report {
  private let file: CalendarFile
  private let path: String

  /// Creates the report of a calendar and where it stands.
  package init(_ file: CalendarFile, path: String) {
    self.file = file
    self.path = path
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "file": .string(path), "entries": .integer(file.entryCount),
      "cancelled": .integer(file.cancelledCount),
    ])
  }

  package func text(_ layout: Layout) -> String {
    let entries = CountText.of(file.entryCount, "entry", "entries")
    return "Wrote \(entries), \(file.cancelledCount) of them cancelled, to "
      + TerminalText.line(path) + "\n"
  }
}
