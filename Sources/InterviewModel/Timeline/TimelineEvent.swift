package import Zones

/// Something that happened in an application, or that has a time ahead.
package struct TimelineEvent: Sendable, Equatable {
  /// When.
  package let at: Instant
  /// Whether only its day is known.
  package let isDayOnly: Bool
  /// The matter.
  package let matter: Matter

  /// Creates an event at a moment.
  init(at: Instant, matter: Matter) { self.init(Occasion(at), matter) }

  /// Creates an event at a moment, or on a day.
  init(_ occasion: Occasion, _ matter: Matter) {
    (at, isDayOnly) = (occasion.at, occasion.isDayOnly)
    self.matter = matter
  }

  /// The matters that an event is about.
  package enum Matter: Sendable, Equatable {
    /// The application was sent.
    case applied(Application)
    /// An interview begins.
    case interview(Interview)
    /// An interview was put off or brought forward.
    case moved(InterviewMove, Interview)
    /// An interview was cancelled.
    case cancelled(Interview)
    /// The first tip of an interview was logged; what is known about it is the newest knowledge.
    case debriefed(Interview)
    /// An objection was logged.
    case objection(RaisedObjection)
    /// An offer was made.
    case offered(Offer)
    /// An offer came in writing.
    case offeredInWriting(Offer)
    /// More time was asked for the answer to an offer.
    case moreTimeAsked(Offer.Extension, Offer)
    /// Something was promised.
    case promised(FollowUp)
    /// The letter of a follow-up was drafted last.
    case drafted(FollowUp)
    /// A follow-up was finished.
    case settled(FollowUp, Settlement)
    /// An offer was answered, and with it the follow-up that was owed, where there was one.
    case answered(Offer, Offer.Answer, FollowUp?)
    /// The terms of an offer or a date of it became others.
    case offerChanged(OfferSaying.Matter, Offer)
    /// The application ended.
    case ended(Outcome, note: String?)
    /// The application was reopened.
    case reopened(note: String?)
    /// The employer promised to reply by then.
    case replyBy(Interview)
    /// The window closes of something that is still owed.
    case owed(FollowUp)
  }

  /// The names of events, as JSON has them; at the same moment they come in this order.
  package enum Name: String, Sendable, CaseIterable {
    case applied, interview, debriefed, objection, moved, cancelled
    case offered
    case offeredInWriting = "offered_in_writing"
    case offerChanged = "offer_changed"
    case moreTimeAsked = "more_time_asked"
    case promised, drafted, sent, done, waived, answered, ended, reopened, void
    case replyBy = "reply_by"
    case owed
  }

  /// The name of its kind.
  package var name: Name {
    switch matter {
    case .applied: .applied
    case .interview: .interview
    case .moved: .moved
    case .cancelled: .cancelled
    case .debriefed: .debriefed
    case .objection: .objection
    case .offered: .offered
    case .offeredInWriting: .offeredInWriting
    case .moreTimeAsked: .moreTimeAsked
    case .promised: .promised
    case .drafted: .drafted
    case .settled(_, let settled): Name(settled.manner)
    case .answered: .answered
    case .offerChanged: .offerChanged
    case .ended: .ended
    case .reopened: .reopened
    case .replyBy: .replyBy
    case .owed: .owed
    }
  }
}

extension TimelineEvent.Name {
  /// The event that finishing a follow-up is: the same word.
  init(_ manner: Settlement.Manner) {
    switch manner {
    case .sent: self = .sent
    case .answered: self = .answered
    case .done: self = .done
    case .waived: self = .waived
    case .void: self = .void
    }
  }
}
