package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Gives a tip another wording.
  ///
  /// - Returns: the tip as it is stored now.
  /// - Throws: `TipRefusal.noSuchTip`; as `update(_:_:_:)` does.
  package func reword(_ tip: ClosingTip, as wording: String) throws -> ClosingTip {
    try change(tip.number, [.wording: wording])
  }

  /// Switches a tip on or off.
  ///
  /// One that is off is neither asked for nor counted; what was logged of
  /// it stays, and counts again when it is on.
  ///
  /// - Returns: the tip as it is stored now.
  /// - Throws: `TipRefusal.noSuchTip`; as `update(_:_:_:)` does.
  package func switchTip(_ tip: ClosingTip, on isActive: Bool) throws -> ClosingTip {
    try change(tip.number, [.active: isActive])
  }

  /// Adds a tip under the next number; its own number does not count.
  ///
  /// - Returns: the tip as it is stored now.
  /// - Throws: `TipRefusal.tipExists` when another one has its key.
  package func addTip(_ tip: ClosingTip) throws -> ClosingTip {
    try tip.refuseSameKey(among: store.allTips())
    var tip = tip
    tip.number =
      try connection.one(ClosingTip.lastNumber) { try $0.get("number", as: Int.self) } + 1
    try insert(
      into: .closingTip,
      [
        .number: tip.number, .key: tip.key, .name: tip.name, .phase: tip.phase,
        .wording: tip.wording, .active: tip.isActive,
      ])
    return tip
  }

  private func change(_ number: Int, _ values: [ClosingTipColumn: any SQLiteBindable]) throws
    -> ClosingTip
  {
    try update(.closingTip, number, values)
    guard let tip = try store.allTips().first(where: { $0.number == number }) else {
      throw TipRefusal.noSuchTip("\(number)")
    }
    return tip
  }
}

extension ClosingTip {
  /// The last number that was ever given: that of a removed tip stays its own.
  static let lastNumber: SQL =
    """
    SELECT max(
      (SELECT ifnull(max(number), 0) FROM closing_tip),
      (SELECT ifnull(max(CAST(local_key AS INTEGER)), 0) FROM change
       WHERE table_name = 'closing_tip')) AS number
    """
}
