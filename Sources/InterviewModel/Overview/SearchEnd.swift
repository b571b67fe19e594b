package import Zones

/// How a search ended: with an offer that was accepted, after which no application was begun.
package struct SearchEnd: Sendable, Equatable {
  /// The application that ended with the job.
  package var accepted: Application
  /// The applications that are still open, those with an offer first.
  package var remaining: [Remaining]
  /// The whole search in numbers; nil while something is left to do.
  package var summary: SearchSummary?

  /// Creates the end of a search.
  package init(accepted: Application, remaining: [Remaining], summary: SearchSummary? = nil) {
    self.accepted = accepted
    self.remaining = remaining
    self.summary = summary
  }

  /// An application that is still open though the search is over.
  package struct Remaining: RoleAtCompany, Sendable, Equatable {
    /// Its number.
    package var id: ApplicationID
    /// The company's name.
    package var company: String
    /// The role's name; nil while nobody has said.
    package var role: String?
    /// Its offer that waits for an answer.
    package var offer: Offer?

    /// Creates an open application.
    package init(id: ApplicationID, company: String, role: String? = nil, offer: Offer? = nil) {
      self.id = id
      self.company = company
      self.role = role
      self.offer = offer
    }
  }
}

extension SearchEnd {
  /// The acceptance that a search ended with, and what is left open after it.
  ///
  /// An application that was begun later is a new search, which nothing has ended yet.
  ///
  /// - Parameters:
  ///   - accepted: the application accepted last; nil where none was.
  ///   - latestBeginning: when the newest of all applications was begun.
  ///   - open: the applications that are open.
  package init?(
    accepted: Application?, latestBeginning: Instant?, open: [Remaining]
  ) {
    guard let accepted, let end = accepted.outcomeAt, latestBeginning.map({ $0 <= end }) ?? true
    else { return nil }
    let offers = open.filter { $0.offer != nil }.sorted {
      ($0.offer?.window.limit ?? end, $0.id) < ($1.offer?.window.limit ?? end, $1.id)
    }
    self.init(
      accepted: accepted,
      remaining: offers + open.filter { $0.offer == nil }.sorted { $0.id < $1.id })
  }
}

/// A search that is over, in numbers.
package struct SearchSummary: Sendable, Equatable {
  /// How many applications there were.
  package var applications: Int
  /// How many interviews were held.
  package var interviews: Int
  /// How many offers were made.
  package var offers: Int
  /// What became of the letters.
  package var letters: LetterStatistics
  /// The whole days from the first step to the acceptance; nil where none is before it.
  package var days: Int?
  /// The tip that got better most, the older half of the debriefs beside the newer half.
  package var progress: TipProgress?

  /// Creates a summary from its parts.
  package init(
    applications: Int, interviews: Int, offers: Int, letters: LetterStatistics, days: Int?,
    progress: TipProgress? = nil
  ) {
    self.applications = applications
    self.interviews = interviews
    self.offers = offers
    self.letters = letters
    self.days = days
    self.progress = progress
  }

  /// Sums up a search.
  ///
  /// - Parameters:
  ///   - histories: all applications; those that had ended before the search began are none of it.
  ///   - beginnings: when each application was begun.
  ///   - followUps: the letters of all applications.
  ///   - tips: the tips by interviews that were held, the latest first.
  ///   - start: when an earlier search ended; nil where this is the first.
  ///   - end: when the search ended.
  package init(
    _ histories: [ApplicationHistory], beginnings: [ApplicationID: Instant],
    followUps: [FollowUp], tips: TipTable, from start: Instant?, to end: Instant
  ) {
    let histories = histories.filter { history in
      start.map { (beginnings[history.application.id] ?? end) > $0 } ?? true
    }
    let ids = Set(histories.map(\.application.id))
    let held = histories.flatMap { $0.held(at: end) }
    let first = (held.map(\.startsAt) + ids.compactMap { beginnings[$0] }).min()
    self.init(
      applications: histories.count, interviews: held.count,
      offers: histories.reduce(0) { $0 + $1.offers.count },
      letters: LetterStatistics(followUps.filter { ids.contains($0.applicationID) }, at: end),
      days: first.map { max(0, (end - $0) / CivilTime.secondsPerDay) },
      progress: TipProgress.strongest(
        in: tips.limited(to: Set(held.map(\.id))), most: nil))
  }
}
