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
  /// The difference that it makes to be told these texts about it; a role that is known is never
  /// another one.
  package func supplement(_ texts: [Field: String]) -> Supplement<Field> {
    Supplement(
      Field.allCases.map { field in
        let isKnownRole = field == .role && role != nil
        return (field, self[field], isKnownRole ? nil : texts[field])
      })
  }

  /// The application with the owner's answers of the newest earlier one that has them, where it has
  /// none.
  package func reusingAnswers(of earlier: [Application]) -> Application {
    var application = self
    application.whyInterested = whyInterested ?? earlier.compactMap(\.whyInterested).first
    application.whatIBring = whatIBring ?? earlier.compactMap(\.whatIBring).first
    return application
  }

  /// Whether it is an earlier try at what is named, which has ended; without a role any at the
  /// company is.
  package func wasTried(_ company: String, _ role: String?) -> Bool {
    outcome != nil && self.company.foldedKey == company.foldedKey
      && (role == nil || self.role?.foldedKey == role?.foldedKey)
  }

  /// The companies of applications, each once; those of open ones first, the newest before others.
  package static func companies(of all: [Application]) -> [String] {
    var seen: Set<String> = []
    return all.openFirst.map(\.company).filter { seen.insert($0.foldedKey).inserted }
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

extension [Application] {
  /// The open ones first, and the newest before others.
  package var openFirst: [Application] {
    let newest = sorted { $0.id > $1.id }
    return newest.filter { $0.outcome == nil } + newest.filter { $0.outcome != nil }
  }

  /// The roles that are known, each once.
  package var roles: [String] {
    var seen: Set<String> = []
    return compactMap(\.role).filter { seen.insert($0.foldedKey).inserted }
  }
}
