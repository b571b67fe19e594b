internal import InterviewModel

extension OverviewPage {
  /// How many hours letters took, with the edges at which they are due and late.
  var letters: PageSection {
    let letters = report.letters
    return PageSection(Anchor("letters"), "Hours from interview to letter") {
      if letters.statistics.sent > 0 {
        hours
        HTML.paragraph(letters.lede, .lede)
        HTML.folded("The numbers as a table") { table }
      } else {
        HTML.nothing(
          letters.statistics.missing > 0 || letters.statistics.open > 0
            ? "No letter is sent yet." : "No letter yet. One is owed after each interview.",
          try: "clinch letter draft")
      }
    }
  }

  private var hours: HTML {
    let bins = report.letters.hoursToSend.bins
    let greatest = bins.map(\.count).max() ?? 0
    return HTML(.ol, .class(.bars), .role(.list)) {
      for bin in bins {
        if let edge = bin.edge { HTML(.li, .class(.edge)) { edge } }
        HTML(.li) {
          HTML(.span) { bin.hours }
          BarChart(bin.count, of: greatest, bin.style).svg
          HTML(.b) { "\(bin.count)" }
        }
      }
    }
  }

  private var table: HTML {
    let letters = report.letters
    return HTML([
      HTMLTable<Histogram.Bin>(
        "Letters by hours",
        [
          .init("From the end of the interview") { $0.hours },
          .init("Letters", .trailing) { "\($0.count)" },
        ]
      ).html(letters.hoursToSend.bins),
      HTML.facts([
        ("On time", letters.statistics.onTimeProportion.words),
        ("Late", "\(letters.statistics.late)"),
        ("Overdue", "\(letters.statistics.missing)"),
        ("Open", "\(letters.statistics.open)"),
        ("Waived", "\(letters.statistics.waived)"),
        ("Covered by a letter to the panel", "\(letters.statistics.covered)"),
      ]),
    ])
  }
}

extension Histogram.Bin {
  /// The words of the edge at which it begins.
  fileprivate var edge: String? {
    switch from {
    case WindowRule().dueHours: "due after \(from) h"
    case WindowRule().limitHours: "overdue after \(from) h"
    default: nil
    }
  }

  fileprivate var style: StyleClass {
    from >= WindowRule().limitHours ? .late : from >= WindowRule().dueHours ? .due : .fill
  }
}

extension LetterReport {
  /// The median, and how many were on time.
  var lede: String {
    let median = statistics.medianSecondsToSend.map { "Median \(DurationText.span($0)). " } ?? ""
    return "\(median)\(statistics.onTimeProportion.ratio) on time."
  }
}
