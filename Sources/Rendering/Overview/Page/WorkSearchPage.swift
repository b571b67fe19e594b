package import InterviewModel

/// The dated list of what was done to find work, as a page to be printed and handed in.
package struct WorkSearchPage: Sendable {
  let rows: [WorkSearchEntry]
  let moments: MomentText

  /// Creates the page of a list, the earliest line first.
  package init(_ search: WorkSearch, moments: MomentText) {
    rows = search.entries
    self.moments = moments
  }

  /// The page, which begins with `HTMLPage.beginning`.
  package var text: String {
    HTMLPage(
      title: "Work search", introduction: introduction,
      sections: [
        PageSection(Anchor("activities"), "Activities") {
          if rows.isEmpty { HTML.paragraph(WorkSearchEntry.nothing) } else { table }
        }
      ], closing: .paragraph(WorkSearchEntry.remark)
    ).text
  }

  @HTMLBuilder private var introduction: HTML {
    if let first = rows.first, let last = rows.last {
      HTML.paragraph("\(WorkSearch(rows).subject), \(first.date) to \(last.date)")
    }
    HTML(.p, .class(.quiet)) {
      "As of "
      HTML.time(moments.now, moments.full(moments.now))
      "."
    }
  }

  private var table: HTML {
    let place = HTMLTable<WorkSearchEntry>.Column("Place") { HTML.stored($0.place) }
    return HTMLTable<WorkSearchEntry>(
      "What was done to find work",
      [
        .init("Date") { HTML.time($0.at, "\($0.date)") },
        .init("Employer") { HTML.stored($0.application.company) },
        .init("Contact") {
          HTML.list($0.contacts.map(\.words), separator: "; ")
        },
        .init("Method") { HTML.stored($0.method) },
        .init("Position") { HTML.stored($0.application.role) },
        .init("Result") { $0.result.words },
        .init("Counts as") { $0.kind.counting.words },
      ] + (rows.contains { $0.place != nil } ? [place] : [])
    ).html(rows)
  }
}
