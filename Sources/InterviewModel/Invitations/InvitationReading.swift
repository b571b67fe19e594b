package import Zones

/// What is known of the version of an invitation that was read last, from the log of operations.
///
/// The interview may differ from it by now: its owner moved it, or said something else when they
/// read the invitation.
package struct InvitationReading: Sendable, Equatable {
  /// Whether the log still has it; else nothing can be compared with it.
  package var isKnown = false
  /// When the interview began by it; nil where the owner gave another time.
  package var startsAt: Instant?
  /// When it ended by it; nil where the owner gave another length.
  package var endsAt: Instant?
  /// The place by it.
  package var place: String?
  /// Whether the place is the owner's own, which the invitation leaves alone.
  package var keepsPlace = true
  /// The link by it.
  package var link: String?
  /// Whether the link is the owner's own.
  package var keepsLink = true
  /// Everybody whom it or an earlier version brought, also who was taken out since.
  package var brought: [PersonEntry] = []
  /// Those who are met only because an invitation named them, and not their owner.
  package var invited: Set<Person.ID> = []

  /// Creates a reading of which nothing is known.
  package init() {}

  /// How many minutes the interview took by it.
  var minutes: Int? {
    guard let startsAt, let endsAt else { return nil }
    return (endsAt - startsAt) / CivilTime.secondsPerMinute
  }
}

/// An interview that an invitation was read for, and the version that it was.
package struct InvitedInterview: Sendable, Equatable {
  /// The interview as it is stored.
  package var interview: Interview
  /// What was read of it last.
  package var mark: InvitationMark
  /// What that version said.
  package var reading: InvitationReading
  /// How its application ended; nil where it is open.
  package var end: ApplicationEnd?

  /// Creates an entry.
  package init(
    interview: Interview, mark: InvitationMark, reading: InvitationReading = InvitationReading(),
    end: ApplicationEnd? = nil
  ) {
    self.interview = interview
    self.mark = mark
    self.reading = reading
    self.end = end
  }

  /// Who was met only because an earlier version named them, and is not met by this one: who is no
  /// longer in it, declined, or sends somebody else.
  ///
  /// An update is all that the organizer has to say about who takes part (RFC 5546 §3.2.2). One
  /// that names no attendees says nothing about them. Who may be the owner is not told from others.
  package func gone(from people: InvitedPeople) -> [Person] {
    guard people.namesAttendees else { return [] }
    return interview.interviewers.filter { person in
      reading.invited.contains(person.id) && !people.meet(person)
        && people.reason(toLeaveOut: person) != .perhapsOwner
    }
  }

  /// Who is met and not by this version, where the log no longer tells who named them.
  package func doubtful(by people: InvitedPeople) -> [Person] {
    guard people.namesAttendees, !reading.isKnown else { return [] }
    return interview.interviewers.filter {
      !people.meet($0) && people.reason(toLeaveOut: $0) != .perhapsOwner
    }
  }
}
