internal import InterviewModel
internal import Zones

// What the report says in words, on a terminal and on a page.

extension OverviewReport {
  /// How many interviews it is about, and from when: `12 interviews, 3 Sep to 19 Nov`.
  func heading(_ moments: MomentText) -> String {
    guard let span else {
      return "No interview was held \(range == InstantRange() ? "yet" : "in that time")."
    }
    let (first, last) = (moments.date(span.lowerBound), moments.date(span.upperBound))
    if held == 1 { return "1 interview, \(first)" }
    return "\(held) interviews, \(first) to \(last)"
  }
}

extension AdvancementCount {
  /// How many led on, and how many nobody knows of: `9 of 12 (75 %, 47–91 %), 3 pending`.
  var words: String {
    advanced.wordsWithInterval + (pending == 0 ? "" : ", \(pending) pending")
  }

  /// The same as a sentence: `of 9 interviews, 4 led on, 1 pending`; nil without interviews.
  var sentence: String? {
    guard total > 0 else { return nil }
    let interviews = total == 1 ? "1 interview" : "\(total) interviews"
    return "of \(interviews), \(advanced.count) led on, \(pending) pending"
  }
}

extension Distribution {
  /// Seconds in few words: `6 d (of 14)`.
  var medianWords: String { "\(DurationText.span(median)) (of \(count))" }

  /// Seconds with how they spread: `median 6 d, 1 d to 20 d (of 14)`.
  var words: String {
    if count == 1 { return medianWords }
    return "median \(DurationText.span(median)), \(DurationText.span(least)) to "
      + "\(DurationText.span(greatest)) (of \(count))"
  }
}

extension OfferStatistics {
  /// How many there were, and what became of them: `3: 1 accepted, 1 declined, 1 open`.
  var words: String { "\(total): \(accepted) accepted, \(declined) declined, \(open) open" }

  /// How often more time was asked for and given; nil when it never was.
  var moreTime: String? {
    asked == 0 ? nil : "asked \(asked == 1 ? "once" : "\(asked) times"), granted \(granted.words)"
  }
}

extension TipEffect {
  /// What the numbers are, and why they prove nothing.
  static let remark =
    "How many led on, with 95 % intervals; pending interviews are left out. No proof: you may "
    + "follow a tip because an interview goes well anyway, interviews of one application are not "
    + "independent, and of many differences looked at one in twenty is chance."
}

extension Histogram.Bin {
  /// Its hours: `12–24 h`, `72 h or more`.
  var hours: String {
    to.map { "\(from)–\($0) h" } ?? "\(from) h or more"
  }
}
