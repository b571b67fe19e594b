internal import Zones

extension TimelineEvent {
  /// The interview that it belongs to.
  package var interview: InterviewID? {
    switch matter {
    case .interview(let interview), .cancelled(let interview), .debriefed(let interview),
      .replyBy(let interview), .moved(_, let interview):
      interview.id
    case .applied: nil
    case .objection(let objection): objection.interview
    case .offered, .offeredInWriting, .offerChanged, .moreTimeAsked, .promised, .drafted, .settled,
      .answered, .ended, .reopened, .owed:
      followUp?.interviewID
    }
  }

  /// The follow-up that it is about.
  package var followUp: FollowUp? {
    switch matter {
    case .promised(let followUp), .drafted(let followUp), .settled(let followUp, _),
      .owed(let followUp):
      followUp
    case .answered(_, _, let followUp): followUp
    case .applied, .interview, .moved, .cancelled, .debriefed, .objection, .offered,
      .offeredInWriting, .offerChanged, .moreTimeAsked, .ended, .reopened, .replyBy:
      nil
    }
  }

  /// The offer that it is about.
  package var offer: Offer? {
    switch matter {
    case .offered(let offer), .offeredInWriting(let offer), .moreTimeAsked(_, let offer),
      .offerChanged(_, let offer), .answered(let offer, _, _):
      offer
    case .applied, .interview, .moved, .cancelled, .debriefed, .objection, .promised, .drafted,
      .settled, .ended,
      .reopened, .replyBy, .owed:
      nil
    }
  }

  /// The one person that it is about.
  package var person: Person? {
    if case .objection(let objection) = matter { return objection.person }
    return followUp?.person
  }

  /// The text that was noted, said, promised or offered; how the application ended, the answer to
  /// an offer, and whether more time was granted, by the names that JSON has elsewhere.
  package var text: String? {
    switch matter {
    case .interview(let interview), .cancelled(let interview): interview.note
    case .moved(let move, _): move.note
    case .debriefed(let interview): interview.highlight
    case .objection(let objection): objection.text
    case .offered(let offer): offer.terms
    case .moreTimeAsked(let asked, _): asked.granted.map { $0 ? "granted" : "refused" }
    case .promised(let followUp): followUp.what
    case .settled(let followUp, _), .owed(let followUp): followUp.note ?? followUp.what
    case .answered(_, let answer, _): answer.rawValue
    case .offerChanged(let matter, _): matter.text
    case .ended(let outcome, let note):
      note.map { "\(outcome.rawValue): \($0)" } ?? outcome.rawValue
    case .reopened(let note): note
    case .applied, .drafted, .offeredInWriting, .replyBy: nil
    }
  }
}

extension OfferSaying.Matter {
  /// What it is about, by its key in JSON, and the terms or the date by UTC.
  fileprivate var text: String {
    let (key, value) =
      switch self {
      case .terms(let terms): ("terms", terms)
      case .employerDeadline(let date): ("employer_deadline_at", date.map(Self.text))
      case .answerBy(let date): ("answer_by_at", date.map(Self.text))
      case .extended(let until): ("until_at", Self.text(until))
      }
    return "\(key): \(value ?? "none")"
  }

  private static func text(_ date: Instant) -> String { "\(Zone.utc.local(at: date))Z" }
}
