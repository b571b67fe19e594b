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
