internal import ArgumentParser
internal import InterviewModel

/// The ranges of numbers on the command line; a number beyond is refused before anything is read.
enum Limits {
  /// Reads how long an interview takes: `45`, `90min`, `1h30min`.
  ///
  /// - Throws: `ValidationError` for what is no length, or out of range.
  static func minutes(_ typed: String?) throws -> Int? {
    guard let typed else { return nil }
    guard let minutes = length(typed) else {
      throw ValidationError(minutesWords("--minutes", typed))
    }
    return minutes
  }

  /// The minutes of a length that an interview can have; nil for any other text.
  static func length(_ typed: String) -> Int? {
    let seconds = try? SpanText.seconds(in: typed, bare: 60)
    return seconds.flatMap { seconds in
      Settings.interviewMinutes.contains(seconds / 60) ? seconds / 60 : nil
    }
  }

  /// The words for a text that is no length of an interview.
  static func minutesWords(_ name: String, _ typed: String) -> String {
    let words = words(name, Int(typed) == nil ? "\"\(typed)\"" : typed, Settings.interviewMinutes)
    return words + " minutes, like 45, 90min or 1h30min"
  }

  /// Checks an interview's round.
  ///
  /// - Throws: `ValidationError` for a number out of range.
  static func check(round: Int?) throws {
    try check("--round", round, Interview.rounds)
  }

  /// Checks how an interview felt.
  ///
  /// - Throws: `ValidationError` for a number out of range.
  static func check(impression: Int?) throws {
    try check("--impression", impression, Interview.impressions)
  }

  /// Checks how many commands are to be undone or redone.
  ///
  /// - Throws: `ValidationError` for less than one.
  static func check(count: Int) throws {
    if count < 1 {
      throw ValidationError("the number of commands is \(count), but must be 1 or more")
    }
  }

  private static func check(_ name: String, _ number: Int?, _ range: ClosedRange<Int>) throws {
    if let number, !range.contains(number) {
      throw ValidationError(words(name, "\(number)", range))
    }
  }

  /// The words for a number that is none of a range.
  static func words(_ name: String, _ typed: String, _ range: ClosedRange<Int>) -> String {
    "\(name) is \(typed), but must be \(words(range))"
  }

  /// A range as it is read: `1 to 99`.
  static func words(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }
}
