/// The orders of a list of interviews; equals come latest first.
package enum InterviewOrder: String, Sendable, CaseIterable {
  /// By when they begin, the latest first.
  case start
  /// By company and then role, from A to Z as they are folded.
  case company
  /// By round, the highest first.
  case round
  /// By how they felt, the best first, those without an impression last.
  case impression

  /// The interviews in this order.
  ///
  /// - Parameters:
  ///   - interviews: the interviews.
  ///   - isReversed: whether the order is turned round; those that lack what it goes by stay last.
  /// - Returns: all of them; those that begin at the same moment by number, the highest first.
  package func sorted(_ interviews: [Interview], isReversed: Bool = false) -> [Interview] {
    let latestFirst = interviews.sorted { ($0.startsAt, $0.id) > ($1.startsAt, $1.id) }
    let ordered = latestFirst.enumerated().compactMap { place, interview in
      key(of: interview).map { (key: $0, place: place, interview: interview) }
    }.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
    return (isReversed ? ordered.reversed() : ordered).map(\.interview)
      + latestFirst.filter { key(of: $0) == nil }
  }

  /// The key that an interview stands by, the lowest first; nil when it lacks that.
  private func key(of interview: Interview) -> Key? {
    switch self {
    case .start: Key()
    case .company:
      Key(company: interview.company.foldedKey, role: interview.role?.foldedKey ?? "")
    case .round: Key(number: -interview.round)
    case .impression: interview.impression.map { Key(number: -$0) }
    }
  }

  private struct Key: Comparable {
    var company = ""
    var role = ""
    var number = 0

    static func < (left: Key, right: Key) -> Bool {
      (left.company, left.role, left.number) < (right.company, right.role, right.number)
    }
  }
}
