internal import ArgumentParser
internal import InterviewModel

/// What numbers on the command line may be; beyond that they are refused before anything is read.
enum Limits {
  static let round = 1...99
  static let impression = 1...5

  static func check(minutes: Int?) throws {
    try check("--minutes", minutes, Interview.minutes)
  }

  static func check(round: Int?) throws {
    try check("--round", round, Self.round)
  }

  static func check(impression: Int?) throws {
    try check("--impression", impression, Self.impression)
  }

  static func check(count: Int) throws {
    if count < 1 {
      throw ValidationError("the number of commands is \(count), and has to be 1 or more")
    }
  }

  private static func check(_ name: String, _ number: Int?, _ range: ClosedRange<Int>) throws {
    if let number, !range.contains(number) {
      throw ValidationError(words(name, "\(number)", range))
    }
  }

  /// What is wrong with a number that is none of a range.
  static func words(_ name: String, _ typed: String, _ range: ClosedRange<Int>) -> String {
    "\(name) is \(typed), and has to be \(range.lowerBound) to \(range.upperBound)"
  }
}
