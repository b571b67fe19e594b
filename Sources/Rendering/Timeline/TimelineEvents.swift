internal import InterviewModel
internal import Zones

/// The events of a timeline as people see them, each with its date in a column of its own.
struct TimelineEvents {
  private let timeline: Timeline
  private let layout: Layout
  /// Where the events stand beside their dates.
  private let column: Int
  /// How what stands there is laid out.
  private let beside: Layout
  /// Whether tips are named, and not shown as signs.
  private let namesTips: Bool
  private let events: [TimelineEvent]

  init(_ timeline: Timeline, naming namesTips: Bool, _ layout: Layout) {
    self.timeline = timeline
    self.namesTips = namesTips
    events = timeline.events.filter { !$0.belongsToInterview }
    self.layout = layout
    let dates = events.reduce(0) { max($0, $1.date(layout).cellWidth) }
    let column = layout.isSlim ? 2 : dates + 2
    self.column = column
    beside = Layout(
      moments: layout.moments, width: layout.width.map { $0 - column }, palette: layout.palette)
  }

  /// The events in the order of time, those that are ahead under a heading.
  var text: String {
    let now = layout.moments.now
    let ahead = layout.section("Ahead", lines { $0.at > now })
    return [lines { $0.at <= now }, ahead].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func lines(_ isIncluded: (TimelineEvent) -> Bool) -> String {
    events.filter(isIncluded).map { event in
      let date = event.date(layout)
      let space =
        layout.isSlim
        ? "\n" + String(repeating: " ", count: column)
        : String(repeating: " ", count: column - date.cellWidth)
      return layout.palette.apply(style(of: event), to: date) + space
        + Self.indented(words(for: event), by: column)
    }.joined()
  }

  private func style(of event: TimelineEvent) -> Style? {
    guard case .owed(let followUp) = event.matter else { return .dim }
    return followUp.state(at: layout.moments.now).style
  }

  /// Lines that end in a line feed, all but the first moved to the right.
  private static func indented(_ text: String, by column: Int) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    // What stands behind the last line feed is no line.
    return lines.dropLast(lines.last?.isEmpty == true ? 1 : 0).enumerated().map { place, line in
      place == 0 || line.isEmpty
        ? "\(String(line))\n" : String(repeating: " ", count: column) + "\(String(line))\n"
    }.joined()
  }

  /// What an event is, on one line, and below it what belongs to it.
  private func words(for event: TimelineEvent) -> String {
    let moments = layout.moments
    switch event.matter {
    case .applied: return heading("Applied")
    case .moved(let move, let interview):
      return line(
        "Interview \(interview.id.number) moved, from \(start(of: move, interview, moments)) to "
          + moments.full(move.to, in: interview.zone)) + beside.fact("note", move.note)
    case .interview(let interview):
      return heading(title(of: interview)) + details(of: interview)
    case .cancelled(let interview):
      return heading("\(title(of: interview)), cancelled")
        + details(of: interview)
    // Told with their interview.
    case .debriefed, .objection: return ""
    case .offered(let offer): return heading("Offer") + details(of: offer)
    case .offeredInWriting: return heading("Offer in writing")
    case .moreTimeAsked(let asked, let offer):
      return line(
        "More time asked for, until \(moments.full(asked.untilAt, in: offer.zone)): \(asked.standing)"
      )
    case .answered(_, let answer, let followUp): return words(for: answer, settling: followUp)
    case .promised(let followUp):
      return line(followUp, "\(followUp.words), by \(moments.full(followUp.window.limit))")
    case .drafted(let followUp): return line(followUp, "\(followUp.words): drafted")
    case .settled(let followUp, let settled): return words(for: followUp, settled)
    case .offerChanged(let matter, _): return line(words(for: matter))
    case .ended(let outcome, let note):
      return heading("Ended: \(outcome.rawValue)") + beside.fact("note", note)
    case .reopened(let note): return heading("Reopened") + beside.fact("note", note)
    case .replyBy(let interview):
      return line("They promised a reply by then (interview \(interview.id.number))")
    case .owed(let followUp):
      return line(followUp, "\(followUp.words): \(followUp.fullStanding(moments))")
        + beside.fact("note", followUp.note)
    }
  }

  /// When an interview was to begin before it was moved.
  private func start(of move: InterviewMove, _ interview: Interview, _ moments: MomentText)
    -> String
  {
    guard move.wasDayOnly else { return moments.full(move.from, in: interview.zone) }
    return moments.nearDay(move.from, in: interview.zone)
  }

  private func words(for matter: OfferSaying.Matter) -> String {
    let moments = layout.moments
    return switch matter {
    case .terms(let terms): "Offer, new terms: \(terms ?? "none")"
    case .employerDeadline(let date):
      "Offer, their deadline: \(date.map(moments.full) ?? "none")"
    case .answerBy(let date):
      "Offer, answer promised: \(date.map(moments.full) ?? "no date")"
    case .extended(let until): "Offer, more time: until \(moments.full(until))"
    }
  }

  private func words(for answer: Offer.Answer, settling followUp: FollowUp?) -> String {
    guard let followUp else { return heading("Offer \(answer.rawValue)") }
    return line(followUp, "\(followUp.words): \(answer.rawValue)\(followUp.lateness)")
  }

  private func words(for followUp: FollowUp, _ settled: Settlement) -> String {
    let channel = followUp.channel.map { " (\($0.rawValue))" } ?? ""
    return line(
      followUp, "\(followUp.words): \(settled.words)\(channel)\(followUp.lateness)")
      + beside.fact("note", followUp.note)
  }

  private func heading(_ text: String) -> String {
    layout.palette.apply(.bold, to: text) + "\n"
  }

  private func line(_ text: String) -> String {
    beside.hanging(TerminalText.block(text), from: 2) + "\n"
  }

  private func line(_ followUp: FollowUp, _ text: String) -> String {
    let number = followUp.handle
    return layout.palette.apply(.cyan, to: number) + "  "
      + beside.hanging(TerminalText.block(text), from: number.cellWidth + 2) + "\n"
  }

  private func title(of interview: Interview) -> String {
    "Interview \(interview.id.number), round \(interview.round)"
      + (interview.kind == .other ? "" : ", \(interview.kind.rawValue)")
  }

  /// An interview with what is known about it.
  private func details(of interview: Interview) -> String {
    let raised = timeline.objections.filter { $0.interview == interview.id }
    let isHeld = interview.isHeld(at: layout.moments.now)
    let tips = (isHeld ? timeline.tips[interview.id] ?? [] : [])
      .map { $0.withoutNote(among: raised) }
    let people = interview.interviewers.map { person in
      person.title.map { "\(person.name) (\($0))" } ?? person.name
    }
    let moments = layout.moments
    let distance =
      interview.startsAt > moments.now
      ? " (\(interview.distance(moments)))" : ""
    return beside.fact("when", interview.span(moments) + distance)
      + beside.fact("where", interview.place)
      + beside.fact("link", interview.link)
      + beside.fact("with", people.isEmpty ? nil : people.joined(separator: ", "))
      + beside.fact("note", interview.note)
      + interview.debriefFacts(beside) { layout.moments.full($0, in: interview.zone) }
      + (namesTips ? named(tips) : signs(of: tips))
      + raised.map { beside.fact("concern", "\($0.person.name): \($0.text)") }.joined()
  }

  /// The results of the tips on one line, and the notes about them.
  private func signs(of tips: [DebriefedTip]) -> String {
    let isLogged = tips.contains { $0.result != nil }
    return beside.fact("tips", isLogged ? TipSigns.line(tips) : nil)
      + tips.map { beside.fact("note on \($0.tip.number)", $0.note) }.joined()
  }

  private func named(_ tips: [DebriefedTip]) -> String {
    let notLogged = tips.filter { $0.result == nil }.map(\.tip.title)
    return tips.filter { $0.result != nil }.map { $0.line(beside) }.joined()
      + beside.fact("not logged", notLogged.isEmpty ? nil : notLogged.joined(separator: ", "))
  }

  /// What is offered, and by when it wants an answer.
  private func details(of offer: Offer) -> String {
    let moments = layout.moments
    return beside.fact("terms", offer.terms)
      + beside.fact(
        "deadline", offer.employerDeadlineAt.map { moments.fullWithDistance($0, in: offer.zone) })
      + beside.fact("promised", offer.answerByAt.map(moments.fullWithDistance))
      + beside.fact("note", offer.note)
  }
}

extension TimelineEvent {
  /// Whether it is told with its interview, and not by itself.
  fileprivate var belongsToInterview: Bool {
    switch matter {
    case .debriefed, .objection: true
    default: false
    }
  }

  /// When it was; of an interview of which only the day is known, that day.
  fileprivate func date(_ layout: Layout) -> String {
    if case .interview(let interview) = matter,
      let day = interview.dayAlone(layout.moments, withYear: false)
    {
      return day
    }
    if isDayOnly { return layout.moments.day(at, in: layout.moments.zone.name, withYear: false) }
    // Nobody speaks of seconds; the last one of a day stands for the day.
    return layout.moment(layout.moments.isDay(at) ? at : at - at.seconds % 60)
  }
}

extension DebriefedTip {
  /// The tip without a note that is one of these, which say who raised it as well.
  fileprivate func withoutNote(among raised: [RaisedObjection]) -> DebriefedTip {
    guard raised.contains(where: { $0.text == note }) else { return self }
    var tip = self
    tip.note = nil
    return tip
  }
}
