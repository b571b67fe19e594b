/// How many of the backups that are made by themselves are kept; older ones make room.
public struct BackupsKept: Sendable, Equatable {
  /// One a day, of so many days.
  public var daily = 7
  /// One a week, of so many weeks.
  public var weekly = 4
  /// One a month, of so many months.
  public var monthly = 12

  /// Creates the numbers that the program comes with.
  public init() {}
}
