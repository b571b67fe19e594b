package import InterviewModel

extension ReferenceCandidate {
  /// Says what it is.
  ///
  /// - Parameters:
  ///   - moments: turns moments into words; nil where there is no clock yet.
  ///   - withTitle: whether the company and role of an application are part of it.
  /// - Returns: what is typed to mean it, and what it is.
  package func words(
    _ moments: MomentText?, withTitle: Bool = true
  ) -> (reference: String, words: String) {
    (reference, description(moments, withTitle: withTitle))
  }

  /// The company and role of all of these applications; nil where they differ, or where not all are
  /// applications.
  package static func commonTitle(of candidates: [ReferenceCandidate]) -> String? {
    let applications = candidates.compactMap { candidate in
      if case .application(let application) = candidate { application } else { nil }
    }
    guard applications.count == candidates.count, let first = applications.first,
      applications.allSatisfy({ $0.title == first.title })
    else { return nil }
    return first.title
  }

  private func description(_ moments: MomentText?, withTitle: Bool) -> String {
    switch self {
    case .name(let name): name
    case .application(let application):
      (withTitle ? "\(application.title), " : "") + application.standing(moments)
    case .interview(let interview):
      "\(interview.title), \(interview.start(moments))"
        + (interview.isCancelled ? ", cancelled" : "")
    case .followUp(let followUp): "\(followUp.words), \(followUp.title)"
    case .person(let person, let companies):
      ([person.words] + companies).joined(separator: ", ")
    case .shadowed(let candidate, _): candidate.description(moments, withTitle: withTitle)
    }
  }
}

extension Application {
  /// How and when it ended, or that it is open.
  fileprivate func standing(_ moments: MomentText?) -> String {
    guard let outcome else { return "open" }
    return outcome.rawValue + (outcomeAt.flatMap { moments?.day($0) }.map { " \($0)" } ?? "")
  }
}

extension InterviewReference.Candidate {
  /// When it begins, by the machine's clock and by that of its zone where that differs.
  fileprivate func start(_ moments: MomentText?) -> String {
    guard let moments else { return startsAt.rfc3339 }
    let there = moments.elsewhere(startsAt, in: zone, withName: true).map { " (\($0))" } ?? ""
    return moments.short(startsAt) + there
  }
}
