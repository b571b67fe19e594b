package import InterviewModel
package import Zones

/// What reading an invitation did, with what was read of it and what was not.
package struct InvitationReport: Report {
  /// What became of the interview.
  package enum Outcome: Sendable, Equatable {
    /// It was logged; by the zone that the owner gave, if any.
    case logged(zone: String?)
    /// It has another time.
    case moved
    /// It has another place, link, or more people.
    case updated
    /// It was logged by its owner, and has the invitation now.
    case attached
    /// It was logged by its owner, who knew only the day, and has the invitation and its time now.
    case timed
    /// It was cancelled before, and is on again.
    case reinstated
    /// It was cancelled.
    case cancelled
    /// Nothing was to be done, and these flags were not heeded.
    case unchanged(InvitationStep.Reason, ignoring: [String])
  }

  private let change: ChangeReport
  private let interview: Interview
  private let outcome: Outcome
  private let invitation: Invitation
  private let gone: [Person]
  private let doubtful: [Person]

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - change: the interview, and what followed from it.
  ///   - outcome: what became of it.
  ///   - invitation: what was read.
  ///   - gone: who is not met any more by it.
  ///   - doubtful: who is not met by it, and may have been named by the owner.
  package init(
    _ change: InterviewChange, _ outcome: Outcome, _ invitation: Invitation, gone: [Person] = [],
    doubtful: [Person] = []
  ) {
    let verb =
      switch outcome {
      case .logged: "Logged"
      case .moved: "Moved"
      case .updated, .attached, .timed: "Updated"
      case .reinstated: "Reinstated"
      case .cancelled: "Cancelled"
      case .unchanged: "Nothing changed:"
      }
    self.change = ChangeReport(change, verb: verb)
    interview = change.interview
    self.outcome = outcome
    self.invitation = invitation
    self.gone = gone
    self.doubtful = doubtful
  }

  package func json(at now: Instant) -> JSON { change.json(at: now) }

  package func text(_ layout: Layout) -> String { change.text(layout) }

  package var zones: [String] { change.zones }

  package func datedNotes(_ moments: MomentText) -> [String] { change.datedNotes(moments) }

  package var notes: [String] {
    let own: [String] =
      switch outcome {
      case .logged(let zone):
        notesOnZone(given: zone) + notesOnDays + notesOnPeople + notesOnText
      case .attached:
        [
          "interview \(interview.id.number) was already logged for that time; this invitation now "
            + "belongs to it"
        ] + notesOnPeople
      case .timed:
        [
          "interview \(interview.id.number) was planned for that day without a time, and this "
            + "invitation set it; if it is for another interview:", "  clinch undo",
          "  clinch log … --from FILE --round \(interview.round + 1)",
        ] + notesOnPeople
      case .reinstated:
        ["interview \(interview.id.number) was cancelled, and this invitation puts it back on"]
          + notesOnGone
      case .moved, .updated: notesOnGone
      case .cancelled: []
      case .unchanged(let reason, let flags):
        [words(of: reason)] + notes(ignoring: flags) + (reason == .nothingNew ? notesOnGone : [])
      }
    return change.notes + own.map(TerminalText.line)
  }

  private func words(of reason: InvitationStep.Reason) -> String {
    switch reason {
    case .known: "this version of the invitation was already read"
    case .nothingNew: "this version of the invitation says nothing new"
    case .writtenEarlier:
      "the invitation is older than the one already read (same SEQUENCE, earlier DTSTAMP)"
    case .older(let read, let stored):
      "the invitation is older than the one already read "
        + "(SEQUENCE \(read), then \(stored))"
    case .cancelledAlready: "interview \(interview.id.number) is already cancelled"
    }
  }

  private func notes(ignoring flags: [String]) -> [String] {
    guard !flags.isEmpty else { return [] }
    return [
      "\(flags.joined(separator: ", ")) had no effect; to change the interview:",
      "  clinch edit interview \(interview.id.number)",
    ]
  }

  /// Where the zone that is stored comes from, when the invitation names none.
  private func notesOnZone(given: String?) -> [String] {
    guard let time = invitation.time, time.zone == nil, given == nil else { return [] }
    let reason =
      time.customZone.map { "the invitation's time zone \"\($0)\" is unknown here" }
      ?? "the invitation gives its time in UTC"
    return [
      "\(reason), so the interview is stored in your time zone, \(interview.zone); to correct it:",
      "  clinch edit interview \(interview.id.number) --zone IANA",
    ]
  }

  /// Who is not met any more, and who stays though the invitation does without them.
  private var notesOnDays: [String] {
    invitation.days.map {
      [
        "the event lasts from \($0.lowerBound) to \($0.upperBound); only the day you gave was logged"
      ]
    } ?? []
  }

  private var notesOnGone: [String] {
    let edit = "  clinch edit interview \(interview.id.number)"
    let left = gone.flatMap { person in
      let reason = invitation.people.reason(toLeaveOut: person)?.words
      let why = "\(person.name) is no longer invited" + (reason.map { " (\($0))" } ?? "")
      guard !interview.interviewers.contains(where: { $0.id == person.id }) else {
        return ["\(why), but stays, because of what you recorded after the interview"]
      }
      let words = [person.name, person.email.map { "<\($0)>" }].compactMap(\.self)
      return [
        "\(why); to add them again:",
        "\(edit) \(ShellWord.option("--with", words.joined(separator: " ")))",
      ]
    }
    let own = interview.interviewers.flatMap { person -> [String] in
      guard !gone.contains(where: { $0.id == person.id }) else { return [] }
      let reason = invitation.people.reason(toLeaveOut: person)
      let why: String
      if doubtful.contains(where: { $0.id == person.id }) {
        why =
          "\(person.name) is not invited by this version" + (reason.map { " (\($0.words))" } ?? "")
      } else if let reason, [.declined, .delegated].contains(reason) {
        why = "\(person.name) stays, because you added them, but \(reason.words)"
      } else {
        return []
      }
      return ["\(why); to remove them:", "\(edit) \(ShellWord.option("--without", person.name))"]
    }
    return left + own
  }

  private var notesOnPeople: [String] {
    let people = invitation.people
    return
      (people.owner.map { ["\($0) is assumed to be you"] } ?? [])
      + people.leftOut.flatMap { left in
        [
          "\(left.words) was left out: \(left.reason.words); to add them:",
          "  clinch edit interview \(interview.id.number) \(ShellWord.option("--with", left.words))",
        ]
      }
  }

  private var notesOnText: [String] {
    let unread = invitation.hasText && invitation.people.met.isEmpty
    return
      (unread
      ? [
        "people named only in the invitation's text were not added; to add them:",
        "  clinch edit interview \(interview.id.number) --with \"NAME\"",
      ] : [])
      + (invitation.isTentative ? ["they call this time tentative"] : [])
  }
}

extension InvitedPeople.Reason {
  /// Why, as the end of a sentence.
  fileprivate var words: String {
    switch self {
    case .optional: "optional"
    case .declined: "they declined"
    case .delegated: "they sent somebody else"
    case .shared: "a shared mailbox"
    case .service: "an automated address"
    case .perhapsOwner: "it could be you"
    }
  }
}
