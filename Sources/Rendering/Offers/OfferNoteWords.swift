internal import InterviewModel
internal import Zones

extension OfferNote {
  /// The note as JSON: what kind it is, and the moment, the interview or the number it is about.
  var json: JSON {
    var (kind, at, interview, count): (String, Instant?, Interview?, Int?) = ("", nil, nil, nil)
    switch self {
    case .afterEmployerDeadline(let deadline): (kind, at) = ("after_employer_deadline", deadline)
    case .beyond48Hours(let end): (kind, at) = ("beyond_48_hours", end)
    case .onWeekend(let date): (kind, at) = ("on_weekend", date)
    case .afterNextStep(let step): (kind, at, interview) = ("after_next_step", step.startsAt, step)
    case .insteadOfExtension(let until): (kind, at) = ("instead_of_extension", until)
    case .noMoreTime(let limit): (kind, at) = ("no_more_time", limit)
    case .othersOpen(let number): (kind, count) = ("others_open", number)
    case .stillPlanned(let step): (kind, at, interview) = ("still_planned", step.startsAt, step)
    }
    return .object([
      "kind": .string(kind), "at": JSON(at), "company": JSON(interview?.company),
      "role": JSON(interview?.role), "interview": JSON(interview?.id.number), "count": JSON(count),
    ])
  }

  /// The note as a sentence in lower case without a full stop.
  ///
  /// - Parameter moments: turns its moments into words.
  /// - Returns: one line that is safe for a terminal.
  func words(_ moments: MomentText) -> String {
    switch self {
    case .afterEmployerDeadline(let deadline):
      "the answer is promised for later than their deadline, \(moments.full(deadline))"
    case .beyond48Hours(let end):
      "the answer is promised for later than 48 hours after the offer, \(moments.full(end))"
    case .onWeekend(let date):
      "\(moments.full(date)) falls on a weekend there"
    case .afterNextStep(let step):
      TerminalText.line(
        "before that date comes the next step of \(step.title), \(moments.full(step.startsAt))")
    case .insteadOfExtension(let until):
      "they had given you until \(moments.full(until)); the date named last counts"
    case .noMoreTime(let limit):
      "that is no more time: the answer is owed by \(moments.full(limit)) without it"
    case .othersOpen(let count):
      count == 1
        ? "another application is open; --withdraw-others ends it"
        : "\(count) other applications are open; --withdraw-others ends them"
    case .stillPlanned(let step):
      TerminalText.line(
        "an interview of \(step.title) is still planned for \(moments.full(step.startsAt)): "
          + "clinch cancel \(step.id.number)")
    }
  }
}
