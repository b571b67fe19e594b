package import Zones

/// That a page was written to a file.
package struct PageReport: Report {
  private let path: String
  private let subject: String
  private let interviews: Int

  /// Creates the report of a page about something, so many interviews among it.
  package init(path: String, about subject: String, interviews: Int) {
    self.path = path
    self.subject = subject
    self.interviews = interviews
  }

  package func json(at now: Instant) -> JSON {
    .object(["file": .string(path), "interviews": .integer(interviews)])
  }

  package func text(_ layout: Layout) -> String {
    "Wrote a page about \(subject) to \(TerminalText.line(path))\n"
  }
}
