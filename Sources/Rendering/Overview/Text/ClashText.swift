internal import InterviewModel

extension Clash {
  /// Interviews ahead that overlap or follow each other with hardly a break.
  static func text(of clashes: [Clash], _ layout: Layout) -> String {
    clashes.map { clash in
      "  \(layout.palette.apply(.yellow, to: clash.relation))\n"
        + moment(of: clash.first, layout) + moment(of: clash.second, layout)
    }.joined()
  }

  /// When it is, by the machine's clock and that of its zone, and for what.
  private static func moment(of interview: Interview, _ layout: Layout) -> String {
    let when = interview.span(layout.moments)
    return "    " + layout.hanging("\(when)  \(TerminalText.line(interview.title))", from: 4)
      + "\n"
  }
}
