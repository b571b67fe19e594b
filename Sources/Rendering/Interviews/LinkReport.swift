package import InterviewModel
package import Zones

/// The link of an interview, and whether it was opened.
package struct LinkReport: Report {
  private let interview: Interview
  private let link: String
  private let wasOpened: Bool

  /// Creates the report of a link.
  package init(_ interview: Interview, link: String, wasOpened: Bool) {
    self.interview = interview
    self.link = link
    self.wasOpened = wasOpened
  }

  package func json(at now: Instant) -> JSON {
    .object(["interview": interview.json, "link": .string(link)])
  }

  package func text(_ layout: Layout) -> String {
    let shown = TerminalText.line(link)
    return wasOpened
      ? layout.paragraph(
        TerminalText.line(
          "Opening the link of interview \(interview.id.number): \(interview.title)"))
        + shown + "\n"
      : shown + "\n"
  }

  package var isVerbatim: Bool { !wasOpened }
}
