package import InterviewModel
package import Zones

/// What to have read before an interview, on one screen or on paper.
package struct CardReport: Report {
  private let card: ClosingCard
  private let isOnPaper: Bool

  /// Creates the report of a card.
  ///
  /// On paper it is 72 cells wide, without colour, and without how far away the interview is,
  /// because paper does not know when it is read.
  package init(_ card: ClosingCard, onPaper isOnPaper: Bool = false) {
    self.card = card
    self.isOnPaper = isOnPaper
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "interview": card.interview.json,
      "why_interested": JSON(card.application.whyInterested),
      "what_i_bring": JSON(card.application.whatIBring),
      "objections": .array(card.objections.map(\.json)),
      "earlier": .array(card.earlier.map(\.outcomeJSON)),
      "most_skipped": .array(card.mostSkipped.map(Self.object)),
      "questions": TipList(card.questions).json,
    ])
  }

  private static func object(_ summary: TipSummary) -> JSON {
    .object([
      "tip": .integer(summary.tip.number), "key": .string(summary.tip.key),
      "name": .string(summary.tip.name), "wording": .string(summary.tip.wording),
      "done": .integer(summary.done), "skipped": .integer(summary.skipped),
      "skip_rate": JSON(rounding: summary.skipRate),
    ])
  }

  package func text(_ layout: Layout) -> String {
    guard isOnPaper else {
      let distance = DurationText.fromNow(card.interview.startsAt - layout.moments.now)
      return text(layout, after: " (\(distance))")
    }
    let paper = Layout(moments: layout.moments, width: 72, palette: Palette(isEnabled: false))
    return text(paper, after: "")
  }

  package var zones: [String] { [card.interview.zone] }

  private func text(_ layout: Layout, after time: String) -> String {
    let (interview, application) = (card.interview, card.application)
    let command = "clinch debrief \(interview.id.number)"
    let why = application.whyInterested ?? "[\(command) --why TEXT]"
    let bring = application.whatIBring ?? "[\(command) --bring TEXT]"
    let sections = [
      heading(layout) + appointment(layout, after: time),
      part("Why are you interested?", [why], layout),
      part("What can you offer?", [bring], layout),
      part("You applied here before", card.earlier.map { words(for: $0, layout) }, layout),
      part("Raised so far", card.objections.map(\.words), layout),
      part("What you skip most", card.mostSkipped.map(words), layout),
      part("Before you leave", card.questions.map(\.wording), layout),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(_ layout: Layout) -> String {
    broken("\(card.interview.title), round \(card.interview.round)", indent: "", layout)
      .map { layout.palette.apply(.bold, to: $0) + "\n" }.joined()
  }

  private func appointment(_ layout: Layout, after time: String) -> String {
    let interview = card.interview
    let when = interview.span(layout.moments)
    let people = interview.interviewers.map { person in
      person.title.map { "\(person.name), \($0)" } ?? person.name
    }
    let facts = [
      when + time,
      [interview.kind == .other ? nil : interview.kind.rawValue, interview.place]
        .compactMap { $0 }.joined(separator: ": "),
      people.isEmpty ? "" : "with " + people.joined(separator: "; "),
      interview.cancelledAt == nil ? "" : "cancelled",
    ]
    return facts.filter { !$0.isEmpty }.map { item($0, sign: "  ", layout) }.joined()
  }

  /// A heading and what stands under it; nothing at all when that is empty.
  private func part(_ title: String, _ items: [String], _ layout: Layout) -> String {
    let sign = items.count > 1 ? "- " : "  "
    return layout.section(title, items.map { item($0, sign: sign, layout) }.joined())
  }

  private func item(_ text: String, sign: String, _ layout: Layout) -> String {
    let indent = "  "
    let lines = broken(text, indent: indent + indent, layout)
    return lines.enumerated().map { place, line in
      indent + (place == 0 ? sign : "  ") + line + "\n"
    }.joined()
  }

  /// Text made safe, in lines that fit behind an indent.
  private func broken(_ text: String, indent: String, _ layout: Layout) -> [String] {
    TerminalText.block(text).lines(ofCells: layout.width.map { $0 - indent.cellWidth })
  }

  /// What an earlier application was for, and how it ended.
  private func words(for earlier: Application, _ layout: Layout) -> String {
    let end = [earlier.outcome?.rawValue, earlier.outcomeAt.map(layout.moments.full)]
      .compactMap(\.self).joined(separator: ", ")
    return "\(earlier.role ?? earlier.company): \(end)"
  }

  /// How often a tip was skipped, and its wording unless that stands among the questions anyway.
  private func words(for summary: TipSummary) -> String {
    let tip = summary.tip
    return "\(tip.name): skipped \(summary.skips.words)"
      + (card.questions.contains(tip) ? "" : "\n" + tip.wording)
  }
}

extension ClosingCard.Objection {
  fileprivate var json: JSON {
    .object([
      "interview": .integer(raised.interview.number), "round": .integer(round),
      "person": .string(raised.person.name), "text": .string(raised.text),
      "elsewhere": .integer(elsewhere),
    ])
  }

  fileprivate var words: String {
    let often =
      switch elsewhere {
      case 0: ""
      case 1: ", once elsewhere"
      default: ", \(elsewhere) times elsewhere"
      }
    return "\(raised.text) (\(raised.person.name), round \(round)\(often))"
  }
}
