internal import InterviewModel
internal import Zones

extension CalendarEntry {
  /// The entry as an event (RFC 5545 §3.6.1).
  ///
  /// A window does not make its owner busy; an interview does, unless only its day is known.
  func event(at span: CalendarSpan, zone: (String) -> Zone?) -> CalendarComponent {
    CalendarComponent(
      name: "VEVENT",
      lines: identity + times(of: span, zone: zone) + [
        .word("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED"),
        .word(
          "TRANSP", kind == .interview && !isCancelled && day == nil ? "OPAQUE" : "TRANSPARENT"),
      ] + content,
      parts: alarms(from: span.start, to: span.end))
  }

  /// The beginning and the end; of an interview of which only the day is known, the date (§3.3.4).
  private func times(of span: CalendarSpan, zone: (String) -> Zone?) -> [ContentLine] {
    guard let day else { return [.instant("DTSTART", span.start), .instant("DTEND", span.end)] }
    let date = (zone(day.zone) ?? .utc).local(at: span.start).date
    return [.date("DTSTART", date), .date("DTEND", date.adding(days: 1))]
  }

  /// The interview, where only its day is known.
  private var day: Interview? {
    guard case .interview(let interview) = subject, interview.isDayOnly else { return nil }
    return interview
  }

  /// The entry as a task (RFC 5545 §3.6.2), which begins when its window opens.
  func task(at span: CalendarSpan) -> CalendarComponent {
    let opens = opensAt.flatMap { $0 < span.end ? $0 : nil }
    return CalendarComponent(
      name: "VTODO",
      lines: identity + (opens.map { [.instant("DTSTART", $0)] } ?? [])
        + [.instant("DUE", span.end)] + progress + content,
      parts: alarms(from: opens, to: span.end))
  }

  /// Which entry it is, and which state of it.
  ///
  /// There is no METHOD in the file, so DTSTAMP says the same as LAST-MODIFIED (§3.8.7.2), and two
  /// exports of the same data are the same.
  private var identity: [ContentLine] {
    [
      .text("UID", uuid), .instant("DTSTAMP", revision.modifiedAt),
      .instant("LAST-MODIFIED", revision.modifiedAt), .word("SEQUENCE", "\(revision.number)"),
    ]
  }

  /// What a person reads.
  ///
  /// An entry is private, because colleagues may look into the calendar that it
  /// is imported into.
  private var content: [ContentLine] {
    let location = place.map { [ContentLine.text("LOCATION", $0)] } ?? []
    let description = details.map { [ContentLine.text("DESCRIPTION", $0)] } ?? []
    return [.text("SUMMARY", summary)] + location + description + [.word("CLASS", "PRIVATE")]
  }

  private var progress: [ContentLine] {
    guard case .followUp(let followUp) = subject, let settled = followUp.settled else {
      return [.word("STATUS", isCancelled ? "CANCELLED" : "NEEDS-ACTION")]
    }
    guard settled.manner.isFulfilment else { return [.word("STATUS", "CANCELLED")] }
    return [
      .word("STATUS", "COMPLETED"), .instant("COMPLETED", settled.at),
      .word("PERCENT-COMPLETE", "100"),
    ]
  }

  private var opensAt: Instant? {
    guard case .followUp(let followUp) = subject else { return nil }
    return followUp.window.opens
  }

  /// The alarms (§3.6.6); none for what is cancelled.
  private func alarms(from start: Instant?, to end: Instant) -> [CalendarComponent] {
    guard !isCancelled else { return [] }
    let moments: [Instant] =
      switch subject {
      case .interview(let interview): interview.alarms
      case .followUp(let followUp): followUp.alarms
      case .gone: []
      }
    return moments.map { moment in
      CalendarComponent(
        name: "VALARM",
        lines: [
          .word("ACTION", "DISPLAY"), .text("DESCRIPTION", summary),
          Self.trigger(at: moment, from: start, to: end),
        ])
    }
  }

  /// Alarms up to the start are counted from it, which every reader understands, later ones from
  /// the end.
  private static func trigger(at moment: Instant, from start: Instant?, to end: Instant)
    -> ContentLine
  {
    if let start, moment <= start {
      return .word("TRIGGER", CalendarDuration.text(moment - start))
    }
    return .word("TRIGGER;RELATED=END", CalendarDuration.text(moment - end))
  }
}
