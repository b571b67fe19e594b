internal import SQLite

/// The new names and wordings of the seven tips, as they are stored and as the log keeps them.
struct TipWordings {
  private let connection: Connection

  init(of connection: Connection) {
    self.connection = connection
  }

  /// Replaces the names and wordings that nobody changed, in the open transaction.
  ///
  /// What the log kept of the tips is replaced as well, so that earlier commands can still be
  /// undone. A name or a wording of the owner's stays.
  ///
  /// - Throws: `SQLiteError`.
  func replace() throws {
    for (old, new) in Self.texts {
      try connection.run("UPDATE closing_tip SET name = ? WHERE name = ?", [new, old])
      try connection.run("UPDATE closing_tip SET wording = ? WHERE wording = ?", [new, old])
    }
    let lines = try connection.query(Self.lines) { row in
      Line(
        sequence: try row.get("sequence"), operation: try row.get("operation_id"),
        before: try row.get("before"), after: try row.get("after"))
    }
    var rewritten: Set<Int> = []
    for line in lines {
      let (before, after) = (line.before.map(Self.renewed), line.after.map(Self.renewed))
      guard before != line.before || after != line.after else { continue }
      // What is damaged must not become sound by this.
      if try rewritten.contains(line.operation) || connection.isSound(operation: line.operation) {
        rewritten.insert(line.operation)
      }
      try connection.run(
        "UPDATE change SET before = ?, after = ? WHERE sequence = ?",
        [before, after, line.sequence])
    }
    try connection.writeDigests(of: rewritten.sorted())
  }

  private struct Line {
    let sequence: Int
    let operation: Int
    let before: String?
    let after: String?
  }

  /// A tip as the log keeps it, with the new texts; what was purged stays as it is.
  private static func renewed(_ json: String) -> String {
    guard var image = try? RowImage(json: json), !image.values.isEmpty else { return json }
    for column in ["name", "wording"] {
      guard case .text(let old)? = image.values[column], let new = texts[old] else { continue }
      image.values[column] = .text(new)
    }
    return (try? image.json(of: "closing_tip")) ?? json
  }

  static let lines: SQL =
    """
    SELECT sequence, operation_id, before, after FROM change
    WHERE table_name = 'closing_tip' ORDER BY sequence
    """

  /// The new texts by those of the first migration; what isn't here stays.
  private static let texts = [
    "Say that you want it": "Show interest",
    "Say plainly that you are interested in this job and could do it well.":
      "Tell them that you want the job and could do it well.",
    "Ask for the job or for the next interview. Offered it, accept, or ask for time and name the "
      + "day of your answer.":
      "Ask for the job or the next interview. If they offer it, accept, or ask for time and say "
      + "when you'll answer (24 to 48 hours).",
    "Take no answer calmly": "Be patient",
    "No commitment today is normal: they may have to talk or to see others. Ask when they will "
      + "decide.":
      "No decision today is normal: others may have to be asked or seen first. Ask when you'll "
      + "hear.",
    "Show no discouragement": "Stay positive",
    "Stay positive whatever you hear: a genuine interviewer may be testing you.":
      "Don't let discouragement show; a hard question may be a test.",
    "Thank them, both answers given": "Thank the interviewer",
    "Thank them for time and consideration, having said why you are interested and what you can "
      + "offer.":
      "Thank them for their time, once both questions are answered: why this job, and why you.",
    "Ask what speaks against you": "Ask about concerns",
    "Ask whether anything in your background would keep them from making you an offer.":
      "Ask whether anything in your background would keep them from making an offer.",
    "Send a brief thank-you letter: why you would be an asset, and that you want the job.":
      "Short: why you'd be an asset, and that you want the job.",
  ]
}
