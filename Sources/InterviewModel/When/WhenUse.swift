/// What a date or a span that is typed alone stands for.
package enum WhenUse: Sendable, Hashable {
  /// When something happens or happened. A date alone is refused when a time is required, else it
  /// is the last second of its day, but for today this moment: what happened today has happened.
  case moment(requiresTime: Bool)
  /// By when. A date alone is 23:59:59 of its day.
  case deadline
  /// From when on. A date alone is the first second of its day, and `30d` counts back.
  case since
  /// Until when. A date alone is the last second of its day, and `30d` counts back.
  case until

  /// Whether a span counts back that says neither `+` nor `in` nor `ago`.
  var countsBack: Bool {
    switch self {
    case .since, .until: true
    case .moment, .deadline: false
    }
  }
}
