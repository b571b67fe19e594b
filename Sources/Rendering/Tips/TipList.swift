package import InterviewModel
package import Zones

/// Tips as rows, switched off ones included.
package typealias TipList = RowList<ClosingTip, Void>

extension TipList {
  /// Creates the list of these tips.
  package init(_ rows: [ClosingTip]) {
    self.init(rows, (), Self.tips)
  }

  private static var tips: [Field<ClosingTip, Void>] {
    [
      .integer("tip") { row, _ in row.number },
      .text("key") { row, _ in row.key },
      .text("name") { row, _ in row.name },
      .text("phase") { row, _ in row.phase.rawValue },
      .text("wording") { row, _ in row.wording },
      .bool("active") { row, _ in row.isActive },
    ]
  }
}

/// Tips with their key and wording, one after the other.
package struct TipListReport: ListReport {
  private let tips: [ClosingTip]

  /// Creates the report of these tips.
  package init(_ tips: [ClosingTip]) {
    self.tips = tips
  }

  package func rows(at now: Instant) -> TipList { TipList(tips) }

  package func text(_ layout: Layout) -> String {
    tips.map { TipReport($0).text(layout) }.joined()
  }
}

/// One tip: number, name, key and phase on a line, its wording below.
package struct TipReport: Report {
  private let tip: ClosingTip

  /// Creates the report of a tip.
  package init(_ tip: ClosingTip) {
    self.tip = tip
  }

  package func json(at now: Instant) -> JSON { tip.json }

  package func text(_ layout: Layout) -> String {
    let number = "\(tip.number)".padded(toCells: 2, .trailing)
    let state = tip.isActive ? "" : ", switched off"
    let indent = "    "
    let wording = TerminalText.block(tip.wording)
      .lines(ofCells: layout.width.map { $0 - indent.count })
    return layout.palette.apply(.cyan, to: number) + "  "
      + layout.palette.apply(.bold, to: TerminalText.line(tip.name))
      + " (\(tip.key), \(tip.phase.words)\(state))\n"
      + wording.map { indent + $0 + "\n" }.joined()
  }
}

extension ClosingTip {
  /// The tip as a JSON object.
  var json: JSON { TipList([self]).objects.first ?? .null }

  /// Its number and name: `2 Ask for the next step`.
  var title: String { "\(number) \(name)" }
}

extension TipPhase {
  /// What people call it.
  var words: String {
    switch self {
    case .inTheRoom: "in the room"
    case .attitude: "attitude"
    case .afterwards: "afterwards"
    }
  }
}
