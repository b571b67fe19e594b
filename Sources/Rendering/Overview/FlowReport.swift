package import InterviewModel
package import Zones

/// The flows of a search as rows.
package typealias OverviewFlowList = RowList<OverviewFlow, Void>

extension OverviewFlowList {
  /// Creates the list of these flows.
  init(_ rows: [OverviewFlow]) {
    self.init(
      rows, (),
      [
        .text("from") { row, _ in row.from.name },
        .text("to") { row, _ in row.to.name },
        .integer("applications") { row, _ in row.applications },
      ])
  }
}

/// The flows of a search as the lines that https://sankeymatic.com/build draws.
///
/// A line is `FROM [NUMBER] TO`. Its syntax, from the manual there: brackets end a name, a line
/// that begins with an apostrophe, two slashes or a colon is none.
package struct FlowReport: ListReport {
  private let flows: [OverviewFlow]

  /// Creates the report of these flows.
  package init(_ flows: [OverviewFlow]) {
    self.flows = flows
  }

  package func rows(at now: Instant) -> OverviewFlowList { OverviewFlowList(flows) }

  package func text(_ layout: Layout) -> String {
    flows.map { "\($0.from.name) [\($0.applications)] \($0.to.name)\n" }.joined()
  }

  package var notes: [String] {
    flows.isEmpty ? ["no applications or interviews in that period"] : []
  }
}

extension OverviewFlow.Stage {
  /// Its name in a line.
  fileprivate var name: String {
    switch self {
    case .source(let name): name.map(Self.safe) ?? "Unknown source"
    case .round(let number): "Round \(number)"
    case .offer: "Offer"
    case .end(let outcome): Self.name(of: outcome)
    }
  }

  private static func name(of outcome: Outcome?) -> String {
    switch outcome {
    case .accepted: "Accepted"
    case .declined: "Declined"
    case .lapsed: "Offer lapsed"
    case .rejected: "Rejected"
    case .withdrawn: "Withdrawn"
    case .ghosted: "Ghosted"
    case .rescinded: "Offer rescinded"
    case nil: "Open"
    }
  }

  /// A source as a name of its own: words before it keep it from beginning like what is no flow,
  /// and from being taken for another stage of the same name.
  private static func safe(_ source: String) -> String {
    let scalars = TerminalText.line(source).unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "[": "("
      case "]": ")"
      default: scalar
      }
    }
    return "From " + String(String.UnicodeScalarView(scalars))
  }
}
