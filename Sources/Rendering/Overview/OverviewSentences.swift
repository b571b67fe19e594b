internal import InterviewModel
internal import Zones

// What the numbers of a search say in one sentence each, on a terminal and on a page.

extension SearchPicture {
  /// That it is too early to say whether tips pay off, and which tip comes closest.
  var tooEarly: String {
    let least = ProportionComparison.leastTotal
    guard let nearest = nearestEffect, nearest.smallerSide > 0 else {
      return "Too early to say. It takes \(least) interviews with a known result in which you "
        + "followed a tip, and \(least) in which you skipped it."
    }
    let (done, skipped) = (nearest.done.advanced.total, nearest.skipped.advanced.total)
    return
      "Too early to say. It takes \(least) interviews with a known result in which you followed a "
      + "tip, and \(least) in which you skipped it. “\(TerminalText.line(nearest.tip.name))” comes closest, with "
      + "\(done) and \(skipped)."
  }
}

extension OverviewReport {
  /// How many moved past the first round, and how long answers took; nil where neither is known.
  var movedForward: String? {
    let first = funnel.steps.first?.outcome.advanced
    let past = first.flatMap { share in
      share.total == 0 ? nil : "\(share.ratio) moved past the first round."
    }
    let answers = silentDays.secondsToAnswer.map {
      "An answer took \(DurationText.span($0.median)) (median of \($0.count))."
    }
    let sentences = [past, answers].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// What came of interviews that felt good and of those that felt bad; nil where none was rated.
  var impressionsSentence: String? {
    let sides = [
      (highImpressions, "that felt good"), (lowImpressions, "that felt bad"),
    ].filter { $0.0.advanced.total > 0 }
    guard !sides.isEmpty else {
      return impressions.contains { $0.outcome.total > 0 }
        ? "Nothing is known yet of the interviews that you rated." : nil
    }
    let words = sides.map { "\($0.0.advanced.ratio) \($0.1)" }.joined(separator: ", and ")
    return "Moved forward: \(words)."
  }

  /// What came of interviews that ended without a word on what is next; nil without any.
  var silenceSentence: String? {
    let advanced = silentDays.outcome.advanced
    guard advanced.total > 0 else { return nil }
    let answers = silentDays.secondsToAnswer.map {
      " An answer took \(DurationText.span($0.median)) (median of \($0.count))."
    }
    return "\(advanced.ratio) interviews moved forward although nothing was said on the day."
      + (answers ?? "")
  }
}
