package import Zones

/// Why an invitation is not read: what it says is not certain, or is no interview.
package enum InvitationRefusal: Refusal {
  // The file.

  /// It is larger than this many bytes.
  case tooLarge(limit: Int)
  /// It is neither a calendar nor an e-mail.
  case isNeither
  /// It is an e-mail without a calendar in it.
  case noCalendarInMail
  /// A calendar in the e-mail is written in a character set that is not known here.
  case unknownCharset
  /// A line is not UTF-8.
  case notUTF8(line: Int)
  /// A line holds a character that only steers terminals: its number as U+001B.
  case controlCharacter(String, line: Int)
  /// A line is not a line of a calendar.
  case damaged(line: Int)
  /// It ends before its calendar does.
  case endsEarly
  /// It is a vCalendar of 1996, whose times and texts are written differently.
  case oldVersion

  // The events in it.

  /// There is no event in it.
  case noEvent
  /// There are several events in it: the identifier and the title of each.
  case several([InvitationTitle])
  /// No event in it has this identifier.
  case noSuchEvent
  /// It has the same event twice, with different contents.
  case contradictsItself
  /// The mail says that it does one thing, and the calendar in it that it does another.
  case methodsDisagree(mail: CalendarMethod, calendar: CalendarMethod)
  /// It does something other than inviting or cancelling.
  case isNoInvitation(CalendarMethod)
  /// It is a series of events.
  case series
  /// It is about one event of a series, whose identifier names all of it.
  case oneOfASeries

  // The time.

  /// It takes up whole days, and no time is given: the day, where it is one.
  case allDay(CivilDate?)
  /// It takes up these days from the first to the last, and no time is given.
  case severalDays(ClosedRange<CivilDate>)
  /// There is no beginning.
  case noStart
  /// This property is not a moment that exists, or not a length.
  case unreadable(property: String)
  /// It ends before it begins, or lasts longer than an interview can.
  case impossibleLength
  /// The time is in a zone that nothing here knows: its name, and what that may stand for.
  case unknownZone(String, meaning: [ZoneReading])
  /// The time names no zone.
  case noZone
  /// The zone's name and the rules in the file mean different moments.
  case zonesDisagree(name: String, byName: ZoneReading, byRules: Instant)
  /// Clocks skip the time in this property, or show it twice: the moments that may be meant.
  case notOnce(property: String, readings: [ZoneReading], isSkipped: Bool)
  /// The clock in the file is not that of the zone which was given.
  case givenZoneDisagrees(name: String)
  /// A part of it cannot be used: which one, and why.
  case unusable(InputError)
}

/// The moment that a time in a file would be by the clock of a zone.
package struct ZoneReading: Sendable, Equatable {
  /// The zone.
  package var zone: Zone
  /// The moment.
  package var instant: Instant

  /// Creates a reading.
  package init(zone: Zone, instant: Instant) {
    self.zone = zone
    self.instant = instant
  }
}

/// What an event in a calendar is called.
package struct InvitationTitle: Sendable, Equatable {
  /// The event's identifier; nil where it has none.
  package var uid: String?
  /// Its title, as the file has it.
  package var summary: String?

  /// Creates a title.
  package init(uid: String?, summary: String?) {
    self.uid = uid
    self.summary = summary
  }
}

/// What a calendar asks its reader to do (RFC 5546 §1.4).
package enum CalendarMethod: String, Sendable {
  /// It shows events.
  case publish
  /// It invites, or changes an invitation.
  case request
  /// It answers an invitation.
  case reply
  /// It adds to a series.
  case add
  /// It calls off.
  case cancel
  /// It asks for the newest version.
  case refresh
  /// It proposes another time.
  case counter
  /// It refuses another time.
  case declineCounter = "declinecounter"
  /// Something that no standard has.
  case other

  /// The method of a name, in whichever case.
  init(named name: String) { self = Self(rawValue: name.trimmed.lowercased()) ?? .other }

  /// Whether it invites: programs write either for it.
  var invites: Bool { self == .request || self == .publish }
}
