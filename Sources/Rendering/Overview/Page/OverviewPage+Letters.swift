internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// What became of letters, and how long they took; nil without any.
  var letters: PageSection? {
    let letters = report.letters.statistics
    guard letters.words != nil else { return nil }
    return PageSection(Anchor("letters"), "Letters") {
      HTML(.div, .class(.figures)) {
        if letters.sent > 0 { hours.figure() }
        HTML.facts(facts(letters))
      }
    }
  }

  private func facts(_ letters: LetterStatistics) -> [(name: String, value: String?)] {
    let onTime = letters.onTimeProportion
    let counts = [
      ("Late", letters.late), ("Missing", letters.missing), ("Open", letters.open),
      ("Waived", letters.waived), ("Covered by the panel's", letters.covered),
    ]
    return [("On time", onTime.total == 0 ? nil : onTime.words)]
      + counts.map { name, count in (name, count == 0 ? nil : "\(count)") }
      + [
        (
          "Time to send",
          letters.medianSecondsToSend.map {
            "median \(DurationText.span($0)) (of \(letters.sent))"
          }
        )
      ]
  }

  private var hours: HistogramChart {
    HistogramChart(
      title: "From the interview's end until the letter was sent", subject: "Letters",
      unit: "hours",
      bins: report.letters.hoursToSend.bins.map { bin in
        .init(
          name: bin.hours, start: "\(bin.from)", count: bin.count, mark: Self.mark(at: bin.from))
      })
  }

  /// What a letter is from so many hours on, where that changes.
  private static func mark(at hours: Int) -> String? {
    let window = AnswerWindow(openingAt: Instant(seconds: 0))
    switch window.opens + hours * CivilTime.secondsPerHour {
    case window.due: return "due"
    case window.limit: return "overdue"
    default: return nil
    }
  }

  /// What became of offers; nil without any.
  var offers: PageSection? {
    let offers = report.offers
    guard offers.total > 0 else { return nil }
    return PageSection(Anchor("offers"), "Offers") {
      HTML.facts([
        ("Offers", offers.words),
        ("Time given", offers.secondsGiven?.words),
        ("More time", offers.moreTime),
        ("Answered in time", offers.kept.total == 0 ? nil : offers.kept.words),
      ])
    }
  }
}
