/// One of the things that a good close of an interview contains.
package struct ClosingTip: Sendable, Equatable {
  /// Its number; typed and shown.
  package var number: Int
  /// Its short name; typed and used in JSON.
  package var key: String
  /// Its name, as shown.
  package var name: String
  /// When in an interview it belongs.
  package var phase: TipPhase
  /// The advice or the question itself, in the owner's words.
  package var wording: String
  /// Whether it is switched on; only then is it asked for and counted.
  package var isActive: Bool

  /// Creates a tip from its parts.
  package init(
    number: Int, key: String, name: String, phase: TipPhase, wording: String,
    isActive: Bool = true
  ) {
    self.number = number
    self.key = key
    self.name = name
    self.phase = phase
    self.wording = wording
    self.isActive = isActive
  }

  /// Whether a text can be a key: a letter from a to z, then letters, digits and underscores.
  package static func isKey(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, ("a"..."z").contains(first) else { return false }
    return scalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
    }
  }

  /// The key of the tip that follows from the letters, so that a debrief does not ask for it.
  package static let letterKey = "letter"

  /// The key of the tip to ask what would keep them from making an offer.
  package static let objectionKey = "objection"

  /// The key of the tip to thank the interviewer.
  package static let thankKey = "thank"

  /// Whether it needs somebody of the employer, so that it does not apply where nobody is there:
  /// docs/domain.md#tips.
  package var isAboutInterviewer: Bool {
    [Self.thankKey, Self.objectionKey, Self.letterKey].contains(key)
  }

  /// Whether it is one of the seven that the program comes with; the owner's own follow them.
  package var isOneOfTheSeven: Bool { number <= 7 }

  /// Whether it is about what would keep them from making an offer.
  package var isObjection: Bool { key == Self.objectionKey }

  /// Whether it follows from the letters.
  package var isLetter: Bool { key == Self.letterKey }
}

/// When in an interview a tip belongs.
package enum TipPhase: String, Sendable, CaseIterable {
  /// Something to say before leaving.
  case inTheRoom = "in_the_room"
  /// A way of taking what happens.
  case attitude
  /// Something to do later.
  case afterwards
}

/// The ways in which a tip goes in an interview.
package enum TipResult: String, Sendable, CaseIterable {
  /// It was carried out.
  case done
  /// It was forgotten, or there was no courage or time.
  case skipped
  /// The owner chose not to: a judgement, not a lapse.
  case declined
  /// It did not apply here.
  case notApplicable = "not_applicable"
}

/// A rule about closing tips that refuses what was asked.
package enum TipRefusal: Refusal {
  /// There is a tip with this key.
  case tipExists(ClosingTip)
  /// A tip with this number or key does not exist.
  case noSuchTip(String)
  /// The tip is switched off, so that nothing is logged about it.
  case tipIsOff(ClosingTip)
  /// The tip is one of the seven, which can only be switched off.
  case tipIsOneOfTheSeven(ClosingTip)
  /// The tip was logged in interviews, which would say nothing without it.
  case tipIsLogged(ClosingTip)
  /// A note was given for a tip that has no result.
  case noteWithoutResult(tip: Int)
}

extension ClosingTip {
  /// Refuses a tip whose key another one has.
  ///
  /// - Throws: `TipRefusal.tipExists`.
  package func refuseSameKey(among others: [ClosingTip]) throws(TipRefusal) {
    if let same = others.first(where: { $0.key == key }) { throw .tipExists(same) }
  }
}
