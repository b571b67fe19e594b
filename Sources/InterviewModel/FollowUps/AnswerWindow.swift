package import Zones

/// The span a follow-up lives in: it opens, is due, and is overdue from its limit on.
package struct AnswerWindow: Sendable, Hashable {
  /// When it opens.
  package let opens: Instant
  /// From when on it is due; not before `opens`.
  package let due: Instant
  /// From when on it is overdue; not before `due`.
  package let limit: Instant

  /// Creates a window; nil unless `opens ≤ due ≤ limit`.
  package init?(opens: Instant, due: Instant, limit: Instant) {
    guard opens <= due, due <= limit else { return nil }
    self.opens = opens
    self.due = due
    self.limit = limit
  }

  /// The window that opens at `opens`, and is due and overdue as many hours later as `rule` says.
  ///
  /// Hours are real ones, 3,600 seconds each, so that a change of clocks inside the window neither
  /// shortens nor lengthens it.
  package init(openingAt opens: Instant, by rule: WindowRule = WindowRule()) {
    self.opens = opens
    due = opens + rule.dueHours * CivilTime.secondsPerHour
    limit = max(due, opens + rule.limitHours * CivilTime.secondsPerHour)
  }

  /// Takes three moments that are known to be in order.
  init(openingAt opens: Instant, due: Instant, limit: Instant) {
    self.opens = opens
    self.due = due
    self.limit = limit
  }

  /// The window's state at `now`, as long as its follow-up is not settled.
  package func state(at now: Instant) -> FollowUpState {
    if now >= limit { return .overdue }
    if now >= due { return .due }
    return now >= opens ? .open : .upcoming
  }
}

extension AnswerWindow {
  /// How much of it has passed, from 0 to 1; all of it once its limit has come.
  package func passed(at now: Instant) -> Double {
    if now >= limit { return 1 }
    return now <= opens ? 0 : Double(now - opens) / Double(limit - opens)
  }

  /// The window of a thank-you letter: it opens at the interview's end.
  ///
  /// - Parameters:
  ///   - end: the interview's end.
  ///   - zone: the interview's zone, whose calendar says what a weekend is.
  ///   - rule: what it is opened by.
  /// - Returns: the window.
  package static func letter(
    afterInterviewEndingAt end: Instant, in zone: Zone, by rule: WindowRule
  ) -> AnswerWindow {
    let window = AnswerWindow(openingAt: end, by: rule)
    return rule.weekendToMonday ? window.withLimitOffWeekend(in: zone) : window
  }

  /// The window of something that was promised: it opens with the promise and ends at its date; it
  /// is due 24 hours before that, or halfway to it, whichever is later.
  ///
  /// - Returns: nil when the date is not later than the promise.
  package static func promise(at promised: Instant, by date: Instant) -> AnswerWindow? {
    guard promised < date else { return nil }
    let halfway = promised + (date - promised) / 2
    return AnswerWindow(
      opens: promised, due: max(date - 24 * CivilTime.secondsPerHour, halfway), endingAt: date)
  }

  /// The window of a promise that is recorded at `now`.
  ///
  /// - Throws: `MomentRefusal.inTheFuture`; `MomentRefusal.notLater` for a date that is not later
  ///   than the promise.
  package static func promise(
    at promised: Instant, by date: Instant, recordedAt now: Instant
  ) throws(MomentRefusal) -> AnswerWindow {
    guard promised <= now else { throw .inTheFuture(promised) }
    guard let window = promise(at: promised, by: date) else {
      throw .notLater(date, than: promised)
    }
    return window
  }

  /// The window that ends at `limit` in any case; what would lie beyond is drawn in to it.
  init(opens: Instant, due: Instant, endingAt limit: Instant) {
    self.init(openingAt: min(opens, limit), due: min(due, limit), limit: limit)
  }

  /// The window itself, or, where its limit falls on a Saturday or Sunday, with its limit at 09:00
  /// on the Monday after.
  private func withLimitOffWeekend(in zone: Zone) -> AnswerWindow {
    let day = zone.local(at: limit).date
    guard day.isOnWeekend, let morning = CivilTime(hour: 9, minute: 0)
    else { return self }
    let monday = CivilDateTime(date: day.adding(workingDays: 1), time: morning)
    // Never earlier: the calendar ends on a Friday.
    return AnswerWindow(openingAt: opens, due: due, limit: max(limit, zone.instant(of: monday)))
  }
}

/// How many hours a window has; each keeps the rule that it was opened by.
package struct WindowRule: Sendable, Hashable {
  /// How long after it opens it is due, in hours.
  package var dueHours: Int
  /// How long after it opens it is overdue, in hours; not less than `dueHours`.
  package var limitHours: Int
  /// Whether the limit of a letter that falls on a weekend waits for Monday, 09:00.
  package var weekendToMonday: Bool

  /// Creates a rule; with nothing said, the usual one.
  package init(dueHours: Int = 24, limitHours: Int = 48, weekendToMonday: Bool = false) {
    self.dueHours = dueHours
    self.limitHours = limitHours
    self.weekendToMonday = weekendToMonday
  }
}

extension CivilDate {
  /// Whether it is a Saturday or a Sunday.
  var isOnWeekend: Bool { weekday == .saturday || weekday == .sunday }

  /// The date that lies this many Monday-to-Friday days ahead.
  func adding(workingDays count: Int) -> CivilDate {
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if !day.isOnWeekend { left -= 1 }
    }
    return day
  }
}
