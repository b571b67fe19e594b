package import Zones

/// An open application that waits on the employer, and for how long they have been silent.
package struct SilentApplication: RoleAtCompany, Sendable, Equatable {
  /// Its number.
  package var id: ApplicationID
  /// The company's name.
  package var company: String
  /// The role's name; nil while nobody has said.
  package var role: String?
  /// When they were last heard of; nil where that is not known.
  ///
  /// The end of the latest interview; while there was none, when the application was recorded.
  package var lastContactAt: Instant?
  /// When they promised to reply by, after the latest interview.
  package var replyByAt: Instant?
  /// The name of the zone of that interview.
  package var zone: String?
  /// Whether nothing more is suggested, because two check-ins were done.
  package var isCold: Bool

  /// Creates an application that waits.
  package init(
    id: ApplicationID, company: String, role: String? = nil, lastContactAt: Instant? = nil,
    replyByAt: Instant? = nil, zone: String? = nil, isCold: Bool = false
  ) {
    self.id = id
    self.company = company
    self.role = role
    self.lastContactAt = lastContactAt
    self.replyByAt = replyByAt
    self.zone = zone
    self.isCold = isCold
  }

  /// For how many whole days they have been silent; nil where nobody knows since when.
  package func silentDays(at now: Instant) -> Int? {
    lastContactAt.map { max(0, (now - $0) / CivilTime.secondsPerDay) }
  }
}

extension [SilentApplication] {
  /// Those to look after first: by the reply that was promised, the earliest first; then those
  /// without a promise, the longest silent first; cold ones last.
  package var byUrgency: [SilentApplication] {
    let never = Instant(seconds: .max)
    return sorted { first, second in
      if first.isCold != second.isCold { return second.isCold }
      let promised = (first.replyByAt ?? never, second.replyByAt ?? never)
      if promised.0 != promised.1 { return promised.0 < promised.1 }
      let silent = (first.lastContactAt ?? never, second.lastContactAt ?? never)
      return silent == (silent.0, silent.0) ? first.id < second.id : silent.0 < silent.1
    }
  }
}
