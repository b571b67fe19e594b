internal import InterviewModel
internal import Zones

extension OfferNote {
  /// The note as JSON: what kind it is, and the moment, the interview or the number it is about.
  var json: JSON {
    var (kind, at, interview, count): (String, Instant?, Interview?, Int?) = ("", nil, nil, nil)
    var other: (company: String, role: String?)?
    switch self {
    case .afterEmployerDeadline(let deadline): (kind, at) = ("after_employer_deadline", deadline)
    case .beyond48Hours(let end): (kind, at) = ("beyond_48_hours", end)
    case .onWeekend(let date): (kind, at) = ("on_weekend", date)
    case .afterNextStep(let step): (kind, at, interview) = ("after_next_step", step.startsAt, step)
    case .insteadOfExtension(let until): (kind, at) = ("instead_of_extension", until)
    case .noMoreTime(let limit): (kind, at) = ("no_more_time", limit)
    case .othersOpen(let number): (kind, count) = ("others_open", number)
    case .stillPlanned(let step): (kind, at, interview) = ("still_planned", step.startsAt, step)
    case .acceptedBefore(let application):
      (kind, at, other) = (
        "accepted_before", application.outcomeAt, (application.company, application.role)
      )
    case .offerStillOpen(let offer):
      (kind, at, other) = ("offer_still_open", offer.window.limit, (offer.company, offer.role))
    case .answeredOtherwise(let offer): (kind, at) = ("answered_otherwise", offer.answeredAt)
    }
    return .object([
      "kind": .string(kind), "at": JSON(at), "company": JSON(interview?.company ?? other?.company),
      "role": JSON(interview?.role ?? other?.role), "interview": JSON(interview?.id.number),
      "count": JSON(count),
    ])
  }

  /// The zone of the interview that it is about.
  var zone: String? {
    switch self {
    case .afterNextStep(let step), .stillPlanned(let step): step.zone
    case .afterEmployerDeadline, .beyond48Hours, .onWeekend, .noMoreTime, .othersOpen,
      .insteadOfExtension, .acceptedBefore, .offerStillOpen,
      .answeredOtherwise:
      nil
    }
  }

  /// The note as a sentence in lower case without a full stop.
  ///
  /// - Parameters:
  ///   - moments: turns its moments into words.
  ///   - zone: the employer's zone.
  /// - Returns: one line that is safe for a terminal.
  func words(_ moments: MomentText, in zone: String? = nil) -> String {
    switch self {
    case .afterEmployerDeadline(let deadline):
      "the date you promised is after their deadline (\(moments.full(deadline, in: zone)))"
    case .beyond48Hours(let end):
      "the date you promised is past the usual 48 hours, which end \(moments.full(end))"
    case .onWeekend(let date):
      "\(moments.full(date, in: zone)) falls on a weekend"
    case .afterNextStep(let step):
      TerminalText.line(
        "your next step with \(step.title) (\(step.full(moments))) comes before your answer is due")
    case .insteadOfExtension(let until):
      "they had given you until \(moments.full(until, in: zone)); the date set last counts"
    case .noMoreTime(let limit):
      "that gives you no more time: without it, your answer is due by \(moments.full(limit))"
    case .othersOpen(let count):
      count == 1
        ? "another application is open; to withdraw it, too: clinch undo, then answer again with "
          + "--withdraw-others"
        : "\(count) other applications are open; to withdraw them, too: clinch undo, then answer "
          + "again with --withdraw-others"
    case .acceptedBefore(let application):
      TerminalText.line(
        "you have already accepted the offer from \(application.title); if that fell through: "
          + "clinch outcome \(application.id.handle) withdrawn")
    case .offerStillOpen(let offer):
      TerminalText.line(
        "the offer from \(offer.title) is still open; to decline it: "
          + "clinch offer answer \(offer.id.handle) decline")
    case .answeredOtherwise(let offer):
      "you \(offer.answer?.rawValue ?? "answered") their offer (\(offer.id.handle))"
        + (offer.answeredAt.map { " on \(moments.day($0))" } ?? "")
        + "; if that was a mistake: clinch undo"
    case .stillPlanned(let step):
      TerminalText.line(
        "an interview with \(step.title) is still planned for "
          + "\(step.full(moments)): "
          + "clinch cancel \(step.id.number)")
    }
  }
}
