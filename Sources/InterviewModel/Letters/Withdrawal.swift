internal import Zones

extension Application {
  /// Refuses a letter that withdraws it where it has ended another way, or where it has an offer
  /// that waits for an answer.
  ///
  /// - Throws: `LetterRefusal.notToWithdraw`, `.offerIsOpen`.
  package func refuseUnlessToWithdraw(hasOpenOffer: Bool) throws(LetterRefusal) {
    guard !hasOpenOffer || outcome != nil else { throw .offerIsOpen(self) }
    guard outcome == nil || outcome == .withdrawn else { throw .notToWithdraw(self) }
  }
}

extension [Application] {
  /// Those that are left to withdraw from once an offer was accepted: the ones that are open, and
  /// the ones that were withdrawn since the last acceptance.
  ///
  /// - Parameter offered: those with an open offer, which is declined instead; they are left out.
  /// - Returns: at least one, by number.
  /// - Throws: `LetterRefusal.offerIsOpen` where only those with an open offer are left;
  ///   `.nothingToWithdraw` where none is, also where no offer was accepted.
  package func leftToWithdraw(offered: Set<ApplicationID>) throws(LetterRefusal) -> [ApplicationID]
  {
    let acceptances = filter { $0.outcome == .accepted }.compactMap(\.outcomeAt)
    guard let accepted = acceptances.max() else { throw .nothingToWithdraw }
    let left = filter { $0.outcome == nil || $0.isWithdrawn(since: accepted) }
      .sorted { $0.id < $1.id }
    let withdrawable = left.filter { $0.outcome != nil || !offered.contains($0.id) }
    guard withdrawable.isEmpty else { return withdrawable.map(\.id) }
    if let first = left.first { throw .offerIsOpen(first) }
    throw .nothingToWithdraw
  }
}

extension Application {
  fileprivate func isWithdrawn(since accepted: Instant) -> Bool {
    outcome == .withdrawn && (outcomeAt ?? accepted) >= accepted
  }
}
