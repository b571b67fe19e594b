package import Zones

/// Which interviews a list or a report is about; a part that is nil does not restrict.
package struct InterviewFilter: Sendable, Equatable {
  /// The earliest start.
  package var since: Instant?
  /// The latest start.
  package var until: Instant?
  /// How they were held.
  package var kind: InterviewKind?
  /// The company, as one of the stored names.
  package var company: String?

  /// Creates a filter.
  package init(
    since: Instant? = nil, until: Instant? = nil, kind: InterviewKind? = nil,
    company: String? = nil
  ) {
    self.since = since
    self.until = until
    self.kind = kind
    self.company = company
  }
}

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
