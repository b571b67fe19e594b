import TestSupport
import Testing
import Zones

/// Reads `2026-11-24`.
func date(_ text: String) throws -> CivilDate {
  let numbers = text.split(separator: "-").compactMap { Int($0) }
  try #require(numbers.count == 3)
  return try #require(CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]))
}

/// Reads `17:00:00`.
func time(_ text: String) throws -> CivilTime {
  let numbers = text.split(separator: ":").compactMap { Int($0) }
  try #require(numbers.count == 3)
  return try #require(CivilTime(hour: numbers[0], minute: numbers[1], second: numbers[2]))
}

/// Reads `2026-11-24T17:00:00`.
func dateTime(_ text: String) throws -> CivilDateTime {
  let parts = text.split(separator: "T").map(String.init)
  try #require(parts.count == 2)
  return try CivilDateTime(date: date(parts[0]), time: time(parts[1]))
}
