/// A part of the day that was said beside a time, in which the time has to lie.
enum WhenDayPart: Sendable, Hashable {
  case morning, afternoon, evening

  /// The hours in it.
  var hours: ClosedRange<Int> {
    switch self {
    case .morning: 3...11
    case .afternoon: 12...18
    case .evening: 16...23
    }
  }

  /// As it is said: `the evening`.
  var name: String {
    switch self {
    case .morning: "the morning"
    case .afternoon: "the afternoon"
    case .evening: "the evening"
    }
  }
}

/// An abbreviation that stands for time zones: `CET`, `Pacific time`.
struct WhenAbbreviation: Sendable, Hashable {
  /// The zones that it can mean, the likeliest first.
  let zones: [String]
  /// Their offsets from UTC then, in seconds; empty where those cannot be told.
  let offsets: Set<Int>
}
