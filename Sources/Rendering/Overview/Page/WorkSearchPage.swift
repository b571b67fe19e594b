package import InterviewModel
internal import Zones

/// The dated list of what was done to find work, as a page to be printed and handed in.
package struct WorkSearchPage: Sendable {
  let search: WorkSearch
  let range: InstantRange
  let name: String
  let withAddresses: Bool
  let moments: MomentText

  /// Creates the page of a list, the earliest line first.
  ///
  /// - Parameters:
  ///   - search: the list.
  ///   - range: the time that was asked for.
  ///   - name: who looked for work; empty where the owner has not said.
  ///   - withAddresses: whether interviewers' e-mail addresses are on it.
  ///   - moments: turns moments into words.
  package init(
    _ search: WorkSearch, _ range: InstantRange, by name: String, withAddresses: Bool,
    moments: MomentText
  ) {
    self.search = search
    self.range = range
    self.name = name
    self.withAddresses = withAddresses
    self.moments = moments
  }

  /// The page, which begins with `HTMLPage.beginning`.
  package var text: String {
    HTMLPage(
      title: "Work search", header: header, content: content,
      footer: HTML.paragraph(WorkSearchEntry.remark)
    ).text
  }

  @HTMLBuilder private var header: HTML {
    HTML(.div) {
      HTML(.h1) { "Work search" }
      if name.isEmpty {
        HTML(.p, .class(.hint)) {
          "Your name goes here: "
          HTML(.code) { "clinch setting set name \"YOUR NAME\"" }
        }
      } else {
        HTML(.p, .class(.when)) { HTML.stored(name) }
      }
      HTML.paragraph(period)
    }
    HTML(.p, .class(.asOf)) {
      "As of "
      HTML.time(moments.now, moments.day(moments.now))
    }
  }

  /// The time that was asked for, not that of the first and last line.
  private var period: String {
    switch (range.since, range.until) {
    case (let since?, let until?): "\(moments.day(since)) to \(moments.day(until))"
    case (let since?, nil): "\(moments.day(since)) to \(moments.day(moments.now))"
    case (nil, let until?): "Until \(moments.day(until))"
    case (nil, nil): "Until \(moments.day(moments.now))"
    }
  }

  private var content: HTML {
    PageSection(Anchor("activities"), "Activities") {
      if search.entries.isEmpty {
        HTML.paragraph(WorkSearchEntry.nothing)
      } else {
        HTML.paragraph(search.subject)
        table
      }
    }.html
  }

  private var table: HTML {
    let (withAddresses, moments) = (withAddresses, moments)
    return HTMLTable<WorkSearchEntry>(
      "Job search activities",
      [
        .init("Date") { HTML.time($0.at, moments.listed($0.date)) },
        .init("Employer") { HTML.stored($0.application.company) },
        .init("Position") { HTML.stored($0.application.role) },
        .init("Activity") { HTML.stored($0.deed) },
        .init("Result") { $0.result.words },
        .init("Contact") { row in
          let people = row.contacts(withAddresses: withAddresses)
          HTML.list(people + [row.reach].compactMap(\.self), separator: "; ")
        },
      ]
    ).html(search.entries)
  }
}

extension WorkSearchEntry {
  /// How to reach the employer, where that is known: where the interview was held, or the page of
  /// the role, or where the work is.
  fileprivate var reach: String? {
    let held = kind == .interview ? interview?.place : nil
    return held ?? application.url ?? application.place
  }
}
