/// Why words on the command line do not stand for exactly one thing.
package enum ReferenceError: Error, Equatable {
  /// Nothing is meant.
  case none(Missing)
  /// Several things are meant.
  case several(typed: String, candidates: [ReferenceCandidate])
  /// Several applications of a company are open, and no role tells them apart.
  case severalRoles(company: String, [Application])
  /// The number is that of something that cannot be meant here.
  case otherThing(Handle)
  /// What is owed by that number is no thank-you letter.
  case notALetter(FollowUp)

  /// Something that was looked for and is not there.
  package enum Missing: Sendable, Equatable {
    /// An interview that can be meant without being named.
    case anyInterview
    /// An interview of this number; of the largest that there is where one too large to read was
    /// typed.
    case interview(InterviewID)
    /// An interview that words mean.
    case interviewMatching(String)
    /// Any interview of an application.
    case interviewOf(Application)
    /// Somebody met in one interview whom words mean.
    case interviewerMatching(String)
    /// A person of this number.
    case person(PersonID)
    /// Anybody whom words mean.
    case personMatching(String)
    /// An application of this number.
    case application(ApplicationID)
    /// A company that words mean.
    case companyMatching(String)
    /// A company, or a role at one, that words mean.
    case anythingMatching(String)
    /// No company and nobody matches these words.
    case companyOrPersonMatching(String)
    /// A follow-up of this number.
    case followUp(FollowUpID)
    /// An offer of an application, by what people call that.
    case anyOffer(of: String)
    /// An offer of this number, of an application.
    case offer(Int, of: String)
    /// An offer of this number.
    case numberedOffer(OfferID)
    /// An offer of this number that waits for an answer; it was answered.
    case openOffer(OfferID)
    /// An operation of this number.
    case operation(Int)
    /// Something that was there before, by the name that people have for it.
    case gone(String)
  }
}
