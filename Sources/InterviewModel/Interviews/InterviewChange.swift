/// An interview that was logged, moved, cancelled or edited, with all that followed from it.
package struct InterviewChange: Sendable, Equatable {
  /// The interview as it is stored now.
  package var interview: Interview
  /// The follow-ups that were opened, moved or settled by it, by due date and number.
  package var followUps: [FollowUp]
  /// Whatever the owner should know beside that.
  package var remarks: [Remark]

  /// Creates what was done.
  package init(interview: Interview, followUps: [FollowUp], remarks: [Remark]) {
    self.interview = interview
    self.followUps = followUps
    self.remarks = remarks
  }

  /// Something that was not done the way the words alone would suggest.
  package enum Remark: Sendable, Equatable {
    /// A new application was opened for it.
    case newApplication
    /// Its application, of which no role was known, has this one now.
    case roleIsKnown(Application, role: String)
    /// The company is new, and these are nearly the same.
    case nearCompanies(new: String, known: [String])
    /// A new application was opened for it beside these of the company, which are open.
    case openBeside([Application])
    /// Somebody is new, and these of the company have nearly the same name.
    case nearPeople(new: Person, known: [Person])
    /// Somebody's name was made from their address.
    case namedByAddress(Person)
    /// Somebody was taken for this person, who has the same address and another name.
    case takenByAddress(Person, named: String)
    /// The company that was named has the name of another application's number.
    case nameOfANumber(String, application: Application)
    /// It takes place while another one does.
    case overlaps(Interview)
    /// This one of the same application is on the same day, and only the day of either is known.
    case sameDay(Interview)
    /// The value given for a field differs from the one that is stored, which was kept.
    case kept(field: String, stored: String)
    /// No letter was opened, because the letters' limit has passed.
    case letterLimitPassed
    /// No letter is open, though there is time for one now that the interview was moved.
    case letterNotOpened
    /// The promised date was stored, but it opens no check-in: the application has ended.
    case applicationHasEnded
    /// The promised date was stored, but it moves no check-in: a later interview has its own.
    case laterInterviewHasTheCheckIn
    /// The interview went to another application, and this one has none any more.
    case applicationLeft(Application)
    /// These interviews have another round now.
    case renumbered([Interview])
    /// The company's same role was tried before: the application that ended.
    case triedBefore(Application)
    /// Somebody was taken out, and with them a letter to them and what they raised.
    case takenOut(String, losingLetter: Bool, objections: Int)
  }
}
