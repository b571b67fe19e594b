internal import InterviewModel
internal import Zones

// What the report says in words, on a terminal and on a page.

extension OverviewReport {
  /// How many interviews it is about, and from when: `12 interviews, 3 Sep to 19 Nov`.
  func heading(_ moments: MomentText) -> String {
    guard let span else {
      return "\(range == InstantRange() ? "No interviews yet." : "No interviews in that period.")"
    }
    let (first, last) = (moments.date(span.lowerBound), moments.date(span.upperBound))
    let interviews = CountText.of(held, "interview")
    return held == 1 ? "\(interviews), \(first)" : "\(interviews), \(first) to \(last)"
  }
}

extension OverviewReport {
  /// What a page about it is about: `12 interviews`, or `3 applications` where none was held.
  package var subject: String {
    held == 0 && applications.applied > 0
      ? CountText.of(applications.applied, "application") : CountText.of(held, "interview")
  }
}

extension AdvancementCount {
  /// How many moved forward, and how many nobody knows of: `9 of 12 (75%, 47–91%), 3 pending`.
  var words: String {
    advanced.wordsWithInterval + (pending == 0 ? "" : ", \(pending) pending")
  }

  /// The same without a share: `4 of 8 moved forward, 1 pending`; nil without interviews.
  var sentence: String? {
    guard total > 0 else { return nil }
    return "\(advanced.ratio) moved forward, \(pending) pending"
  }
}

extension Distribution {
  /// Seconds in few words: `6 d (median of 14)`.
  var medianWords: String {
    DurationText.span(median) + (count == 1 ? "" : " (median of \(count))")
  }

  /// Seconds with how they spread: `6 d (median of 14; 1 d to 20 d)`.
  var words: String {
    if count == 1 { return medianWords }
    return "\(DurationText.span(median)) (median of \(count); \(DurationText.span(least)) to "
      + "\(DurationText.span(greatest)))"
  }
}

extension OfferStatistics {
  /// How many there were, and what became of them: `3: 1 accepted, 1 declined, 1 open`.
  var words: String {
    let rare = [(lapsed, "lapsed"), (rescinded, "rescinded")].filter { $0.0 > 0 }
      .map { ", \($0.0) \($0.1)" }.joined()
    return "\(total): \(accepted) accepted, \(declined) declined\(rare), \(open) open"
  }

  /// How often more time was asked for and given; nil when it never was.
  var moreTime: String? {
    asked == 0 ? nil : "asked \(asked == 1 ? "once" : "\(asked) times"), granted \(granted.words)"
  }
}

extension TipEffect {
  /// What the numbers are, and why they prove nothing.
  static let remark =
    "How many moved forward, with 95% intervals; pending interviews are left out. This is not proof: you may "
    + "follow a tip because the interview goes well anyway, interviews of one application are not "
    + "independent, and about one difference in twenty would turn up by chance alone."
}

extension Histogram.Bin {
  /// Its hours: `12–24 h`, `72 h or more`.
  var hours: String {
    to.map { "\(from)–\($0) h" } ?? "\(from) h or more"
  }
}

extension Clash {
  /// What is wrong with the two: `Overlap by 30 min`.
  var relation: String {
    if overlap > 0 { return "Overlap by \(DurationText.span(overlap))" }
    return gap == 0 ? "Back to back" : "Only \(DurationText.span(gap)) apart"
  }
}

extension Funnel.Reach {
  /// How far: `applied`, `round 2`, `an offer`.
  var words: String {
    switch self {
    case .applied: "applied"
    case .round(let number): "round \(number)"
    case .offer: "an offer"
    case .accepted: "accepted"
    }
  }
}

extension Funnel.Reach {
  /// The same as a heading of its own: `Applied`, `Round 2`, `Offer`, `Accepted`.
  var title: String {
    switch self {
    case .applied: "Applied"
    case .round(let number): "Round \(number)"
    case .offer: "Offer"
    case .accepted: "Accepted"
    }
  }
}

extension Funnel.End {
  /// How they ended: `rejected`, `open`.
  var words: String { outcome?.rawValue ?? "open" }
}

extension ProportionComparison {
  /// The difference in percentage points with its interval: `+25 (−12 to +53)`.
  var points: String? {
    guard let difference, let interval else { return nil }
    return "\(Interval.points(difference)) (\(interval.points))"
  }

  /// Fisher's p in words.
  var probability: String? { fisherP.map(Self.probability) }

  /// A probability with two decimals: `0.04`, `< 0.01`.
  static func probability(_ value: Double) -> String {
    if value < 0.01 { return "< 0.01" }
    let hundredths = Int((value * 100).rounded())
    let digits = hundredths % 100
    return "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }
}

extension ProportionComparison.Verdict {
  /// What the numbers say about doing a tip.
  var words: String {
    switch self {
    case .tooFew: "too few to tell"
    case .noDifference: "no clear difference"
    case .more: "moved forward more often when done"
    case .less: "moved forward less often when done"
    }
  }
}

extension TipMatrix {
  /// How many interviews are not shown, and what shows them; nil when all are.
  func leftOut(_ moments: MomentText) -> String? {
    guard total > rows.count, let last = rows.last else { return nil }
    let date = moments.zone.local(at: last.startsAt).date
    return "\(total - rows.count) earlier ones: clinch report --until \(date)"
  }
}

extension Advancement {
  /// Whether it moved forward, in a word.
  var word: String {
    switch self {
    case .advanced: "yes"
    case .didNotAdvance: "no"
    case .pending: "pending"
    }
  }
}
