/// The application that an interview belongs to, as far as its company and role tell:
/// docs/domain.md#joining.
package enum ApplicationMatch: Sendable, Equatable {
  /// It joins this one.
  case joins(Application)
  /// None fits, so that one is opened.
  case opensOne
  /// Without a role nothing tells which of these is meant.
  case several([Application])

  /// Chooses among the open applications of the company.
  ///
  /// - Parameters:
  ///   - role: the role that was named; nil where none was.
  ///   - open: the company's open applications.
  package init(role: String?, among open: [Application]) {
    guard let role = role?.foldedKey else {
      self = open.count > 1 ? .several(open) : open.first.map(Self.joins) ?? .opensOne
      return
    }
    if let same = open.first(where: { $0.role?.foldedKey == role }) {
      self = .joins(same)
    } else if open.count == 1, let only = open.first, only.role == nil {
      // A role that is named now is that of the application for which none was known.
      self = .joins(only)
    } else {
      self = .opensOne
    }
  }
}

extension Application {
  /// The texts that another account of it can fill in, by their names in output.
  package enum Field: String, Sendable {
    /// What the role is called.
    case role
    /// Where the owner heard of it.
    case source
    /// Where the role is described.
    case url
    /// The answer to "why are you interested?".
    case whyInterested = "why"
    /// The answer to "what can you offer?".
    case whatIBring = "bring"
    /// Whatever else the owner wrote down.
    case note
  }

  /// The difference that it makes to be told this about it; a role that is known is never another
  /// one.
  package func supplement(role: String?, source: String?, url: String?) -> Supplement<Field> {
    Supplement([
      (.role, self.role, self.role == nil ? role : nil),
      (.source, self.source, source), (.url, self.url, url),
    ])
  }

  /// Whether it is at a company, however that is spelled.
  package func isAt(_ company: String) -> Bool { self.company.foldedKey == company.foldedKey }

  /// Whether it has the role of another application of the company, or both have none.
  package func hasRole(of other: Application) -> Bool {
    role?.foldedKey == other.role?.foldedKey
  }

  /// Refuses a second open application of the same company and role: they could not be told apart.
  ///
  /// - Parameter open: the open applications of its company; it may be one of them.
  /// - Throws: `ApplicationRefusal.openElsewhere` for the first of them that has its role.
  package func refuseSecond(among open: [Application]) throws(ApplicationRefusal) {
    let other = open.first { $0.id != id && $0.hasRole(of: self) }
    if let other { throw .openElsewhere(other) }
  }

  /// Refuses what only an open application can have.
  ///
  /// - Throws: `ApplicationRefusal.ended`.
  package func refuseEnded() throws(ApplicationRefusal) {
    guard outcome == nil else { throw .ended(self) }
  }
}
