package import Zones

/// What reading an invitation comes to, after what was read of the same event before:
/// docs/domain.md#invitations.
///
/// Of two versions the one with the higher SEQUENCE is newer, and of two with the same the one with
/// the later DTSTAMP (RFC 5546 §2.1.5). Neither settles everything: programs write the time of the
/// export for DTSTAMP, or never change it. So with the same SEQUENCE the content decides. A place,
/// a link and people may change without a new number (RFC 5546 §2.1.4) and are taken. A time may
/// not: another one is refused, because nothing certain says which is right.
package enum InvitationStep: Sendable, Equatable {
  /// It is new: an interview is logged.
  case log
  /// It is a newer version: the interview follows.
  case follow(Interview)
  /// It is a newer version after it was called off: the interview is on again, and follows.
  case reinstate(Interview)
  /// It has the number of the version read last, and more to say: the interview gets that.
  case complete(Interview, InvitationNews)
  /// The interview is called off.
  case cancel(Interview)
  /// Nothing is to be done.
  case rest(Interview, Reason)

  /// Why nothing is to be done.
  package enum Reason: Sendable, Equatable {
    /// This version was read before.
    case known
    /// It is a newer version, which says nothing else.
    case nothingNew
    /// A newer version was read before.
    case older(read: Int, stored: Int)
    /// A version with the same number, written later, was read before.
    case writtenEarlier
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
      try latest.refuseEnded(by: invitation, if: isNewer)
      self = isNewer ? .reinstate(interview) : .rest(interview, .cancelledAlready)
    case .invites where isNewer:
      try latest.refuseEnded(by: invitation, if: true)
      self = .follow(interview)
    case .invites:
      let news = InvitationNews(invitation, since: latest)
      let isEarlier = mark.stamp.flatMap { new in stored.stamp.map { new < $0 } } ?? false
      if news.isEmpty {
        // Where nothing is known of what was read, the owner may have moved the interview since.
        guard latest.reading.isKnown || !latest.differs(invitation) else {
          throw .unnumberedChange(interview, to: invitation.time)
        }
        self = .rest(interview, .known)
      } else if isEarlier {
        self = .rest(interview, .writtenEarlier)
      } else if news.isTime {
        throw .unnumberedChange(interview, to: invitation.time)
      } else {
        self = .complete(interview, news)
      }
    }
  }
}

extension InvitedInterview {
  /// Whether it begins at another moment than an invitation says.
  fileprivate func differs(_ invitation: Invitation) -> Bool {
    invitation.time.map { $0.startsAt != interview.startsAt } ?? false
  }

  /// Refuses to plan an interview after the end of its application: docs/domain.md#outcomes.
  ///
  /// - Throws: `InvitationStepRefusal.applicationHasEnded`.
  fileprivate func refuseEnded(
    by invitation: Invitation, if isAsked: Bool
  ) throws(InvitationStepRefusal) {
    guard isAsked, let end else { return }
    let startsAt = invitation.time?.startsAt ?? interview.startsAt
    guard startsAt > end.at else { return }
    throw .applicationHasEnded(interview, end, startsAt: startsAt)
  }
}

/// Why an invitation comes to nothing, by what is stored.
package enum InvitationStepRefusal: Refusal {
  /// It calls off what was never logged from an invitation.
  case nothingToCancel
  /// It says another time than the one that is stored, and has no new number.
  case unnumberedChange(Interview, to: Invitation.Time?)
  /// It plans an interview after the end of its application.
  case applicationHasEnded(Interview, ApplicationEnd, startsAt: Instant)
  /// The interview that it is about is at another company than the one that was given.
  case otherCompany(InterviewID, company: String)
  /// These are planned for its day, without a time, and nothing tells which one it is for.
  case severalPlanned([InterviewID], startsAt: Instant)
}
