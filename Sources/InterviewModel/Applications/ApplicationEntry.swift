package import Zones

/// An application that was sent and is to be recorded.
package struct ApplicationEntry: Sendable {
  /// The company's name.
  package var company: String
  /// What is said of it: its role, where the owner heard of it, and so on.
  package var texts: [Application.Field: String]
  /// When it was sent.
  package var applied: Happening
  /// Whether the owner said that a name which is nearly known is another.
  package var hasNewName = false

  /// Creates an application to be recorded.
  package init(company: String, texts: [Application.Field: String] = [:], applied: Happening) {
    self.company = company
    self.texts = texts
    self.applied = applied
  }

  /// Refuses an application that is recorded already, or sent later than `now`.
  ///
  /// - Parameters:
  ///   - open: the company's open applications.
  ///   - now: the moment it is said.
  /// - Throws: `ApplicationRefusal.recordedAlready` when one of them has the same role, or neither
  ///   has one; `MomentRefusal.inTheFuture`.
  package func check(among open: [Application], at now: Instant) throws {
    try applied.refuseFuture(at: now)
    let role = texts[.role]?.foldedKey
    if let same = open.first(where: { $0.role?.foldedKey == role }) {
      throw ApplicationRefusal.recordedAlready(same)
    }
  }
}

/// An application as it was recorded, with what its owner should know beside it.
package struct ApplicationChange: Sendable, Equatable {
  /// The application.
  package let application: Application
  /// The latest earlier try at the same, which has ended.
  package let earlier: Application?
  /// The other open applications there.
  package let openBeside: [Application]
  /// Known companies whose names are nearly that of a new one.
  package let nearCompanies: [String]

  /// Creates the account of a recorded application.
  package init(
    _ application: Application, earlier: Application? = nil, openBeside: [Application] = [],
    nearCompanies: [String] = []
  ) {
    self.application = application
    self.earlier = earlier
    self.openBeside = openBeside
    self.nearCompanies = nearCompanies
  }
}
