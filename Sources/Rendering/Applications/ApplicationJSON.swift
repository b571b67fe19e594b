internal import InterviewModel

extension Application {
  /// The application and how it ended, as JSON.
  var outcomeJSON: JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "outcome": JSON(outcome?.rawValue), "outcome_at": JSON(outcomeAt?.rfc3339),
      "outcome_day_only": JSON(ended?.isDayOnly),
    ])
  }

  /// The application with all that is stored of it, whether nothing more is suggested, and whom it
  /// waits on, as JSON.
  func json(isCold: Bool, waitingOn: WaitingOn?) -> JSON {
    let texts = Field.allCases.map { ($0.words.key, JSON(self[$0])) }
    return .object(
      Dictionary(uniqueKeysWithValues: texts).merging([
        "id": .integer(id.number), "uuid": JSON(uuid), "company": .string(company),
        "applied_at": JSON(appliedAt),
        "outcome": JSON(outcome?.rawValue), "outcome_at": JSON(outcomeAt),
        "outcome_day_only": JSON(ended?.isDayOnly), "cold": .bool(isCold),
        "waiting_on": JSON(waitingOn?.rawValue),
      ]) { text, _ in text })
  }

  /// What its owner wrote down about it, each text under its label.
  func facts(_ layout: Layout) -> String {
    layout.fact("applied", appliedAt.map(layout.moments.day))
      + Field.allCases.map { field in
        field.words.label.map { layout.fact($0, self[field]) } ?? ""
      }.joined()
  }
}

extension Application.Field {
  /// Its key in JSON, and its label on a terminal; nil where it stands in the title.
  fileprivate var words: (key: String, label: String?) {
    switch self {
    case .role: ("role", nil)
    case .source: ("source", "source")
    case .url: ("url", "job ad")
    case .place: ("place", "place")
    case .salary: ("salary", "salary")
    case .whyInterested: ("why_interested", "why")
    case .whatIBring: ("what_i_bring", "I bring")
    case .note: ("note", "note")
    }
  }
}
