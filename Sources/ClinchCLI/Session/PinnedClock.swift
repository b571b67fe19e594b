internal import Zones

/// The clock and the identifiers as tests and transcripts pin them.
enum PinnedClock {
  /// The pinned moment: `--now`, else `CLINCH_NOW`; nil for the machine's clock.
  ///
  /// - Throws: `Failure` when it is not a full timestamp: 65 for the flag, 78 for the variable.
  static func read(options: SharedOptions, environment: [String: String]) throws -> Instant? {
    if let text = options.now {
      return try parse(text, name: "--now", status: .data)
    }
    guard let text = environment["CLINCH_NOW"], !text.isEmpty else { return nil }
    return try parse(text, name: "CLINCH_NOW", status: .configuration)
  }

  /// The seed for identifiers: `CLINCH_SEED`; nil for random ones.
  ///
  /// - Throws: `Failure` 78 when it is no whole number.
  static func seed(environment: [String: String]) throws -> UInt64? {
    guard let text = environment["CLINCH_SEED"], !text.isEmpty else { return nil }
    guard let seed = UInt64(text) else {
      throw Failure(.configuration, "CLINCH_SEED is not a whole number: \"\(text)\"")
    }
    return seed
  }

  private static func parse(
    _ text: String, name: String, status: ExitStatus
  ) throws -> Instant {
    guard let instant = Instant(rfc3339: text) else {
      throw Failure(
        status, "\(name) is not a timestamp: \"\(text)\"",
        hint: "write it like 2026-11-21T16:00:00+01:00")
    }
    return instant
  }
}
