internal import InterviewModel

extension Application {
  /// The application and how it ended, as JSON.
  var outcomeJSON: JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "outcome": JSON(outcome?.rawValue), "outcome_at": JSON(outcomeAt?.rfc3339),
    ])
  }

  /// The application with all that is stored of it, whether nothing more is suggested, and whom it
  /// waits on, as JSON.
  func json(isCold: Bool, waitingOn: WaitingOn?) -> JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "source": JSON(source), "url": JSON(url), "outcome": JSON(outcome?.rawValue),
      "outcome_at": JSON(outcomeAt), "why_interested": JSON(whyInterested),
      "what_i_bring": JSON(whatIBring), "note": JSON(note), "cold": .bool(isCold),
      "waiting_on": JSON(waitingOn?.rawValue),
    ])
  }
}
