/// A number as it is typed: behind the letter that says what it counts, or that of an interview,
/// which stands alone.
package enum Handle: Sendable, Equatable {
  /// An application's, as in `a4`.
  case application(ApplicationID)
  /// A person's, as in `p3`.
  case person(PersonID)
  /// A follow-up's, as in `f12`.
  case followUp(FollowUpID)
  /// An offer's, as in `o2`.
  case offer(OfferID)
  /// An interview's: digits alone.
  case interview(InterviewID)

  /// Reads a number with or without its letter, in either case; nil for any other text.
  ///
  /// One that is too large to read is the largest there is, which nothing has.
  package init?(_ typed: String) {
    let scalars = typed.folded.unicodeScalars
    let digits = scalars.drop { !("0"..."9").contains($0) }
    let letters = scalars.count - digits.count
    guard !digits.isEmpty, letters <= 1, digits.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    let number = Int(String(digits)) ?? .max
    guard letters == 1 else {
      self = .interview(InterviewID(number))
      return
    }
    switch scalars.first {
    case "a": self = .application(ApplicationID(number))
    case "p": self = .person(PersonID(number))
    case "f": self = .followUp(FollowUpID(number))
    case "o": self = .offer(OfferID(number))
    default: return nil
    }
  }
}

extension Handle {
  /// The number without its letter.
  package var number: Int {
    switch self {
    case .application(let id): id.number
    case .person(let id): id.number
    case .followUp(let id): id.number
    case .offer(let id): id.number
    case .interview(let id): id.number
    }
  }

  /// The number as it is shown and typed: `a4`, `12`.
  package var text: String {
    switch self {
    case .application(let id): id.handle
    case .person(let id): id.handle
    case .followUp(let id): id.handle
    case .offer(let id): id.handle
    case .interview(let id): "\(id.number)"
    }
  }
}

extension ApplicationID {
  /// The number as it is shown and typed: `a4`.
  package var handle: String { "a\(number)" }
}

extension PersonID {
  /// Reads a person's number as it is shown, `p3`, or without its letter; nil for any other text.
  package init?(handle: String) {
    switch Handle(handle) {
    case .person(let id): self = id
    case .interview(let bare): self.init(bare.number)
    default: return nil
    }
  }

  /// The number as it is shown and typed: `p3`.
  package var handle: String { "p\(number)" }
}

extension FollowUpID {
  /// Reads a follow-up's number as it is shown, `f12`, or without its letter; nil for any other
  /// text.
  package init?(handle: String) {
    switch Handle(handle) {
    case .followUp(let id): self = id
    case .interview(let bare): self.init(bare.number)
    default: return nil
    }
  }

  /// The number as it is shown and typed: `f12`.
  package var handle: String { "f\(number)" }
}

extension OfferID {
  /// The number as it is shown and typed: `o2`.
  package var handle: String { "o\(number)" }
}
