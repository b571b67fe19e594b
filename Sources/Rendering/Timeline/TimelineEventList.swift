package import InterviewModel

/// The events of a timeline as rows.
package typealias TimelineEventList = RowList<TimelineEvent, Void>

extension TimelineEventList {
  /// Creates the list of these events.
  package init(_ rows: [TimelineEvent]) {
    self.init(rows, (), Self.events)
  }

  private static var events: [Field<TimelineEvent, Void>] {
    [
      .instant("at") { row, _ in row.at },
      .text("event") { row, _ in row.name.rawValue },
      .integer("interview") { row, _ in row.interview?.number },
      .integer("follow_up") { row, _ in row.followUp?.id.number },
      .integer("offer") { row, _ in row.offer?.id.number },
      .text("person") { row, _ in row.person?.name },
      .text("text") { row, _ in row.text },
    ]
  }
}
