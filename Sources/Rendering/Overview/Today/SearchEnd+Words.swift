internal import InterviewModel

extension SearchEnd {
  /// The end as JSON.
  var json: JSON {
    .object([
      "accepted": accepted.outcomeJSON,
      "remaining": .array(
        remaining.map { application in
          .object([
            "id": .integer(application.id.number), "company": .string(application.company),
            "role": JSON(application.role), "offer": JSON(application.offer?.id.number),
          ])
        }),
      "summary": summary.map(\.json) ?? .null,
    ])
  }

  /// Says that the owner took the job.
  ///
  /// `You accepted the offer from Lumen, Data Engineer on Fri 20 Nov 2026.`
  func sentence(_ moments: MomentText, isOver: Bool) -> String {
    let day = accepted.outcomeAt.map { " on \(moments.day($0))" } ?? ""
    let what = "You accepted the offer from \(TerminalText.line(accepted.title))\(day)."
    return isOver ? "\(what) Nothing is left to do. The search in numbers:" : what
  }
}

extension SearchSummary {
  /// The numbers as JSON.
  var json: JSON {
    .object([
      "applications": .integer(applications), "interviews": .integer(interviews),
      "offers": .integer(offers), "letters": letters.json, "days": JSON(days),
      "progress": progress.map(\.json) ?? .null,
    ])
  }

  /// The numbers, each on a line.
  func facts(_ layout: Layout) -> String {
    layout.fact("applications", "\(applications)")
      + layout.fact("interviews", "\(interviews)")
      + layout.fact("offers", "\(offers)")
      + layout.fact(
        "letters", letters.decided > 0 ? "\(letters.onTime) of \(letters.decided) on time" : nil)
      + layout.fact("it took", days.map { CountText.of($0, "day") })
      + layout.fact("most improved", progress.map(\.comparison))
  }
}

extension TipProgress {
  /// The progress as JSON.
  var json: JSON {
    .object([
      "tip": .integer(tip.number), "key": .string(tip.key), "name": .string(tip.name),
      "recent_done": .integer(recent.count), "recent": .integer(recent.total),
      "before_done": .integer(before.count), "before": .integer(before.total),
    ])
  }

  /// Says what got better.
  ///
  /// `Asked about concerns in 7 of your last 9 debriefs, before that 2 of 11.`
  var sentence: String {
    "\(deed) in \(recent.count) of your last \(recent.total) debriefs, before that \(before.ratio)."
  }

  /// The tip with both counts: `Ask about concerns: 2 of 11, then 7 of 9`.
  var comparison: String {
    "\(TerminalText.line(tip.name)): \(before.ratio), then \(recent.ratio)"
  }

  /// What was done, as people say it; of the owner's own tips the name.
  private var deed: String {
    let deeds = [
      "interest": "Showed interest", "ask": "Asked for the next step",
      "patience": "Stayed patient", "positive": "Stayed positive",
      "thank": "Thanked the interviewer", "objection": "Asked about concerns",
    ]
    return (tip.isOneOfTheSeven ? deeds[tip.key] : nil) ?? "\(TerminalText.line(tip.name)): done"
  }
}
