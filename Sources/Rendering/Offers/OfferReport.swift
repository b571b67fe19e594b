package import InterviewModel
package import Zones

/// What recording, extending or answering an offer did.
package struct OfferReport: Report {
  private let change: OfferChange

  /// Creates the report of a change.
  package init(_ change: OfferChange) {
    self.change = change
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "offer": change.offer.json,
      "follow_ups": FollowUpList(change.followUps, at: now).json,
      "notes": .array(change.notes.map(\.json)),
      "withdrawn": .array(change.withdrawn.map(\.outcomeJSON)),
    ])
  }

  package func text(_ layout: Layout) -> String {
    let withdrawn = Set(change.withdrawn.map(\.id))
    let others = Dictionary(grouping: change.followUps, by: \.applicationID)
    return text(of: change.offer, layout)
      + change.followUps.filter { !withdrawn.contains($0.applicationID) }
      .map { $0.line(layout) }.joined()
      + change.withdrawn.map { application in
        let end = application.outcome == .declined ? "Declined" : "Withdrawn"
        return layout.palette.apply(.bold, to: "\(end): \(TerminalText.line(application.title))")
          + "\n"
          + (others[application.id] ?? []).map { $0.line(layout) }.joined()
      }.joined()
  }

  package var zones: [String] {
    [change.offer.zone].compactMap(\.self) + change.followUps.theirZones
      + change.notes.compactMap(\.zone)
  }

  /// What is odd about its dates; a document has that among its keys.
  package func remarks(_ moments: MomentText) -> [String] {
    change.notes.map { $0.words(moments, in: change.offer.zone) }
  }

  /// An offer with every date that counts for its answer.
  private func text(of offer: Offer, _ layout: Layout) -> String {
    let moments = layout.moments
    let answer = offer.answer.flatMap { answer in
      offer.answered.map { "\(answer.rawValue) \(moments.fullWithDistance($0))" }
    }
    return layout.palette.apply(.bold, to: "Offer from \(TerminalText.line(offer.title))")
      + " (\(offer.id.handle))\n"
      + layout.fact("received", moments.fullWithDistance(offer.received))
      + layout.fact("in writing", offer.written.map(moments.fullWithDistance))
      + layout.fact("terms", offer.terms)
      + layout.fact(
        "deadline",
        offer.employerDeadlineAt.map {
          moments.fullWithDistance($0, in: offer.zone)
        })
      + layout.fact("promised", offer.answerByAt.map(moments.fullWithDistance))
      + offer.extensions.map { asked in
        layout.fact(
          "extension",
          "until \(moments.full(asked.untilAt, in: offer.zone)), asked \(moments.full(asked.asked)): "
            + asked.standing)
      }.joined()
      + layout.fact("answer", answer)
      + layout.fact("note", offer.note)
  }
}

extension Offer {
  /// The offer with all that is stored of it, as JSON.
  var json: JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "received_at": JSON(receivedAt), "written_at": JSON(writtenAt), "terms": JSON(terms),
      "employer_deadline_at": JSON(employerDeadlineAt), "answer_by_at": JSON(answerByAt),
      "received_day_only": .bool(isReceivedDayOnly),
      "written_day_only": JSON(written?.isDayOnly),
      "answer": JSON(answer?.rawValue), "answered_at": JSON(answeredAt),
      "answered_day_only": JSON(answered?.isDayOnly), "note": JSON(note),
      "extensions": .array(extensions.map(\.json)),
    ])
  }
}

extension Offer.Extension {
  fileprivate var json: JSON {
    .object([
      "id": .integer(id.number), "asked_at": JSON(askedAt),
      "asked_day_only": .bool(isAskedDayOnly), "until_at": JSON(untilAt), "granted": JSON(granted),
    ])
  }

  /// What became of having asked.
  var standing: String {
    switch granted {
    case true?: "granted"
    case false?: "refused"
    case nil: "not answered yet"
    }
  }
}
