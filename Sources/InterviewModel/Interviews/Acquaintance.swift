package import Zones

/// Somebody with where they were met and the letters to them.
package struct Acquaintance: Sendable, Equatable {
  /// The person, with their interviews.
  package let met: PersonMet
  /// The letters to them, by due date.
  package let letters: [FollowUp]

  /// Creates an account of somebody.
  package init(_ met: PersonMet, letters: [FollowUp]) {
    self.met = met
    self.letters = letters
  }

  /// The latest interview with them that began by `now`; nil where that is still ahead.
  package func lastSpoken(at now: Instant) -> Interview? {
    met.interviews.last { $0.isHeld(at: now) }
  }

  /// The next interview with them.
  package func next(at now: Instant) -> Interview? {
    met.interviews.first { $0.isOn && $0.startsAt > now }
  }

  /// Whether a text is part of their name, title or address, or of a company where they were met.
  package func matches(_ text: String) -> Bool {
    let match = WordMatch(text)
    return [met.person.name, met.person.title ?? "", met.person.email ?? ""]
      .contains { match.matches($0) != .none }
      || met.companies.contains { match.matches($0) != .none }
      || PersonID(handle: text) == met.person.id
  }
}

extension [Acquaintance] {
  /// Those spoken with last first; then those who are still to be met, by number.
  package func byLastSpoken(at now: Instant) -> [Acquaintance] {
    let never = Instant(seconds: .min)
    return sorted { first, second in
      let (left, right) = (
        first.lastSpoken(at: now)?.startsAt ?? never, second.lastSpoken(at: now)?.startsAt ?? never
      )
      return left == right ? first.met.person.id < second.met.person.id : left > right
    }
  }
}
