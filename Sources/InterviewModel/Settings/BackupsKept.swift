/// How many of the backups that are made by themselves are kept; older ones make room.
package struct BackupsKept: Sendable, Equatable {
  /// One a day, of so many days.
  package var daily = 7
  /// One a week, of so many weeks.
  package var weekly = 4
  /// One a month, of so many months.
  package var monthly = 12

  /// Creates the numbers that the program comes with.
  package init() {}
}
