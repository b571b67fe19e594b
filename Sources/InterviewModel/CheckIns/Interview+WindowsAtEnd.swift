package import Zones

extension Interview {
  /// What is owed after the interview and moves with its end: every letter, and the check-ins up to
  /// the first that was done, as the second hangs on when that was.
  ///
  /// Where a reply was promised, check-ins hang on that date, and none moves.
  ///
  /// - Parameters:
  ///   - owed: what is and was owed after the interview, settled or not.
  ///   - zone: finds a zone by its name.
  /// - Returns: each with the window it has now, letters first.
  /// - Throws: what `zone` throws.
  package func windowsAtEnd(of owed: [FollowUp], zone: (String) throws -> Zone) rethrows
    -> [(followUp: FollowUp, window: AnswerWindow)]
  {
    let letters = try owed.filter { $0.kind == .thankYou }.map { letter in
      (followUp: letter, window: try letterWindow(by: letter.rule, zone: zone))
    }
    guard replyByAt == nil else { return letters }
    let checkIns = owed.filter { $0.kind == .checkIn }.sorted { $0.id < $1.id }
    let firstDone = checkIns.firstIndex { $0.settled?.manner == .done } ?? checkIns.endIndex
    return try letters
      + checkIns.prefix(firstDone + 1).map { checkIn in
        let window = AnswerWindow.checkIn(
          fiveWorkingDaysAfter: endsAt, in: try zone(self.zone))
        return (followUp: checkIn, window: window)
      }
  }
}
