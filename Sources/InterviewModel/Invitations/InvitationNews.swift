package import Zones

/// What a version of an invitation says that neither the version read last said nor is stored,
/// where both have the same SEQUENCE.
///
/// What the owner changed by hand since is not news.
package struct InvitationNews: Sendable, Equatable {
  /// Another beginning.
  package private(set) var startsAt: Instant?
  /// Another length, in minutes.
  package private(set) var minutes: Int?
  /// Another place.
  package private(set) var place: String?
  /// Another link.
  package private(set) var link: String?
  /// People that no version named before.
  package private(set) var people: [PersonEntry] = []
  /// People who are not met any more.
  package private(set) var gone: [Person] = []

  /// Compares; there is no news where nothing is known of the version read last.
  init(_ invitation: Invitation, since known: InvitedInterview) {
    let (interview, read) = (known.interview, known.reading)
    guard read.isKnown else { return }
    if let time = invitation.time {
      if let old = read.startsAt, ![old, interview.startsAt].contains(time.startsAt) {
        startsAt = time.startsAt
      }
      let stored = (interview.endsAt - interview.startsAt) / CivilTime.secondsPerMinute
      if let new = time.minutes, let old = read.minutes, ![old, stored].contains(new) {
        minutes = new
      }
    }
    if let new = invitation.place, !read.keepsPlace, ![read.place, interview.place].contains(new) {
      place = new
    }
    if let new = invitation.link, !read.keepsLink, ![read.link, interview.link].contains(new) {
      link = new
    }
    people = invitation.people.met.filter { person in
      !interview.interviewers.contains { $0.isSame(as: person) }
        && !read.brought.contains { $0.isSame(as: person) }
    }
    gone = known.gone(from: invitation.people)
  }

  /// Whether it has another time.
  var isTime: Bool { startsAt != nil || minutes != nil }

  /// Whether there is none.
  var isEmpty: Bool {
    !isTime && place == nil && link == nil && people.isEmpty && gone.isEmpty
  }
}

extension Invitation {
  /// The invitation as far as it is news; its time is that of the interview.
  package func reduced(to news: InvitationNews, over interview: Interview) -> Invitation {
    var reduced = self
    reduced.time = time.map { time in
      Time(startsAt: interview.startsAt, zone: time.zone, customZone: time.customZone)
    }
    reduced.minutes = nil
    reduced.place = news.place
    reduced.link = news.link
    reduced.people = people.meeting(only: news.people)
    if news.link == nil, news.place == nil { reduced.kind = .other }
    return reduced
  }
}

extension PersonEntry {
  /// Whether an invitation means the same person: by the address, else by the name.
  package func isSame(as other: PersonEntry) -> Bool {
    other.email.map { $0.isSameAddress(as: email) } ?? false || name.isSameName(as: other.name)
  }
}
