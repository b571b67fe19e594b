package import Zones

/// What a text that was found belongs to.
package enum SearchKind: String, Sendable, CaseIterable {
  /// An application: its company, its role, why it interests, what the owner brings, notes.
  case application
  /// An interview: its place, highlight and notes.
  case interview
  /// Somebody who was met: name, address, title.
  case person
  /// What an interviewer held against the owner.
  case objection
  /// A note on a closing tip.
  case tip
  /// A thank-you letter: its draft, and notes on it.
  case letter
  /// Something promised, and notes on it.
  case promise
  /// A check-in: its draft, and notes on it.
  case checkIn = "check_in"
  /// The answer to an offer: its draft, and notes on it.
  case offerAnswer = "offer_answer"
  /// The terms of an offer.
  case offer
}

extension SearchKind {
  /// What a follow-up's texts are of.
  package init(_ kind: FollowUpKind) {
    self =
      switch kind {
      case .thankYou: .letter
      case .promise: .promise
      case .checkIn: .checkIn
      case .offerAnswer: .offerAnswer
      }
  }
}

/// A text in which the words that were searched for were found.
package struct SearchHit: Sendable, Equatable {
  /// What the text belongs to.
  package let kind: SearchKind
  /// What to type for that.
  package let handle: Handle
  /// The company that it is about; nil for somebody in no interview.
  package var company: String?
  /// The role that it is about.
  package var role: String?
  /// The interview that it is about.
  package var interview: Interview.ID?
  /// The name of somebody that it is about or to.
  package var person: String?
  /// The name of the text: that of its column.
  package let field: String
  /// The whole text.
  package let text: String
  /// When it was said, or when what it belongs to is; nil where that is not known.
  package var at: Instant?

  /// Creates a hit.
  package init(
    kind: SearchKind, handle: Handle, company: String? = nil, role: String? = nil,
    interview: Interview.ID? = nil, person: String? = nil, field: String, text: String,
    at: Instant? = nil
  ) {
    self.kind = kind
    self.handle = handle
    self.company = company
    self.role = role
    self.interview = interview
    self.person = person
    self.field = field
    self.text = text
    self.at = at
  }
}

extension SearchHit {
  /// Whether the text is a name, by which people look for things first.
  private var isName: Bool { ["company", "role", "name"].contains(field) }

  /// Whether it comes before another: names first, then what is newest.
  package func comes(before other: SearchHit) -> Bool {
    if isName != other.isName { return isName }
    if at != other.at { return (at?.seconds ?? .min) > (other.at?.seconds ?? .min) }
    return (kind.rawValue, handle.number, field) < (
      other.kind.rawValue, other.handle.number, other.field
    )
  }
}
