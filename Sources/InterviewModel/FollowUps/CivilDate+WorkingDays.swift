internal import Zones

extension CivilDate {
  /// The date that lies this many Monday-to-Friday days ahead.
  func adding(workingDays count: Int) -> CivilDate {
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday != .saturday && day.weekday != .sunday { left -= 1 }
    }
    return day
  }
}
