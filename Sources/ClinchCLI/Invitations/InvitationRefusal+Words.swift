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
      ("the file has the same event twice, and the two differ", Self.byHand)
    case .methodsDisagree(let mail, let calendar):
      (
        "the email says METHOD \(mail.rawValue.uppercased()), but the calendar in it says "
          + calendar.rawValue.uppercased(),
        "ask them which is right, then do it by hand: clinch log, clinch move or clinch cancel"
      )
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
    case .allDay: ("this is an all-day event, so the file gives no time", nil)
    case .severalDays(let days):
      (
        "this is an all-day event from \(days.lowerBound) to \(days.upperBound), so the file gives "
          + "no time", nil
      )
    case .noStart: ("the event has no start time", nil)
    case .unreadable(let property):
      ("\(property) in the calendar is not a valid time, length or name", Self.byHand)
    case .impossibleLength:
      ("the event ends before it starts, or lasts longer than a day", nil)
    case .unknownZone(let name, let meaning):
      (
        meaning.isEmpty
          ? "the time is in the zone \(Self.quoted(name)), which this computer does not know"
          : "\(Self.quoted(name)) is not the name of one time zone", nil
      )
    case .noZone: ("the time in the file has no time zone", nil)
    case .zonesDisagree(let name, let byName, let byRules):
      (
        "the file contradicts itself: by the zone \(Self.quoted(name)) it starts "
          + "\(time(byName.instant)), by its own rules \(time(byRules))", nil
      )
    case .notOnce(let property, let readings, let isSkipped):
      (
        "the \(property == "DTEND" ? "end" : "start") in the file is a time that clocks"
          + (readings.first.map { " in \($0.zone.name)" } ?? "")
          + (isSkipped ? " skip that day" : " show twice that day"), nil
      )
    case .givenZoneDisagrees(let name):
      (
        "the time zone in the file (\(Self.quoted(name))) does not match --zone",
        "leave out --zone, or give the time: --at WHEN"
      )
    case .unusable(let error): ("\(error)", Self.byHand)
    }
  }

  /// What an invitation may mean, and the flags that say so; each of them keeps the moment that its
  /// words name.
  func choices(_ time: (Instant) -> String) -> [(words: String, flags: String)] {
    switch self {
    case .unknownZone(_, let meaning):
      meaning.prefix(Self.mostChoices).map {
        ("if it starts \(time($0.instant))", "--zone \($0.zone.name)")
      }
    case .zonesDisagree(_, let byName, let byRules):
      [
        ("if the zone is right", Self.at(byName.instant, byName.zone)),
        ("if the rules are right", Self.at(byRules, byName.zone)),
      ]
    case .notOnce(let property, let readings, _) where property != "DTEND":
      readings.map { ("if it starts \(time($0.instant))", Self.at($0.instant, $0.zone)) }
    case .allDay(let date?):
      [
        ("to log the day alone", "--on \(date)"),
        ("if you know the time", "--at \"\(date) HH:MM\""),
      ]
    case .severalDays(let days):
      [
        ("to log its first day alone", "--on \(days.lowerBound)"),
        ("if you know the time", "--at \"\(days.lowerBound) HH:MM\""),
      ]
    default: []
    }
  }

  private static func at(_ instant: Instant, _ zone: Zone) -> String {
    "--at \(ShellWord.quoted(When.text(of: instant, in: zone, named: true)))"
  }

  private static let mostChoices = 4

  /// The flags that help, to be added to the command; nil where none do.
  ///
  /// None of them gives the time in the file another meaning than its own.
  ///
  /// - Parameter zone: the zone of this computer; nil where it has no name.
  /// - Returns: them; nil where they do not help.
  func flags(inZone zone: Zone?) -> Advice? {
    switch self {
    case .several: Advice("--uid UID")
    case .allDay, .severalDays, .noStart, .impossibleLength: Advice("--at WHEN")
    case .notOnce: Advice("--at WHEN --end WHEN")
    case .unknownZone: Advice("--zone ZONE", before: "name the zone it means")
    case .noZone:
      zone.map { Advice("--zone \($0.name)", before: "if it means your own time") }
        ?? Advice("--zone ZONE", before: "name the zone it means")
    default: nil
    }
  }

  /// Flags that help, and what is said before the command with them.
  struct Advice {
    private let flags: String
    private let before: String?

    fileprivate init(_ flags: String, before: String? = nil) {
      (self.flags, self.before) = (flags, before)
    }

    /// The hint with the whole command.
    func words(_ command: (String) -> String) -> String {
      (before.map { "\($0): " } ?? "") + command(flags)
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
}

extension InvitationStepRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .nothingToCancel:
      (
        "this cancels an invitation that was never read; nothing was cancelled",
        "if you logged the interview by hand: clinch cancel COMPANY"
      )
    case .unnumberedChange(let interview, let new):
      (
        "this invitation has another time for interview \(interview.id.number)"
          + (new.map { ": \(Self.words(of: $0, time))" } ?? "")
          + ", but no newer SEQUENCE than the one already read ("
          + Self.words(
            of: Invitation.Time(startsAt: interview.startsAt, minutes: interview.minutes), time)
          + ")",
        "if the new time is right: clinch move \(interview.id.number) "
          + (new.map { Self.flags(for: $0) } ?? "--at WHEN")
      )
    case .applicationHasEnded(let interview, let end, let startsAt):
      (
        TerminalText.line(
          "interview \(interview.id.number) at \(interview.company) would be "
            + "\(time(startsAt)), but the application has ended: \(end.outcome.rawValue), "
            + time(end.at)),
        "if they invite you after all: clinch outcome \(interview.applicationID.handle) open, "
          + "then read this again"
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

extension InvitationStepRefusal {
  private static func words(of time: Invitation.Time, _ text: (Instant) -> String) -> String {
    text(time.startsAt) + (time.minutes.map { " for \($0) min" } ?? "")
  }

  /// The flags of `move` for a time.
  private static func flags(for time: Invitation.Time) -> String {
    let text = When.text(of: time.startsAt, in: time.zone ?? .utc, named: true)
    return "--at \(ShellWord.quoted(text))" + (time.minutes.map { " --minutes \($0)" } ?? "")
  }
}

extension Interview {
  /// How long it takes.
  fileprivate var minutes: Int { (endsAt - startsAt) / CivilTime.secondsPerMinute }
}
