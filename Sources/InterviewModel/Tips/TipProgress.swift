/// A tip that was followed more often lately than before.
package struct TipProgress: Sendable, Equatable {
  /// The tip.
  package let tip: ClosingTip
  /// In how many of the latest debriefs it was done.
  package let recent: Proportion
  /// In how many of those before.
  package let before: Proportion

  /// How many debriefs are looked at, at most: the latest.
  package static let most = 20
  /// How many there have to be on either side; fewer say nothing.
  package static let fewest = 5

  /// The tip that changed for the better most; docs/domain.md#progress.
  ///
  /// Looked at are the latest debriefs in which the tip was done, skipped or declined, the newer
  /// half beside the older half: where they are parted does not depend on what is found. A change
  /// counts only where Newcombe's 95 % interval of the difference lies above nothing, so that luck
  /// is not called progress; the one whose interval lies highest is the strongest. The letter is
  /// left out: it follows from the letters.
  ///
  /// - Parameters:
  ///   - table: the tips by interviews that were held, the latest first.
  ///   - most: how many debriefs are looked at; nil for all.
  /// - Returns: it; of equals the tip with the lower number; nil where no change is so clear.
  package static func strongest(in table: TipTable, most: Int? = Self.most) -> TipProgress? {
    let all = table.tips.indices.compactMap { column -> (progress: TipProgress, gain: Double)? in
      guard !table.tips[column].isLetter else { return nil }
      let results = table.rows.lazy.compactMap { $0.entries[column].result }
        .filter { $0 != .notApplicable }
      return progress(of: table.tips[column], Array(results.prefix(most ?? .max)))
    }
    // Of equals the first one stays.
    return all.max { $0.gain < $1.gain }?.progress
  }

  /// The progress in results, the latest first, and the least that it can be by chance alone.
  private static func progress(
    of tip: ClosingTip, _ results: [TipResult]
  ) -> (TipProgress, Double)? {
    let half = results.count / 2
    let recent = Proportion(of: results.prefix(half)) { $0 == .done }
    let before = Proportion(of: results.dropFirst(half)) { $0 == .done }
    guard half >= fewest,
      let least = ProportionComparison(recent, against: before).interval?.lower, least > 0
    else { return nil }
    return (TipProgress(tip: tip, recent: recent, before: before), least)
  }

  /// Creates a progress.
  package init(tip: ClosingTip, recent: Proportion, before: Proportion) {
    self.tip = tip
    self.recent = recent
    self.before = before
  }
}
