/// Two spellings of a company that were joined, or would be.
package struct CompanyMerge: Sendable, Equatable {
  /// The spelling that stays.
  package var company: String
  /// The spelling that is gone.
  package var other: String
  /// The applications of the other spelling that are the company's own now.
  package var moved: [Application] = []
  /// The applications that became one with an open one of the other spelling, as they are now.
  package var joined: [JoinedApplication] = []
  /// The fields that differed in joined applications.
  package var kept: [KeptField] = []
  /// The follow-ups that were opened or settled by it, by due date and number.
  package var followUps: [FollowUp] = []

  /// Creates a join that has not moved anything yet.
  package init(company: String, other: String) {
    self.company = company
    self.other = other
  }

  /// Two open applications of the same role that are one now.
  package struct JoinedApplication: Sendable, Equatable {
    /// The application that stays, with the interviews and offers of both.
    package var application: Application
    /// The number of the one that is gone.
    package var other: ApplicationID
    /// The interviews that came with it.
    package var interviews: [InterviewID]

    /// Creates an application that took another one in.
    package init(application: Application, other: ApplicationID, interviews: [InterviewID]) {
      self.application = application
      self.other = other
      self.interviews = interviews
    }
  }
}

extension CompanyMerge {
  /// The applications that a merge changes: those of the spelling that goes.
  ///
  /// Where both spellings are one by docs/domain.md#input, these are the ones that are written in
  /// another way, and the second of two open ones of one role, which an earlier version took for
  /// two.
  package static func spellings(
    of other: String, _ company: String, among applications: [Application]
  ) -> [Application] {
    guard other.foldedKey == company.foldedKey else {
      return applications.filter { $0.isAt(other) }
    }
    let own = applications.filter { $0.isAt(company) }
    return own.filter { application in
      application.company != company || twin(of: application, among: own) != nil
    }
  }

  /// The open application that an application becomes one with: the first of the same role, while
  /// it is open itself; nil where it keeps to itself.
  package static func twin(of application: Application, among open: [Application]) -> Application? {
    guard application.outcome == nil else { return nil }
    let isAtHome = open.contains { $0.id == application.id }
    return open.first {
      $0.outcome == nil && $0.hasRole(of: application)
        && (isAtHome ? $0.id < application.id : true)
    }
  }

  /// Refuses what one application cannot have twice.
  ///
  /// - Parameters:
  ///   - other: the application that goes, with its interviews and its open offer.
  ///   - application: the one that stays, with its own.
  /// - Throws: `MergeRefusal.sameStarts` for two interviews, neither of them cancelled, that begin
  ///   at the same moment; `MergeRefusal.twoOpenOffers`.
  package static func refuseClash(
    of other: (application: Application, interviews: [Interview], openOffer: Offer?),
    with application: (application: Application, interviews: [Interview], openOffer: Offer?)
  ) throws(MergeRefusal) {
    let own = application.interviews.filter { $0.cancelledAt == nil }
    for interview in other.interviews where interview.cancelledAt == nil {
      guard let same = own.first(where: { $0.startsAt == interview.startsAt }) else { continue }
      throw .sameStarts(interview.id, same.id)
    }
    if other.openOffer != nil, application.openOffer != nil {
      throw .twoOpenOffers(other.application, application.application)
    }
  }

  /// The difference that the application that goes makes to the one that stays: their role is the
  /// same, and their notes are put together.
  package static func supplement(
    to application: Application, from other: Application
  ) -> Supplement<Application.Field> {
    let differing = Application.Field.allCases.filter { $0 != .role && $0 != .note }
    var supplement = Supplement(differing.map { ($0, application[$0], other[$0]) })
    supplement.filled[.note] = Note.merged(application.note, other.note)
    return supplement
  }
}

/// A field that said two things, of which one stays.
package struct KeptField: Sendable, Equatable {
  /// The field, as people call it.
  package var field: String
  /// Whose field it is.
  package var owner: String
  /// The text that stays.
  package var stored: String
  /// The text that is gone.
  package var other: String

  /// Creates a field of which one value stays.
  package init(field: String, owner: String, stored: String, other: String) {
    self.field = field
    self.owner = owner
    self.stored = stored
    self.other = other
  }
}

extension Supplement where Field: RawRepresentable, Field.RawValue == String {
  /// The fields that differ, by the name that people have for their owner.
  package func keptFields(of owner: String) -> [KeptField] {
    kept.map {
      KeptField(field: $0.field.rawValue, owner: owner, stored: $0.stored, other: $0.other)
    }
  }
}

/// A rule that keeps two spellings from being joined.
package enum MergeRefusal: Refusal {
  /// Both spellings are of the same company already.
  case sameCompany(String)
  /// Both are the same person already.
  case samePerson(Person)
  /// Two interviews of what would become one application begin at the same moment.
  case sameStarts(InterviewID, InterviewID)
  /// Two applications that would become one have an open offer each.
  case twoOpenOffers(Application, Application)
}

extension MergeRefusal {
  /// Refuses to merge two spellings that are one already, unless something would change.
  ///
  /// - Throws: `MergeRefusal.sameCompany`.
  package static func refuseSame(
    _ other: String, _ company: String, hasSpellings: Bool
  ) throws(MergeRefusal) {
    guard other.foldedKey != company.foldedKey || hasSpellings else { throw .sameCompany(company) }
  }

  /// Refuses to merge somebody with themselves.
  ///
  /// - Throws: `MergeRefusal.samePerson`.
  package static func refuseSame(_ other: Person.ID, _ person: Person) throws(MergeRefusal) {
    guard other != person.id else { throw .samePerson(person) }
  }
}
