internal import InterviewModel

// What a person reads in a calendar. Notes, impressions and objections stay out of it: calendars
// are shared, and they are kept on other people's computers.

extension CalendarEntry {
  /// What stands on it: `Interview: Acme, Backend Engineer (round 2)`.
  var summary: String {
    switch subject {
    case .interview(let interview):
      return "Interview: \(interview.title) (round \(interview.round))"
    case .followUp(let followUp):
      return followUp.task
    case .gone(let gone):
      return gone.kind == .interview ? "Interview (undone)" : "Follow-up (undone)"
    }
  }

  /// What there is to know beside that.
  var details: String? {
    switch subject {
    case .interview(let interview): interview.details
    case .followUp(let followUp): followUp.details
    case .gone: nil
    }
  }

  /// Where it is held.
  var place: String? {
    guard case .interview(let interview) = subject else { return nil }
    return interview.place
  }
}

extension Interview {
  fileprivate var details: String? {
    let names = interviewers.map { person in
      person.name + (person.title.map { " (\($0))" } ?? "")
    }
    let lines = [
      kind == .other ? nil : "How: \(kind.rawValue)",
      names.isEmpty ? nil : "With: \(names.joined(separator: ", "))",
      cancelledAt == nil ? "Before it: clinch card \(id.number)" : nil,
      cancelledAt == nil ? "After it: clinch debrief \(id.number)" : nil,
    ]
    let said = lines.compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: "\n")
  }
}

extension FollowUp {
  fileprivate var details: String {
    let interview = interviewID.map { "After interview \($0.number), round \(round ?? 1)\n" } ?? ""
    if let settled { return interview + "Closed: \(settled.words)" }
    // Whether an offer was accepted or declined has to be said, which `done` cannot.
    return interview
      + (kind == .offerAnswer
        ? "When it is answered: clinch offer answer" : "When it is done: clinch done \(handle)")
  }
}
