package import Zones

/// Something that has its place in a calendar, and which state of it this is.
package struct CalendarEntry: Sendable, Equatable {
  /// The thing itself.
  package let subject: Subject
  /// Which state of it this is.
  package let revision: Revision

  /// Creates an entry.
  package init(_ subject: Subject, revision: Revision) {
    self.subject = subject
    self.revision = revision
  }

  /// The things that stand in a calendar.
  package enum Subject: Sendable, Equatable {
    /// An interview, cancelled or not.
    case interview(Interview)
    /// A follow-up with its window, settled or not.
    case followUp(FollowUp)
    /// Something that was stored once and is no more, because it was undone or removed.
    case gone(GoneEntry)
  }

  /// Its name in every calendar; never changes.
  package var uuid: String {
    switch subject {
    case .interview(let interview): interview.uuid
    case .followUp(let followUp): followUp.uuid
    case .gone(let gone): gone.uuid
    }
  }

  /// The kind of thing it is.
  package var kind: CalendarKind {
    switch subject {
    case .interview: .interview
    case .followUp(let followUp): .followUp(followUp.kind)
    case .gone(let gone): gone.kind
    }
  }

  /// Whether a calendar is to show it as cancelled: interviews that are off, settled follow-ups,
  /// and what is gone.
  package var isCancelled: Bool {
    switch subject {
    case .interview(let interview): !interview.isOn
    case .followUp(let followUp): followUp.settled != nil
    case .gone: true
    }
  }

  /// The time that it takes up; nil for an interview that does not end after its start, which only
  /// a damaged file holds.
  package var span: CalendarSpan? {
    switch subject {
    case .interview(let interview): CalendarSpan(start: interview.startsAt, end: interview.endsAt)
    case .followUp(let followUp): CalendarSpan(acting: followUp.window)
    case .gone(let gone): gone.span
    }
  }
}

/// All that is known of an interview or follow-up that is no longer stored: enough to take it out
/// of a calendar that has it, and nothing of what was written in it.
package struct GoneEntry: Sendable, Equatable {
  /// Its name in every calendar.
  package let uuid: String
  /// The kind of thing it was.
  package let kind: CalendarKind
  /// The time that it took up.
  package let span: CalendarSpan

  /// Creates what is known.
  package init(uuid: String, kind: CalendarKind, span: CalendarSpan) {
    self.uuid = uuid
    self.kind = kind
    self.span = span
  }
}

/// The kinds of things in a calendar: an interview, or the window of a follow-up.
package enum CalendarKind: Sendable, Hashable {
  /// An interview.
  case interview
  /// The window of a follow-up of this kind.
  case followUp(FollowUpKind)
}

extension CalendarKind: CaseIterable {
  package static let allCases = [interview] + FollowUpKind.allCases.map(followUp)
}

extension CalendarKind: RawRepresentable {
  package init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }

  /// Its name, as it is typed: that of the follow-up where it is one.
  package var rawValue: String {
    switch self {
    case .interview: "interview"
    case .followUp(let kind): kind.rawValue
    }
  }
}

/// Which state of a stored row this is, so that another program can tell an older from a newer one.
package struct Revision: Sendable, Equatable {
  /// How many changes came after the first; undoing and redoing one counts as another.
  ///
  /// It only grows, whatever the clock says.
  package let number: Int
  /// When the row, or anything that is shown with it, was changed last.
  package let modifiedAt: Instant

  /// Creates a revision.
  package init(number: Int, modifiedAt: Instant) {
    self.number = number
    self.modifiedAt = modifiedAt
  }
}
