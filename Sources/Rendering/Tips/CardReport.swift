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
      "interview": card.interview?.json ?? .null,
      "application": card.application.outcomeJSON,
      "why_interested": JSON(card.application.whyInterested),
      "what_i_bring": JSON(card.application.whatIBring),
      "rounds": InterviewList(card.rounds).json,
      "highlights": .array(
        card.rounds.flatMap { round in
          (card.highlights[round.id] ?? []).map { Self.object($0, in: round) }
        }),
      "met_before": .array(metBefore.map(Self.object)),
      "offers": .array(card.offers.map(\.json)),
      "letters": FollowUpList(card.letters, at: now).json,
      "promises": FollowUpList(card.promises, at: now).json,
      "reply_by_at": JSON(card.replyPromised?.replyByAt),
      "objections": .array(card.objections.map(\.json)),
      "earlier": .array(card.earlier.map(\.outcomeJSON)),
      "most_skipped": .array(card.mostSkipped.map(Self.object)),
      "questions": TipList(card.questions).json,
    ])
  }

  private var metBefore: [(person: Person, interviews: [Interview])] {
    (card.interview?.interviewers ?? []).compactMap { person in
      card.met[person.id].flatMap { $0.isEmpty ? nil : (person, $0) }
    }
  }

  private static func object(_ highlight: PersonalHighlight, in round: Interview) -> JSON {
    .object([
      "interview": .integer(round.id.number), "person": .string(highlight.person.name),
      "text": .string(highlight.text),
    ])
  }

  private static func object(_ met: (person: Person, interviews: [Interview])) -> JSON {
    .object([
      "person": .string(met.person.name),
      "interviews": .array(met.interviews.map { .integer($0.id.number) }),
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
      return text(
        layout, after: card.interview.map { " (\($0.distance(layout.moments)))" } ?? "")
    }
    let paper = Layout(moments: layout.moments, width: 72, palette: Palette(isEnabled: false))
    return text(paper, after: "")
  }

  package var zones: [String] {
    (card.interview.map { [$0] } ?? []).map(\.zone) + card.rounds.map(\.zone)
      + card.offers.compactMap(\.zone)
  }

  private func text(_ layout: Layout, after time: String) -> String {
    let words = CardWords(card, layout)
    let sections = [
      heading(layout) + items(words.appointment(after: time), sign: "  ", layout),
      part("You applied here before", words.earlier, layout),
      part("Earlier rounds", words.rounds, layout),
      part("Salary and offer", words.terms, layout),
      part("Concerns so far", words.objections, layout),
      part("Open promises", words.promises, layout),
      part("Why are you interested?", [words.why], layout),
      part("What can you offer?", [words.bring], layout),
      words.isOver
        ? part("Still to do", words.letters, layout) : part("Don't skip", tips(layout), layout),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The tips that are skipped most in the owner's words, a line each; where there are none, what
  /// to ask.
  private func tips(_ layout: Layout) -> [String] {
    let room = layout.width.map { max(1, $0 - 6) }
    let skipped = card.mostSkipped.map { summary in
      (words: summary.tip.wording, often: " (skipped \(summary.skips.ratio))")
    }
    let known = Set(card.mostSkipped.map(\.tip.number))
    let asked = card.questions.filter { !known.contains($0.number) }.map {
      (words: $0.wording, often: "")
    }
    return (skipped + asked).prefix(2).map { words, often in
      guard let room else { return TerminalText.line(words) + often }
      return Self.shortened(TerminalText.line(words), to: max(1, room - often.cellWidth)) + often
    }
  }

  /// A text on one line: rather its first sentence than half of the second.
  private static func shortened(_ text: String, to cells: Int) -> String {
    guard text.cellWidth > cells else { return text }
    let scalars = text.unicodeScalars
    let end = zip(scalars.indices, zip(scalars, scalars.dropFirst()))
      .first { $1 == (".", " ") }?.0
    let sentence = end.map { String(scalars[...$0]) } ?? text
    return sentence.cellWidth <= cells ? sentence : text.truncated(toCells: cells)
  }

  private func heading(_ layout: Layout) -> String {
    let title =
      card.interview.map { "\($0.title), round \($0.round)" } ?? card.application.title
    return broken(title, indent: "", layout)
      .map { layout.palette.apply(.bold, to: $0) + "\n" }.joined()
  }

  /// A heading and what stands under it; nothing at all when that is empty.
  private func part(_ title: String, _ items: [String], _ layout: Layout) -> String {
    layout.section(title, self.items(items, sign: items.count > 1 ? "- " : "  ", layout))
  }

  private func items(_ items: [String], sign: String, _ layout: Layout) -> String {
    items.map { item($0, sign: sign, layout) }.joined()
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
}

extension ClosingCard.Objection {
  fileprivate var json: JSON {
    .object([
      "interview": .integer(raised.interview.number), "round": .integer(round),
      "person": .string(raised.person.name), "text": .string(raised.text),
      "answer": JSON(raised.answer), "elsewhere": .integer(elsewhere),
    ])
  }
}
