package import InterviewModel

extension FollowUpKind {
  /// What people call it.
  package var words: String {
    switch self {
    case .thankYou: "letter"
    case .offerAnswer: "offer answer"
    case .checkIn: "check-in"
    case .promise: "promise"
    }
  }

  /// What people call several of them.
  var manyWords: String {
    switch self {
    case .thankYou: "letters"
    case .offerAnswer: "offer answers"
    case .checkIn: "check-ins"
    case .promise: "promises"
    }
  }

  /// One of them, with its article.
  package var oneOfThem: String { self == .offerAnswer ? "an offer answer" : "a \(words)" }

  /// The key of several of them in JSON.
  var keyOfMany: String {
    switch self {
    case .thankYou: "letters"
    case .offerAnswer: "offer_answers"
    case .checkIn: "check_ins"
    case .promise: "promises"
    }
  }
}

extension Settlement {
  /// How it was finished, as people say it.
  package var words: String {
    switch disposition {
    case .viaRecruiter: "sent via the recruiter"
    case .panel: "covered by the letter to the panel"
    case nil: manner == .void ? "no longer needed" : manner.rawValue
    }
  }

  /// What leads on to its moment, for one that lasts.
  package var since: String { disposition == nil && manner == .void ? " since" : "" }

  /// The same where there is little room.
  var briefWords: String { disposition == .viaRecruiter ? "via recruiter" : words }
}

extension FollowUp {
  /// Its number as it is shown and typed: `f12`.
  package var handle: String { id.handle }

  /// Whom it is to, or what it is.
  var matter: String {
    what ?? person?.name ?? (kind == .thankYou ? "no interviewer yet" : "")
  }

  /// What it is, in words: `letter to Dana Lee`.
  package var words: String {
    switch kind {
    case .thankYou: "\(person.map { "letter to \($0.name)" } ?? "letter (no interviewer yet)")"
    case .offerAnswer, .checkIn: kind.words
    case .promise: "promise (\(what ?? ""))"
    }
  }

  /// What there is to do: `Check in: Acme, Backend Engineer`.
  var task: String {
    switch kind {
    case .thankYou: "Send the thank-you letter to \(person?.name ?? "the interviewer"): \(title)"
    case .offerAnswer: "Answer the offer: \(title)"
    case .checkIn: "Check in: \(title)"
    case .promise: "You promised \(title): \(what ?? "")"
    }
  }

  /// What to type next, without the name of the program.
  func command(isDrafted: Bool) -> String {
    switch kind {
    case .thankYou: "letter \(isDrafted ? "sent" : "draft") \(handle)"
    case .offerAnswer: "offer list"
    case .checkIn: isDrafted ? "done \(handle)" : "letter draft \(handle)"
    case .promise: "done \(handle)"
    }
  }
}
