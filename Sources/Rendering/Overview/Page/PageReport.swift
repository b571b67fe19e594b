package import Zones

/// That a page was written to a file.
package struct PageReport: Report {
  private let path: String
  private let interviews: Int

  /// Creates the report of a page about so many interviews.
  package init(path: String, interviews: Int) {
    self.path = path
    self.interviews = interviews
  }

  package func json(at now: Instant) -> JSON {
    .object(["file": .string(path), "interviews": .integer(interviews)])
  }

  package func text(_ layout: Layout) -> String {
    let count = CountText.of(interviews, "interview")
    return "Wrote a page about \(count) to \(TerminalText.line(path))\n"
  }
}
