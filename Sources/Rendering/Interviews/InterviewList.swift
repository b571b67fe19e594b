package import InterviewModel
package import Zones

/// Interviews as rows.
package typealias InterviewList = RowList<Interview, Void>

extension InterviewList {
  /// Creates the list of these interviews.
  package init(_ rows: [Interview]) {
    self.init(rows, (), Self.interviews)
  }

  private static var interviews: [Field<Interview, Void>] {
    [
      .integer("id") { row, _ in row.id.number },
      .text("uuid") { row, _ in row.uuid },
      .text("company") { row, _ in row.company },
      .text("role") { row, _ in row.role },
      .integer("round") { row, _ in row.round },
      .text("kind") { row, _ in row.kind.rawValue },
      .instant("starts_at") { row, _ in row.startsAt },
      .instant("ends_at") { row, _ in row.endsAt },
      .bool("day_only") { row, _ in row.isDayOnly },
      .text("zone") { row, _ in row.zone },
      .text("place") { row, _ in row.place },
      .text("link") { row, _ in row.link },
      .text("note") { row, _ in row.note },
      .integer("impression") { row, _ in row.impression },
      .text("highlight") { row, _ in row.highlight },
      .instant("reply_by_at") { row, _ in row.replyByAt },
      .instant("cancelled_at") { row, _ in row.cancelledAt },
      .list("interviewers", { $0.interviewers }, json: { $0.json }, csv: { $0.words }),
    ]
  }
}

extension Interview {
  /// The interview as a JSON object.
  package var json: JSON { InterviewList([self]).objects.first ?? .null }
}

/// Interviews with when, with whom and how they are held.
package struct InterviewListReport: ListReport {
  private let interviews: [Interview]
  private let cold: Set<Application.ID>
  private let showsImpressions: Bool
  private let emptyWords: String

  /// Creates the report of these interviews.
  ///
  /// - Parameters:
  ///   - interviews: the interviews.
  ///   - cold: the applications for which nothing more is suggested; their interviews say so.
  ///   - showsImpressions: whether a column says how each felt.
  ///   - emptyWords: the line for people where there are none; safe for a terminal.
  package init(
    _ interviews: [Interview], cold: Set<Application.ID>, showsImpressions: Bool,
    orWhenEmpty emptyWords: String
  ) {
    self.interviews = interviews
    self.cold = cold
    self.showsImpressions = showsImpressions
    self.emptyWords = emptyWords
  }

  package func rows(at now: Instant) -> InterviewList { InterviewList(interviews) }

  package var zones: [String] { interviews.map(\.zone) }

  package func text(_ layout: Layout) -> String {
    interviews.isEmpty
      ? emptyWords + "\n"
      : Self.table(interviews, layout, cold: cold, showsImpressions: showsImpressions)
  }

  /// The titles alone where there are none.
  static func table(
    _ interviews: [Interview], _ layout: Layout, cold: Set<Application.ID> = [],
    showsImpressions: Bool = false
  ) -> String {
    let isNarrow = layout.isNarrow
    let impression = Table<Interview>.Column("Impression", .trailing, dropping: 1) { row in
      Cell(row.impression.map { "\($0) of 5" })
    }
    let round = Table<Interview>.Column("Round", .trailing, dropping: 1) { Cell("\($0.round)") }
    return layout.table(
      interviews,
      [
        .init("No", .trailing) { Cell("\($0.id.number)", .cyan) },
        // Cut to what clocks show; the name of the zone's city goes first.
        .init("When", shrinkableTo: isNarrow ? nil : 28) { Cell(start(of: $0, layout)) },
        .init("For", shrinkableTo: isNarrow ? 8 : 12) { Cell($0.title) },
      ] + (isNarrow ? [] : [round]) + (showsImpressions ? [impression] : []) + [
        .init("Kind", dropping: 2) { Cell($0.kind.rawValue) },
        .init("With", shrinkableTo: isNarrow ? 6 : 8, dropping: 3) { row in
          Cell(row.interviewers.map(\.name).joined(separator: ", "))
        },
        .init("") { row in
          Cell(
            row.cancelledAt != nil ? "cancelled" : cold.contains(row.applicationID) ? "cold" : nil,
            .dim)
        },
      ])
  }

  /// When an interview begins by the machine's clock, and by that of its zone where that differs.
  private static func start(of interview: Interview, _ layout: Layout) -> String {
    if let day = interview.dayAlone(layout.moments, withYear: false) { return day }
    // Rather one clock than two that are cut.
    let there =
      layout.isSlim
      ? nil
      : layout.moments.elsewhere(
        interview.startsAt, in: interview.zone, withName: !layout.isNarrow)
    return layout.moment(interview.startsAt) + (there.map { " (\($0))" } ?? "")
  }
}
