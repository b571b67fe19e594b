internal import InterviewModel

extension Layout {
  /// Interviews ahead that overlap or follow each other with hardly a break.
  func clashes(_ clashes: [Clash]) -> String {
    clashes.map { clash in
      "  \(palette.apply(.yellow, to: clash.relation))\n" + moment(of: clash.first)
        + moment(of: clash.second)
    }.joined()
  }

  /// When it is, by the machine's clock and that of its zone, and for what.
  private func moment(of interview: Interview) -> String {
    let when = moments.span(interview.startsAt, interview.endsAt, arrangedIn: interview.zone)
    return "    " + hanging("\(when)  \(TerminalText.line(interview.title))", from: 4) + "\n"
  }
}

extension Clash {
  /// What is wrong with the two: `Overlap by 30 min`.
  var relation: String {
    if overlap > 0 { return "Overlap by \(DurationText.span(overlap))" }
    return gap == 0 ? "One right after the other" : "Only \(DurationText.span(gap)) in between"
  }
}
