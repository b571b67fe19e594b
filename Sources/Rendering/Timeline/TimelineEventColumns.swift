internal import InterviewModel
internal import Zones

extension Layout {
  /// The events of a timeline, each with its date in a column of its own; those that are ahead
  /// under a heading.
  func events(of timeline: Timeline) -> String {
    let events = timeline.events
    let column = events.reduce(0) { max($0, moment($1.at).cellWidth) } + 2
    let beside = Layout(moments: moments, width: width.map { $0 - column }, palette: palette)
    func lines(_ isIncluded: (TimelineEvent) -> Bool) -> String {
      events.filter(isIncluded).map { event in
        let date = moment(event.at)
        return palette.apply(style(of: event), to: date)
          + String(repeating: " ", count: column - date.cellWidth)
          + Self.indented(beside.words(for: event, of: timeline), by: column)
      }.joined()
    }
    return [lines { $0.at <= moments.now }, section("Ahead", lines { $0.at > moments.now })]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func style(of event: TimelineEvent) -> Style? {
    guard case .owed(let followUp) = event.matter else { return .dim }
    return Self.style(of: followUp.state(at: moments.now))
  }

  /// Lines that end in a line feed, all but the first moved to the right.
  private static func indented(_ text: String, by column: Int) -> String {
    text.unicodeScalars.split(separator: "\n").map { String($0) }
      .joined(separator: "\n" + String(repeating: " ", count: column)) + "\n"
  }
}
