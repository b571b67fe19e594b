/// Why words on the command line do not stand for exactly one thing.
package enum ReferenceError: Error, Equatable {
  /// Nothing is meant; the text says what was looked for.
  case none(String)
  /// Several things are meant.
  case several(typed: String, candidates: [String])
  /// Several people are meant.
  case severalPeople(typed: String, candidates: [PersonMet])
}

extension ReferenceError {
  /// No interview has this number.
  package static func noInterview(_ id: InterviewID) -> ReferenceError {
    // One that is too large to read was read as the largest.
    .none("no interview has the number \(id.number == .max ? "that was given" : "\(id.number)")")
  }

  /// No follow-up has this number.
  package static func noFollowUp(_ id: FollowUpID) -> ReferenceError {
    .none("no follow-up has the number f\(id.number)")
  }
}
