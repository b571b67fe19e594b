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
