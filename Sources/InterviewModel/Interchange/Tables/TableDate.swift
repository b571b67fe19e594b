package import Zones

/// A date in a cell of a table, which may have a time.
package struct TableDate: Sendable, Hashable {
  /// The day.
  package enum Day: Sendable, Hashable {
    /// The only day that it can be.
    case certain(CivilDate)
    /// The numbers of a day whose order the file has to tell.
    case numeric(NumericDate)
  }

  /// The day.
  package let day: Day
  /// The weekday that stands before it; nil where none does.
  package let weekday: Weekday?
  /// The time of day; nil where none is given.
  package let time: CivilTime?
  /// How many minutes it lasts; nil where no end is given.
  package let minutes: Int?
  /// How many seconds its clock is ahead of UTC; nil where that is not given.
  package let offset: Int?

  /// Why a text is no date.
  package enum Fault: Error, Sendable, Equatable {
    /// It is none at all.
    case notADate
    /// It has no year.
    case noYear
    /// The calendar has no such day.
    case noSuchDay
    /// It is on another weekday than the one that stands before it.
    case wrongWeekday(Weekday)
    /// It can be a range, or a time with its offset from UTC.
    case rangeOrOffset(begin: CivilTime, end: CivilTime, offset: Int)
    /// Its range ends before it starts.
    case endsBeforeItStarts
  }

  /// Reads a date as programs and people write it: `2026-11-20`, `11/20/26, 8:15 AM`, `20.11.2026`,
  /// `20 Nov 2026`, `November 20, 2026 3:00 PM`, `2026-11-20T18:00:00Z`, `20.11.2026 14:00-15:00`.
  ///
  /// - Throws: `Fault`.
  package init(_ text: String) throws(Fault) {
    var reader = TableDateReader(text)
    day = try reader.day()
    weekday = reader.weekday
    let times = try reader.times(on: day)
    (time, minutes, offset) = (times.begin, times.minutes, times.offset)
    guard reader.isAtEnd else { throw .notADate }
  }

  /// The day in a file that writes days in this order; nil where it fits no day of the calendar.
  package func date(in order: DateOrder) -> CivilDate? {
    switch day {
    case .certain(let date): date
    case .numeric(let numeric): numeric.date(in: order)
    }
  }
}
