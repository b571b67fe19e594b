import InterviewModel
import TestSupport
import Testing
import Zones

/// What is told when, by a clock that shows UTC.
@Suite struct ReminderPlanTests {
  /// Monday, 5 January 1970, 0:00.
  private static let monday = Instant(seconds: 4 * 86_400)

  private static func at(_ hours: Int, _ minutes: Int = 0) -> Instant {
    monday + hours * hour + minutes * 60
  }

  /// A letter that is due at 10:00 on Monday and overdue at 10:00 on Tuesday.
  private static func letter(uuid: String = "letter", due: Instant = at(10)) throws -> FollowUp {
    let window = try #require(
      AnswerWindow(opens: due - 24 * hour, due: due, limit: due + 24 * hour))
    return CalendarSamples.followUp(uuid: uuid, window: window)
  }

  /// An interview from 15:00 to 16:00 on Monday.
  private static let interview = CalendarSamples.interview(startsAt: at(15), endsAt: at(16))

  private func plan(
    _ candidates: [Reminder], after record: ReminderRecord = ReminderRecord(),
    _ schedule: ReminderSchedule = .asDue, quiet: String = "off", at now: Instant
  ) throws -> ReminderPlan {
    ReminderPlan(
      candidates, after: record, schedule: schedule, quiet: try #require(QuietHours(quiet)),
      at: now, in: .utc)
  }

  /// The occasions that are told at moments, one run after the other.
  private func told(
    _ candidates: [Reminder], _ schedule: ReminderSchedule = .asDue, quiet: String = "off",
    at moments: [Instant]
  ) throws -> [[Reminder.Stage]] {
    var record = ReminderRecord()
    return try moments.map { now in
      let plan = try plan(candidates, after: record, schedule, quiet: quiet, at: now)
      record = plan.record
      return plan.reminders.map(\.stage)
    }
  }

  // MARK: Once each

  @Test func `a follow-up is told about once when it is due, and once when it is overdue`() throws {
    let told = try told(
      Reminder.of(Self.letter()),
      at: [Self.at(9, 55), Self.at(10), Self.at(10, 5), Self.at(33, 59), Self.at(34), Self.at(35)])
    #expect(told == [[], [.due], [], [], [.overdue], []])
  }

  @Test func `an interview is told about an hour and ten minutes before, and not once it began`()
    throws
  {
    let told = try told(
      Reminder.of(Self.interview),
      at: [
        Self.at(13, 55), Self.at(14), Self.at(14, 5), Self.at(14, 50), Self.at(14, 55), Self.at(15),
      ])
    #expect(told == [[], [.hourBefore], [], [.minutesBefore], [], []])
  }

  @Test func `a missing debrief is told about an hour after the interview`() throws {
    let told = try told(
      [Reminder.ofMissingDebrief(Self.interview)],
      at: [Self.at(16, 55), Self.at(17), Self.at(17, 5), Self.at(16 + 7 * 24)])
    #expect(told == [[], [.undebriefed], [], []])
  }

  @Test func `what was settled, cancelled or is known by its day alone is not told about`() {
    let settled = CalendarSamples.followUp(settled: Settlement(at: Self.at(1), manner: .sent))
    let cancelled = CalendarSamples.interview(cancelledAt: Self.at(1))
    var day = Self.interview
    day.isDayOnly = true
    #expect(Reminder.of(settled).isEmpty)
    #expect(Reminder.of(cancelled).isEmpty)
    #expect(Reminder.of(day).isEmpty)
  }

  // MARK: A computer that slept

  @Test func `what was missed is told when the computer wakes, the latest occasion alone`() throws {
    let candidates = try Reminder.of(Self.letter()) + Reminder.of(Self.interview)
    #expect(
      try told(candidates, at: [Self.at(9), Self.at(14, 55), Self.at(14, 56)])
        == [[], [.due, .minutesBefore], []])
    #expect(
      try told(candidates, at: [Self.at(9), Self.at(40), Self.at(41)]) == [[], [.overdue], []])
  }

  @Test func `what is of no use any more is not told`() throws {
    let candidates = try Reminder.of(Self.letter()) + Reminder.of(Self.interview)
    #expect(try told(candidates, at: [Self.at(9), Self.at(34 + 7 * 24, 1)]) == [[], []])
  }

  @Test func `a clock that was put back tells nothing twice`() throws {
    let told = try told(
      Reminder.of(Self.letter()), .daily(try #require(ClockTime("8:00"))),
      at: [Self.at(11), Self.at(10), Self.at(12)])
    #expect(told == [[.due], [], []])
  }

  // MARK: Quiet hours and schedules

  @Test func `in quiet hours only interviews are told about, and the rest after them`() throws {
    let early = CalendarSamples.interview(startsAt: Self.at(7, 30), endsAt: Self.at(8, 30))
    let candidates = try Reminder.of(Self.letter(due: Self.at(2))) + Reminder.of(early)
    let told = try told(
      candidates, quiet: "21-8",
      at: [Self.at(2), Self.at(6, 30), Self.at(7, 20), Self.at(7, 59), Self.at(8)])
    #expect(told == [[], [.hourBefore], [.minutesBefore], [], [.due]])
  }

  @Test func `a computer that wakes in quiet hours waits`() throws {
    let told = try told(
      Reminder.of(Self.letter()), quiet: "21-8",
      at: [Self.at(9), Self.at(22), Self.at(31, 55), Self.at(32)])
    #expect(told == [[], [], [], [.due]])
  }

  @Test func `once an hour what came up meanwhile is told together`() throws {
    let candidates =
      try Reminder.of(Self.letter())
      + Reminder.of(
        Self.letter(uuid: "other", due: Self.at(10, 20)))
    let told = try told(
      candidates, .hourly,
      at: [Self.at(10), Self.at(10, 5), Self.at(10, 20), Self.at(10, 55), Self.at(11)])
    #expect(told == [[.due], [], [], [], [.due]])
  }

  @Test func `once a day what came up is told at that time, or when the computer wakes`() throws {
    let eight = ReminderSchedule.daily(try #require(ClockTime("8")))
    let candidates = try Reminder.of(Self.letter())
    #expect(
      try told(candidates, eight, at: [Self.at(8), Self.at(10), Self.at(31, 59), Self.at(32)])
        == [[], [], [], [.due]])
    #expect(try told(candidates, eight, at: [Self.at(8), Self.at(33)]) == [[], [.due]])
  }

  @Test func `a daily time in quiet hours counts when they are over`() throws {
    let seven = ReminderSchedule.daily(try #require(ClockTime("7:00")))
    let told = try told(
      Reminder.of(Self.letter()), seven, quiet: "21-8",
      at: [Self.at(9), Self.at(31), Self.at(32), Self.at(33)])
    #expect(told == [[], [], [.due], []])
  }

  @Test(arguments: [ReminderSchedule.asDue, .hourly])
  func `the first run tells what is due already`(schedule: ReminderSchedule) throws {
    #expect(
      try plan(Reminder.of(Self.letter()), schedule, at: Self.at(12, 30)).reminders.map(\.stage)
        == [.due])
  }

  // MARK: Changes meanwhile

  @Test func `a window that moved is told about again, one that is back is not`() throws {
    let first = try plan(Reminder.of(Self.letter()), at: Self.at(10))
    let moved = try plan(
      Reminder.of(Self.letter(due: Self.at(12))), after: first.record, at: Self.at(12))
    #expect(moved.reminders.map(\.stage) == [.due])
    let back = try plan(Reminder.of(Self.letter()), after: moved.record, at: Self.at(12, 5))
    #expect(back.reminders.isEmpty)
  }

  @Test func `what was settled and undone meanwhile is not told again`() throws {
    let first = try plan(Reminder.of(Self.letter()), at: Self.at(10))
    let settled = try plan([], after: first.record, at: Self.at(11))
    #expect(
      try plan(Reminder.of(Self.letter()), after: settled.record, at: Self.at(12)).reminders.isEmpty
    )
  }

  @Test func `marks go when they are of no use any more`() throws {
    let first = try plan(Reminder.of(Self.letter()), at: Self.at(10))
    #expect(first.record.marks.count == 1)
    #expect(try plan([], after: first.record, at: Self.at(33, 59)).record.marks.count == 1)
    #expect(try plan([], after: first.record, at: Self.at(34)).record.marks.isEmpty)
  }
}
