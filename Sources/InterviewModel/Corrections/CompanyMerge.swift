/// What joining two spellings of a company came to, or would come to.
public struct CompanyMerge: Sendable, Equatable {
  /// The spelling that stays.
  public var company: String
  /// The spelling that is gone.
  public var other: String
  /// The applications of the other spelling that are the company's own now.
  public var moved: [Application] = []
  /// The applications that became one with an open one of the other spelling, as they are now.
  public var joined: [JoinedApplication] = []
  /// What differed in joined applications.
  public var kept: [KeptField] = []
  /// The follow-ups that were opened or settled by it, by due date and number.
  public var followUps: [FollowUp] = []

  /// Creates a join that has not moved anything yet.
  public init(company: String, other: String) {
    self.company = company
    self.other = other
  }

  /// Two open applications of the same role that are one now.
  public struct JoinedApplication: Sendable, Equatable {
    /// The application that stays, with the interviews and offers of both.
    public var application: Application
    /// The number of the one that is gone.
    public var other: Application.ID
    /// The interviews that came with it.
    public var interviews: [Interview.ID]

    /// Creates an application that took another one in.
    public init(application: Application, other: Application.ID, interviews: [Interview.ID]) {
      self.application = application
      self.other = other
      self.interviews = interviews
    }
  }
}

/// A field that said two things, of which one stays.
public struct KeptField: Sendable, Equatable {
  /// The field, as people call it.
  public var field: String
  /// Whose field it is.
  public var owner: String
  /// What it says.
  public var stored: String
  /// What the other one said.
  public var other: String

  /// Creates a field of which one value stays.
  public init(field: String, owner: String, stored: String, other: String) {
    self.field = field
    self.owner = owner
    self.stored = stored
    self.other = other
  }
}
