internal import Zones

extension Timeline {
  /// Everything that happened in the application, and all that has a time ahead, in order of time.
  ///
  /// A cancelled interview is there when it was cancelled and not when it would have begun. What is
  /// still owed is there when its window closes.
  ///
  /// - Returns: each event once; those of the same moment in the order of `TimelineEvent.Name`,
  ///   then as they stand in the timeline.
  package var events: [TimelineEvent] {
    let events =
      interviews.flatMap(events(of:)) + moved + applied
      + objections.map { TimelineEvent(at: $0.loggedAt, matter: .objection($0)) }
      + offers.flatMap(events(of:)) + followUps.flatMap(events(of:)) + ending
    return events.enumerated()
      .sorted {
        ($0.element.at, $0.element.rank, $0.offset) < ($1.element.at, $1.element.rank, $1.offset)
      }
      .map(\.element)
  }

  private var applied: [TimelineEvent] {
    // It is shown as a day, whatever was said.
    application.appliedAt.map {
      [TimelineEvent(Occasion($0, isDayOnly: true), .applied(application))]
    } ?? []
  }

  private var moved: [TimelineEvent] {
    moves.compactMap { move in
      interviews.first { $0.id == move.interview }
        .map { TimelineEvent(at: move.loggedAt, matter: .moved(move, $0)) }
    }
  }

  private func events(of interview: Interview) -> [TimelineEvent] {
    let debriefed = debriefedAt[interview.id].map {
      TimelineEvent(at: $0, matter: .debriefed(interview))
    }
    if let cancelledAt = interview.cancelledAt {
      let cancelled = TimelineEvent(at: cancelledAt, matter: .cancelled(interview))
      return [cancelled, debriefed].compactMap { $0 }
    }
    // What they promised and said before the day is no longer ahead.
    let awaited = interview.replyByAt.flatMap { promised in
      replies.contains { interview.startsAt <= $0 && $0 <= promised } ? nil : promised
    }
    let reply = awaited.map { TimelineEvent(at: $0, matter: .replyBy(interview)) }
    let begin = Occasion(interview.startsAt, isDayOnly: interview.isDayOnly)
    return [TimelineEvent(begin, .interview(interview)), debriefed, reply].compactMap { $0 }
  }

  private func events(of offer: Offer) -> [TimelineEvent] {
    var events = [TimelineEvent(offer.received, .offered(offer.asReceived))]
    if let written = offer.written {
      events.append(TimelineEvent(written, .offeredInWriting(offer)))
    }
    events += offer.laterSayings.map {
      TimelineEvent(at: $0.loggedAt, matter: .offerChanged($0.matter, offer))
    }
    events += offer.extensions.map { TimelineEvent($0.asked, .moreTimeAsked($0, offer)) }
    if let answer = offer.answer, let answered = offer.answered {
      let owed = followUps.first { $0.isAnswered(at: answered.at) }
      events.append(TimelineEvent(answered, .answered(offer, answer, owed)))
    }
    return events
  }

  private func events(of followUp: FollowUp) -> [TimelineEvent] {
    var events: [TimelineEvent] = []
    if followUp.kind == .promise {
      let promised = Occasion(followUp.window.opens, isDayOnly: followUp.isPromisedDayOnly)
      events.append(TimelineEvent(promised, .promised(followUp)))
    }
    if let draftedAt = draftedAt[followUp.id] {
      events.append(TimelineEvent(at: draftedAt, matter: .drafted(followUp)))
    }
    guard let settled = followUp.settled else {
      return events + [TimelineEvent(at: followUp.window.limit, matter: .owed(followUp))]
    }
    // The answer to an offer is told with the offer.
    guard !offers.contains(where: { $0.answeredAt.map(followUp.isAnswered) ?? false }) else {
      return events
    }
    return events + [TimelineEvent(settled.occasion, .settled(followUp, settled))]
  }

  private var ending: [TimelineEvent] {
    outcomes.completed(for: application).map { entry in
      TimelineEvent(
        Occasion(entry.at, isDayOnly: entry.isDayOnly),
        entry.outcome.map { .ended($0, note: entry.note) } ?? .reopened(note: entry.note))
    }
  }
}

extension TimelineEvent {
  /// Its place among events of the same moment.
  fileprivate var rank: Int { Name.allCases.firstIndex(of: name) ?? 0 }
}

extension FollowUp {
  /// Whether it is the answer to an offer that was answered at this moment.
  fileprivate func isAnswered(at moment: Instant) -> Bool {
    kind == .offerAnswer && settled?.manner == .answered && settled?.at == moment
  }
}
