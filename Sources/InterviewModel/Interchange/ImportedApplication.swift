package import Zones

/// An application as a row of a table tells of it.
package struct ImportedApplication: Sendable, Equatable {
  /// The line of the file that it stands in.
  package var line: Int
  /// The company's name.
  package var company: String
  /// The role's name.
  package var role: String?
  /// Where the owner heard of it, where it is, and so on.
  package var texts: [Application.Field: String] = [:]
  /// What there is no field for.
  package var note = ImportedNote()
  /// When the owner applied.
  package var applied: Happening?
  /// How it ended.
  package var outcome: Outcome?
  /// When it ended; nil where the file does not say.
  package var ended: Happening?
  /// Its interviews.
  package var interviews: [ImportedInterview] = []
  /// The status, where its word is not known.
  package var unknownStatus: String?
  /// The word that its outcome was read from, where the word does not say it by itself.
  package var guessedFrom: String?
  /// The word for another end, where columns contradict each other.
  package var otherOutcome: String?
  /// The header of the column that says that it was put away, where nothing says how it ended.
  package var putAwayBy: String?
  /// Whether the file says, in a word that is known, that it has not ended.
  package var isSaidOpen = false
  /// Whether the file says that there is an offer.
  package var hasOffer = false
  /// Whether it tells a time without a zone, which was read by the clock that is at hand.
  package var hasZonelessTime = false
  /// Whether the file tells of an interview without saying when it is.
  package var hasUndatedInterview = false
  /// The cells that cannot be read.
  package var unread: [UnreadCell] = []

  /// Creates an application of which only its names are known.
  package init(line: Int, company: String, role: String?) {
    self.line = line
    self.company = company
    self.role = role
  }

  /// When it ended: on a day alone after its interviews of that day, for they were held; now, where
  /// the file does not say.
  ///
  /// - Parameters:
  ///   - now: when the file is imported.
  ///   - minutes: how long an interview takes whose end is not told.
  /// - Returns: what is to be stored.
  package func end(at now: Instant, lasting minutes: Int) -> Occasion {
    guard let ended else { return Occasion(now) }
    guard let day = ended.day else { return Occasion(ended.at) }
    let held = interviews.filter { day.contains($0.startsAt) && $0.startsAt <= now }
    let ends = held.map { min($0.end(lasting: minutes), day.upperBound) }
    return ended.placed(notBefore: ends.max(), now: now)
  }
}

extension ImportedApplication {
  /// All that the row says beside its company and role, on one line, for the note of another
  /// application.
  ///
  /// - Parameter zone: by whose clock times are written.
  /// - Returns: the line.
  package func summary(in zone: Zone) -> String {
    var parts = texts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "\($0.key.rawValue) \($0.value)"
    }
    if let applied { parts.append("applied \(zone.local(at: applied.at).date)") }
    for interview in interviews {
      let local = zone.local(at: interview.startsAt)
      let time = " \(local.time.hour.padded(to: 2)):\(local.time.minute.padded(to: 2))"
      let people = interview.people.map(\.name).joined(separator: ", ")
      parts.append(
        "interview \(local.date)" + (interview.dayEndsAt == nil ? time : "")
          + (people.isEmpty ? "" : " with \(people)"))
      if let note = interview.note { parts.append(note) }
    }
    if let said = note.merged(into: nil) { parts.append(said) }
    let line = parts.joined(separator: "; ").unicodeScalars.split(separator: "\n")
    return "another row for this role: " + line.map { String($0) }.joined(separator: "; ")
  }
}

/// An interview as a row of a table tells of it.
package struct ImportedInterview: Sendable, Equatable {
  /// When it begins; of a day alone its first second.
  package var startsAt: Instant
  /// The last second of its day, where only that is known.
  package var dayEndsAt: Instant?
  /// How long it takes, in minutes; nil where its end is not told.
  package var minutes: Int?
  /// How it is held.
  package var kind: InterviewKind?
  /// Its round.
  package var round: Int?
  /// Who is met.
  package var people: [PersonEntry] = []
  /// What else there is to know about it.
  package var note: String?

  /// When it ends; of a day alone when that does.
  func end(lasting minutes: Int) -> Instant {
    dayEndsAt ?? startsAt + (self.minutes ?? minutes) * CivilTime.secondsPerMinute
  }

  /// Creates an interview of which only its time is known.
  package init(startsAt: Instant, dayEndsAt: Instant? = nil, minutes: Int? = nil) {
    self.startsAt = startsAt
    self.dayEndsAt = dayEndsAt
    self.minutes = minutes
  }
}

/// A row, once it was read.
package enum ImportedRow: Sendable, Equatable {
  /// An application.
  case application(ImportedApplication)
  /// Something that was only saved, for which nobody has applied.
  case saved(company: String, role: String?)
  /// Nothing that can be used, and why; with the header of the column that is at fault.
  case skipped(ImportFault, column: String?)
}
