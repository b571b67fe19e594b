internal import InterviewModel

extension OverviewPage {
  /// Whether the owner's impression of an interview can be trusted; the numbers are folded.
  var impressions: PageSection {
    PageSection(Anchor("impressions"), "Can you trust your impression?") {
      if let sentence = report.impressionsSentence {
        HTML.paragraph(sentence)
        HTML.folded("The numbers as a table") {
          HTMLTable<ImpressionOutcome>(
            "What came of interviews by how they felt",
            [
              .init("Impression") { "\($0.rating) of 5" },
              .init("Moved forward") { $0.outcome.words },
            ]
          ).html(report.impressions)
        }
      } else {
        HTML.nothing(
          "Rate interviews from 1 to 5 in the debrief, and see here what came of them.",
          try: "clinch debrief COMPANY --impression 4")
      }
    }
  }

  /// What silence meant, and how long answers took; the numbers are folded.
  var silence: PageSection {
    PageSection(Anchor("silence"), "What silence means") {
      if let sentence = report.silenceSentence {
        HTML.paragraph(sentence)
        HTML.folded("The numbers") {
          HTML.facts([
            ("Moved forward", report.silentDays.outcome.words),
            ("Time to answer", report.silentDays.secondsToAnswer?.words),
          ])
        }
      } else {
        HTML.paragraph("How long answers take shows here once interviews are held.")
      }
    }
  }
}
