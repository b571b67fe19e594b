package import InterviewModel

/// Tips as rows, switched off ones included.
package struct TipList: Sendable {
  private let rows: [ClosingTip]

  /// Creates the list of these tips.
  package init(_ rows: [ClosingTip]) {
    self.rows = rows
  }

  /// The rows as a JSON array.
  package var json: JSON { .array(rows.map(Self.object)) }

  /// The rows as CSV, with the keys of the JSON as header.
  package var csv: String {
    CSV<ClosingTip>(Self.fields.map { field in CSV.Column(field.key) { field.csv($0, ()) } })
      .text(rows)
  }

  /// One tip as a JSON object.
  package static func object(_ tip: ClosingTip) -> JSON {
    .object(Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.json(tip, ())) }))
  }

  private static let fields: [Field<ClosingTip, Void>] = [
    .integer("tip") { row, _ in row.number },
    .text("key") { row, _ in row.key },
    .text("name") { row, _ in row.name },
    .text("phase") { row, _ in row.phase.rawValue },
    .text("wording") { row, _ in row.wording },
    .bool("active") { row, _ in row.isActive },
  ]
}

extension Layout {
  /// Tips with their key and wording, one after the other.
  package func tipList(_ rows: [ClosingTip]) -> String {
    rows.map(tip).joined()
  }

  /// One tip: number, name, key and phase on a line, its wording below.
  package func tip(_ tip: ClosingTip) -> String {
    let number = "\(tip.number)".padded(toCells: 2, .trailing)
    let state = tip.isActive ? "" : ", switched off"
    let indent = "    "
    let wording = TerminalText.block(tip.wording).lines(ofCells: width.map { $0 - indent.count })
    return palette.apply(.cyan, to: number) + "  "
      + palette.apply(.bold, to: TerminalText.line(tip.name)) + " (\(tip.key), \(tip.phase.words)"
      + "\(state))\n" + wording.map { indent + $0 + "\n" }.joined()
  }
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
