/// One tip and what came of interviews: those in which it was done against those in which it was
/// skipped.
///
/// A difference is no proof: one may follow a tip just because an interview goes well anyway.
package struct TipEffect: Sendable, Equatable {
  /// The tip.
  package let tip: ClosingTip
  /// How many of the interviews in which it was done moved forward.
  package let done: AdvancementCount
  /// How many of those in which it was skipped moved forward.
  package let skipped: AdvancementCount

  /// How many interviews of either side nobody knows of yet.
  package var pending: Int { done.pending + skipped.pending }

  /// The share that advanced when it was done against the share when it was skipped.
  package var comparison: ProportionComparison {
    ProportionComparison(done.advanced, against: skipped.advanced)
  }

  /// Sets the interviews against each other by the result of the tip at `index` of the facts' tips.
  init(of tip: ClosingTip, at index: Int, in interviews: [JudgedInterview]) {
    func count(_ result: TipResult) -> AdvancementCount {
      AdvancementCount(
        interviews.lazy.filter { $0.interview.entries[index].result == result }.map(\.advancement))
    }
    self.tip = tip
    done = count(.done)
    skipped = count(.skipped)
  }
}
