package import Zones

/// An interview that an invitation was read for, and the version that it was.
package struct InvitedInterview: Sendable, Equatable {
  /// The interview as it is stored.
  package var interview: Interview
  /// What was read of it last.
  package var mark: InvitationMark

  /// Creates an entry.
  package init(interview: Interview, mark: InvitationMark) {
    self.interview = interview
    self.mark = mark
  }
}

/// What reading an invitation comes to, after what was read of the same event before:
/// docs/domain.md#invitations.
package enum InvitationStep: Sendable, Equatable {
  /// It is new: an interview is logged.
  case log
  /// It is a newer version: the interview follows.
  case follow(Interview)
  /// It is a newer version after it was called off: the interview is on again, and follows.
  case reinstate(Interview)
  /// The interview is called off.
  case cancel(Interview)
  /// Nothing is to be done.
  case rest(Interview, Reason)

  /// Why nothing is to be done.
  package enum Reason: Sendable, Equatable {
    /// This version was read before.
    case known
    /// A newer version was read before.
    case older(read: Int, stored: Int)
    /// The interview is cancelled already.
    case cancelledAlready
  }

  /// Decides.
  ///
  /// - Parameters:
  ///   - invitation: what was read.
  ///   - known: the interviews of the same event, the newest first.
  /// - Throws: `InvitationStepRefusal`.
  package init(
    _ invitation: Invitation, known: [InvitedInterview]
  ) throws(InvitationStepRefusal) {
    guard let mark = invitation.mark, let latest = known.first else {
      guard invitation.purpose == .invites else { throw .nothingToCancel }
      self = .log
      return
    }
    let (interview, stored) = (latest.interview, latest.mark)
    guard mark.sequence >= stored.sequence else {
      self = .rest(interview, .older(read: mark.sequence, stored: stored.sequence))
      return
    }
    let isNewer = mark.sequence > stored.sequence
    switch invitation.purpose {
    case .cancels:
      self = interview.cancelledAt == nil ? .cancel(interview) : .rest(interview, .cancelledAlready)
    case .invites where interview.cancelledAt != nil:
      // Called off, and then invited to again.
      self = isNewer ? .reinstate(interview) : .rest(interview, .cancelledAlready)
    case .invites where isNewer: self = .follow(interview)
    case .invites:
      // Some programs write the time of the export, so that alone is no news.
      let isSameVersion = mark.stamp == stored.stamp
      let isSameTime = invitation.time.map { $0.startsAt == interview.startsAt } ?? true
      guard isSameVersion || isSameTime else { throw .unnumberedChange(interview.id) }
      self = .rest(interview, .known)
    }
  }
}

/// Why an invitation comes to nothing, by what is stored.
package enum InvitationStepRefusal: Refusal {
  /// It calls off what was never logged from an invitation.
  case nothingToCancel
  /// It says another time than the one that is stored, and has no new number.
  case unnumberedChange(InterviewID)
  /// The interview that it is about is at another company than the one that was given.
  case otherCompany(InterviewID, company: String)
  /// These are planned for its day, without a time, and nothing tells which one it is for.
  case severalPlanned([InterviewID], startsAt: Instant)
}
