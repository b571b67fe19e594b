/// All that was removed with some things, or would be.
package struct Removal: Sendable, Equatable {
  /// The things that were to be removed, as they were stored.
  package var things: [Removable]
  /// The number of each row that went, the things' own among them.
  package var rows: [Kind: [Int]]
  /// Who was taken out of which interview.
  package var takenOut: [Meeting]
  /// The follow-ups that were opened or changed by it, by due date and number.
  package var followUps: [FollowUp]
  /// The applications that lost their last interview and stay.
  package var emptied: [Application]

  /// Creates what was removed.
  package init(
    things: [Removable], rows: [Kind: [Int]], takenOut: [Meeting] = [], followUps: [FollowUp],
    emptied: [Application]
  ) {
    self.things = things
    self.rows = rows
    self.takenOut = takenOut
    self.followUps = followUps
    self.emptied = emptied
  }

  /// Somebody in an interview.
  package struct Meeting: Sendable, Equatable {
    /// The interview.
    package let interview: InterviewID
    /// Who was met in it.
    package let person: PersonID

    /// Creates a meeting.
    package init(interview: InterviewID, person: PersonID) {
      self.interview = interview
      self.person = person
    }
  }

  /// The kinds of rows that go.
  package enum Kind: Sendable, Hashable {
    /// Applications.
    case applications
    /// Interviews.
    case interviews
    /// What is or was owed, of one kind.
    case followUps(FollowUpKind)
    /// Texts of letters.
    case drafts
    /// Entries of the log of tips.
    case tipEntries
    /// Offers.
    case offers
    /// Extensions of offers.
    case extensions
    /// Who was met in an interview, by their own number.
    case interviewers
    /// People who are met nowhere any more.
    case people
    /// Tips.
    case tips
  }

  /// Whether so much goes that somebody should be asked: several things, or several interviews.
  package var isLarge: Bool {
    let people = things.map {
      if case .person(_, let interviews) = $0 { interviews.count } else { 0 }
    }
    return things.count > 1 || (rows[.interviews] ?? []).count > 1 || people.contains { $0 > 1 }
  }
}

extension Removal.Kind: CaseIterable {
  /// In the order in which they are named.
  package static let allCases: [Self] =
    [.applications, .interviews] + (afterInterviews + otherFollowUps).map(followUps)
    + [.drafts, .tipEntries, .offers, .extensions, .interviewers, .people, .tips]

  private static let afterInterviews: [FollowUpKind] = [.thankYou, .checkIn]
  private static let otherFollowUps = FollowUpKind.allCases.filter { !afterInterviews.contains($0) }
}

/// Something that can be removed, as it is stored.
package enum Removable: Sendable, Equatable {
  /// An interview, with everything that is owed and logged after it.
  case interview(Interview)
  /// An application, with its interviews and offers.
  case application(Application)
  /// Somebody, and the interviews that they are taken out of.
  case person(Person, of: [Interview])
  /// A follow-up, with the letter that was drafted for it.
  case followUp(FollowUp)
  /// An offer, with its extensions and its answer.
  case offer(Offer)
  /// A tip that the owner added.
  case tip(ClosingTip)
}

/// A rule about corrections that refuses what was asked.
package enum CorrectionRefusal: Refusal {
  /// Another command changed meanwhile what was agreed to.
  case changedMeanwhile
}

extension CorrectionRefusal {
  /// Refuses to do something else than was agreed to.
  ///
  /// - Parameters:
  ///   - found: what would be done.
  ///   - agreed: what somebody agreed to; nil where nobody was asked.
  /// - Throws: `CorrectionRefusal.changedMeanwhile`.
  package static func refuse<Extent: Equatable>(
    _ found: Extent, unlessAgreedTo agreed: Extent?
  ) throws(CorrectionRefusal) {
    if let agreed, agreed != found { throw .changedMeanwhile }
  }
}
