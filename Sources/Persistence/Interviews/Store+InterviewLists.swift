package import InterviewModel
internal import SQLite
package import Zones

/// Which interviews are listed, by where they and their application stand.
package struct StandingFilter: Sendable, Equatable {
  /// Whether only interviews of applications without an outcome pass.
  package var isOpen: Bool
  /// Whom their application has to wait on; nil does not restrict.
  package var waitingOn: WaitingOn?
  /// Whether only interviews pass that have ended and of which no tip was ever logged.
  package var isUndebriefed: Bool

  /// Creates a filter, by default one that everything passes.
  package init(isOpen: Bool = false, waitingOn: WaitingOn? = nil, isUndebriefed: Bool = false) {
    self.isOpen = isOpen
    self.waitingOn = waitingOn
    self.isUndebriefed = isUndebriefed
  }
}

extension Store {
  /// The interviews that pass both filters, cancelled ones included where nothing excludes them,
  /// the latest first.
  package func interviews(
    _ filter: InterviewFilter, standing: StandingFilter, at now: Instant
  ) throws -> [Interview] {
    var condition = Self.filterCondition
    var arguments = filter.arguments
    if standing.isOpen { condition = condition + Self.isOpen }
    if standing.isUndebriefed {
      condition = condition + Self.isUndebriefed
      arguments[":now"] = now
    }
    return try reading {
      let found = try interviews(condition, Self.latestFirst, Arguments(named: arguments))
      guard let whom = standing.waitingOn else { return found }
      let waiting = try applications(waitingOn: whom, at: now)
      return found.filter { waiting.contains($0.applicationID) }
    }
  }

  /// The applications that wait on somebody.
  func applications(waitingOn whom: WaitingOn, at now: Instant) throws -> Set<Application.ID> {
    try reading {
      let owed = Dictionary(
        grouping: try overdue(at: now) + due(within: 0, at: now) + open(at: now),
        by: \.applicationID)
      // What is still to end began within the length of the longest interview, or is ahead.
      let unfinished = Dictionary(
        grouping: try interviews(
          after: now - Self.longestInterview, until: Instant(seconds: .max)),
        by: \.applicationID)
      let waiting = try applications().filter { application in
        WaitingOn(
          application, followUps: owed[application.id] ?? [],
          interviews: unfinished[application.id] ?? [], at: now) == whom
      }
      return Set(waiting.map(\.id))
    }
  }

  static let isOpen: SQL = "AND a.outcome IS NULL\n"
}
