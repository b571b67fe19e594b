public import InterviewModel
internal import SQLite

extension Store {
  /// Gives a tip another wording.
  ///
  /// - Returns: the tip as it is stored now.
  public func reword(
    _ tip: ClosingTip, as wording: String, _ invocation: Invocation
  ) throws -> ClosingTip {
    try change(tip.number, ["wording": wording], invocation)
  }

  /// Switches a tip on or off.
  ///
  /// One that is off is neither asked for nor counted; what was logged of
  /// it stays, and counts again when it is on.
  ///
  /// - Returns: the tip as it is stored now.
  public func switchTip(
    _ tip: ClosingTip, on isActive: Bool, _ invocation: Invocation
  ) throws -> ClosingTip {
    try change(tip.number, ["active": isActive], invocation)
  }

  /// Adds a tip under the next number; its own number does not count.
  ///
  /// - Returns: the tip as it is stored now.
  /// - Throws: `Refusal.tipExists` when another one has its key.
  public func addTip(_ tip: ClosingTip, _ invocation: Invocation) throws -> ClosingTip {
    try write(invocation) { recorder in
      let known = try allTips()
      if let same = known.first(where: { $0.key == tip.key }) { throw Refusal.tipExists(same) }
      var tip = tip
      tip.number = (known.map(\.number).max() ?? 0) + 1
      try recorder.insert(
        into: .closingTip,
        [
          "number": tip.number, "key": tip.key, "name": tip.name, "phase": tip.phase,
          "wording": tip.wording, "active": tip.isActive,
        ])
      return tip
    }
  }

  private func change(
    _ number: Int, _ values: [String: any SQLiteBindable], _ invocation: Invocation
  ) throws -> ClosingTip {
    try write(invocation) { recorder in
      try recorder.update(.closingTip, number, values)
      guard let tip = try allTips().first(where: { $0.number == number }) else {
        throw Refusal.noSuchTip("\(number)")
      }
      return tip
    }
  }
}
