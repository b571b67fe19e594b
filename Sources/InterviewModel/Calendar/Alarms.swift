package import Zones

extension Interview {
  /// When a calendar reminds its owner of it: an hour before it begins; never where only its day is
  /// known.
  package var alarms: [Instant] { isDayOnly ? [] : [startsAt - hour] }
}

extension FollowUp {
  /// When a calendar reminds its owner of it, in order of time.
  ///
  /// A letter: when it is due and two hours before its limit. An offer: a day and four hours before
  /// its limit, as far as the offer was there by then. Everything else: when it is due. There is
  /// always one: that of a short window comes an hour before the limit.
  package var alarms: [Instant] {
    let wanted =
      switch kind {
      case .thankYou: [window.due, window.limit - 2 * hour]
      case .offerAnswer: [window.limit - 24 * hour, window.limit - 4 * hour]
      case .checkIn, .promise: [window.due]
      }
    let possible = Set(wanted.filter { $0 >= window.opens && $0 < window.limit })
    return possible.isEmpty ? [window.limit - hour] : possible.sorted()
  }
}

/// An hour in seconds.
private let hour = 3_600
