internal import InterviewModel
internal import Rendering
internal import Zones

extension InvitationRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .tooLarge(let limit):
      ("the file is larger than \(limit / 1_048_576) MiB, too large for an invitation", Self.byHand)
    case .isNeither:
      (
        "the file is neither a calendar (.ics) nor an email (.eml)",
        "save the invitation from your email or calendar program"
      )
    case .noCalendarInMail: ("there is no calendar in this email", Self.byHand)
    case .unknownCharset:
      (
        "the calendar in this email has an unknown encoding",
        "save its attachment as an .ics file, and read that instead"
      )
    case .notUTF8(let line): ("line \(line) of the calendar is not valid UTF-8", Self.damagedHint)
    case .controlCharacter(let name, let line):
      ("line \(line) of the calendar has the control character \(name)", Self.damagedHint)
    case .damaged(let line):
      ("line \(line) is not a line of a calendar: the file is damaged", Self.damagedHint)
    case .endsEarly:
      ("the file ends before END:VCALENDAR: part of it is missing", Self.damagedHint)
    case .oldVersion:
      ("the file is in the old vCalendar 1.0 format, which clinch cannot read", Self.byHand)
    case .noEvent: ("there is no event in the calendar", Self.byHand)
    case .several(let titles):
      ("the file has \(titles.count) events; choose one:", nil)
    case .noSuchEvent: ("no event in the file has that UID", nil)
    case .contradictsItself:
      ("the file has the same event twice, with different times", Self.byHand)
    case .isNoInvitation(let method): (Self.words(of: method), Self.otherFile)
    case .series:
      (
        "this is a series of events, not a single interview",
        "log each one: clinch log COMPANY --at WHEN"
      )
    case .oneOfASeries:
      (
        "this is one event of a series, and its UID names the whole series",
        "do it by hand: clinch move, clinch cancel or clinch log"
      )
    case .allDay: ("this is an all-day event, but an interview needs a time", nil)
    case .noStart: ("the event has no start time", nil)
    case .unreadable(let property):
      ("\(property) in the calendar is not a valid time, length or name", Self.byHand)
    case .impossibleLength:
      ("the event ends before it starts, or lasts longer than a day", nil)
    case .unknownZone(let name):
      ("the time is in the zone \(Self.quoted(name)), which this computer does not know", nil)
    case .noZone: ("the time in the file has no time zone", nil)
    case .zonesDisagree(let name, let byName, let byRules):
      (
        "the file contradicts itself: by the zone \(Self.quoted(name)) it starts "
          + "\(time(byName)), by its own rules \(time(byRules))", nil
      )
    case .givenZoneDisagrees(let name):
      (
        "the time zone in the file (\(Self.quoted(name))) does not match --zone",
        "leave out --zone, or give the time: --at WHEN"
      )
    case .unusable(let error): ("\(error)", Self.byHand)
    }
  }

  /// The flags that help, to be added to the command; nil where none do.
  var flags: String? {
    switch self {
    case .several: "--uid UID"
    case .allDay(let date?): "--at \"\(date) 09:00\""
    case .allDay, .noStart, .impossibleLength: "--at WHEN"
    case .unknownZone, .noZone: "--zone Europe/Berlin"
    case .zonesDisagree(let name, _, _): "--zone \(ShellWord.quoted(Self.zoneToTry(name)))"
    default: nil
    }
  }

  private static let byHand = "log it by hand: clinch log COMPANY --at WHEN"
  private static let damagedHint = "save or download the invitation again"
  private static let otherFile = "read the invitation it belongs to"

  private static func words(of method: CalendarMethod) -> String {
    switch method {
    case .reply: "this is a reply to an invitation, not the invitation itself"
    case .counter: "this only proposes another time"
    case .declineCounter: "this only turns down another time"
    case .refresh: "this only asks for the latest version of an invitation"
    case .add: "this adds to a series of events"
    case .publish, .request, .cancel, .other: "this calendar has a METHOD that is not an invitation"
    }
  }

  /// A name from the file as it can be shown.
  private static func quoted(_ name: String) -> String {
    let shown = String(String.UnicodeScalarView(name.unicodeScalars.prefix(longestName)))
    return "\"\(TerminalText.line(shown))\""
  }

  private static let longestName = 60

  /// The name that is in the file, where it can be typed; else an example.
  private static func zoneToTry(_ name: String) -> String {
    name.unicodeScalars.allSatisfy { ("!"..."~").contains($0) } && name.utf8.count <= longestName
      ? name : "Europe/Berlin"
  }
}

extension InvitationStepRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .nothingToCancel:
      (
        "this cancels an invitation that was never read; nothing was cancelled",
        "if you logged the interview by hand: clinch cancel COMPANY"
      )
    case .unnumberedChange(let id):
      (
        "the invitation to interview \(id.number) has another time, but no newer SEQUENCE",
        "if that time is right: clinch move \(id.number) --at WHEN"
      )
    case .severalPlanned(let ids, let start):
      (
        "interviews \(ids.map { "\($0.number)" }.joined(separator: " and ")) are both planned for that "
          + "day without a time; this invitation could be for either",
        "give its own the time, then read it again: "
          + ids.map { "clinch move \($0.number) --at \(ShellWord.quoted(time(start)))" }
          .joined(separator: " or ")
      )
    case .otherCompany(let id, let company):
      (
        TerminalText.line("this invitation belongs to interview \(id.number), at \(company)"),
        "leave out the company"
      )
    }
  }
}
