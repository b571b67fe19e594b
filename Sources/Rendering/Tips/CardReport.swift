package import InterviewModel
internal import Zones

extension ClosingCard {
  /// The card as JSON.
  package var json: JSON {
    .object([
      "interview": interview.json,
      "why_interested": JSON(application.whyInterested),
      "what_i_bring": JSON(application.whatIBring),
      "objections": .array(objections.map(\.json)),
      "most_skipped": .array(mostSkipped.map(Self.object)),
      "questions": .array(questions.map { TipList.object($0) }),
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
}

extension ClosingCard.Objection {
  fileprivate var json: JSON {
    .object([
      "interview": .integer(raised.interview.number), "round": .integer(round),
      "person": .string(raised.person.name), "text": .string(raised.text),
      "elsewhere": .integer(elsewhere),
    ])
  }
}

extension Layout {
  /// What to have read before an interview, on one screen.
  package func card(_ card: ClosingCard) -> String {
    let distance = DurationText.fromNow(card.interview.startsAt - moments.now)
    return text(of: card, after: " (\(distance))")
  }

  /// The card for paper: 72 cells wide, without colour, and without how far away the interview is,
  /// because paper does not know when it is read.
  package func paperCard(_ card: ClosingCard) -> String {
    Layout(moments: moments, width: 72, palette: Palette(isEnabled: false)).text(
      of: card, after: "")
  }

  private func text(of card: ClosingCard, after time: String) -> String {
    let (interview, application) = (card.interview, card.application)
    let command = "clinch debrief \(interview.id.number)"
    let sections = [
      heading(of: interview) + appointment(of: interview, after: time),
      part("Why are you interested?", [application.whyInterested ?? "[\(command) --why TEXT]"]),
      part("What can you offer?", [application.whatIBring ?? "[\(command) --bring TEXT]"]),
      part("Raised so far", card.objections.map(words)),
      part("What you skip most", card.mostSkipped.map { words(for: $0, on: card) }),
      part("Before you leave", card.questions.map(\.wording)),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(of interview: Interview) -> String {
    broken("\(interview.title), round \(interview.round)", indent: "")
      .map { palette.apply(.bold, to: $0) + "\n" }.joined()
  }

  private func appointment(of interview: Interview, after time: String) -> String {
    let when = moments.span(interview.startsAt, interview.endsAt, arrangedIn: interview.zone)
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
    return facts.filter { !$0.isEmpty }.map { item($0, sign: "  ") }.joined()
  }

  /// A heading and what stands under it; nothing at all when that is empty.
  private func part(_ title: String, _ items: [String]) -> String {
    section(title, items.map { item($0, sign: items.count > 1 ? "- " : "  ") }.joined())
  }

  private func item(_ text: String, sign: String) -> String {
    let indent = "  "
    let lines = broken(text, indent: indent + indent)
    return lines.enumerated().map { place, line in
      indent + (place == 0 ? sign : "  ") + line + "\n"
    }.joined()
  }

  /// Text made safe, in lines that fit behind an indent.
  private func broken(_ text: String, indent: String) -> [String] {
    TerminalText.block(text).lines(ofCells: width.map { $0 - indent.cellWidth })
  }

  private func words(for objection: ClosingCard.Objection) -> String {
    let often =
      switch objection.elsewhere {
      case 0: ""
      case 1: ", once elsewhere"
      default: ", \(objection.elsewhere) times elsewhere"
      }
    return "\(objection.raised.text) (\(objection.raised.person.name), "
      + "round \(objection.round)\(often))"
  }

  /// How often a tip was skipped, and its wording unless that stands among the questions anyway.
  private func words(for summary: TipSummary, on card: ClosingCard) -> String {
    let tip = summary.tip
    return "\(tip.name): skipped \(summary.skips.words)"
      + (card.questions.contains(tip) ? "" : "\n" + tip.wording)
  }
}
