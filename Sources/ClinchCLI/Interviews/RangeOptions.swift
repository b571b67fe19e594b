internal import ArgumentParser
internal import InterviewModel

/// Which span of time a list is about.
struct RangeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only interviews that begin then or later.", valueName: "when"))
  var since: String?

  @Option(help: ArgumentHelp("Only interviews that begin then or earlier.", valueName: "when"))
  var until: String?
}

extension Session {
  /// Reads the first and the last moment that are looked at.
  ///
  /// - Throws: `Failure` 64 when the range ends before it begins; `WhenError`.
  func range(since: String?, until: String?) throws -> InstantRange {
    let range = InstantRange(
      since: try since.map { try when($0, for: .since).instant },
      until: try until.map { try when($0, for: .until).instant })
    if let since = range.since, let until = range.until, since > until {
      throw Failure(.usage, "--since is later than --until")
    }
    return range
  }
}
