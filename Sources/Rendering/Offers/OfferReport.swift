package import InterviewModel
package import Zones

extension OfferChange {
  /// What recording, extending or answering an offer did, as JSON.
  package func json(at now: Instant) -> JSON {
    .object([
      "offer": offer.json,
      "follow_ups": FollowUpList(followUps, at: now).json,
      "notes": .array(notes.map(\.json)),
      "withdrawn": .array(withdrawn.map(\.outcomeJSON)),
    ])
  }
}

extension Offer {
  /// The offer with all that is stored of it, as JSON.
  package var json: JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "received_at": JSON(receivedAt), "written_at": JSON(writtenAt), "terms": JSON(terms),
      "employer_deadline_at": JSON(employerDeadlineAt), "answer_by_at": JSON(answerByAt),
      "answer": JSON(answer?.rawValue), "answered_at": JSON(answeredAt), "note": JSON(note),
      "extensions": .array(extensions.map(\.json)),
    ])
  }
}

extension Offer.Extension {
  fileprivate var json: JSON {
    .object([
      "id": .integer(id.number), "asked_at": JSON(askedAt), "until_at": JSON(untilAt),
      "granted": JSON(granted),
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

extension Layout {
  /// What recording, extending or answering an offer did; the notes are told beside it.
  package func offer(_ change: OfferChange) -> String {
    let withdrawn = Set(change.withdrawn.map(\.id))
    let others = Dictionary(grouping: change.followUps, by: \.applicationID)
    return offer(change.offer, under: "Offer of \(TerminalText.line(change.offer.title))")
      + change.followUps.filter { !withdrawn.contains($0.applicationID) }
      .map { line(of: $0) }.joined()
      + change.withdrawn.map { application in
        palette.apply(.bold, to: "Withdrawn: \(TerminalText.line(application.title))") + "\n"
          + (others[application.id] ?? []).map { line(of: $0) }.joined()
      }.joined()
  }

  /// An offer with every date that counts for its answer, under a heading that is safe already.
  func offer(_ offer: Offer, under heading: String) -> String {
    let answer = offer.answer.flatMap { answer in
      offer.answeredAt.map { "\(answer.rawValue) \(moments.fullWithDistance($0))" }
    }
    return palette.apply(.bold, to: heading) + "\n"
      + fact("received", moments.fullWithDistance(offer.receivedAt))
      + fact("in writing", offer.writtenAt.map(moments.fullWithDistance))
      + fact("terms", offer.terms)
      + fact("deadline", offer.employerDeadlineAt.map(moments.fullWithDistance))
      + fact("promised", offer.answerByAt.map(moments.fullWithDistance))
      + offer.extensions.map { asked in
        fact(
          "more time",
          "until \(moments.full(asked.untilAt)), asked \(moments.full(asked.askedAt)): "
            + asked.standing)
      }.joined()
      + fact("answer", answer)
      + fact("note", offer.note)
  }
}
