internal import InterviewModel
internal import Rendering
internal import Zones

/// When an interview is: its begin as `--at` says it, and its length as the range there, `--end` or
/// `--minutes` says it.
struct InterviewTime {
  /// When it begins.
  let startsAt: Instant
  /// How long it takes; nil where nothing says it.
  let minutes: Int?
  /// The last second of its day, where only that is known.
  let dayEndsAt: Instant?

  /// Takes a time that was read elsewhere.
  init(startsAt: Instant, minutes: Int?) {
    self.startsAt = startsAt
    self.minutes = minutes
    dayEndsAt = nil
  }

  /// Takes what was read of `--at`, and reads the rest.
  ///
  /// - Parameters:
  ///   - when: `--at`.
  ///   - end: `--end` as it was typed; a time alone is on the day of the begin, or the next where
  ///     it is earlier.
  ///   - minutes: `--minutes`.
  ///   - zone: by whose clocks `--end` is read.
  ///   - session: reads the moments.
  /// - Throws: `WhenError`; `Failure` 64 where two of them say different lengths, 65 for a length
  ///   that no interview has.
  init(
    _ when: When, end: String?, minutes: Int?, zone: Zone, _ session: Session
  ) throws {
    dayEndsAt = when.day?.upperBound
    if when.day != nil, end != nil || minutes != nil {
      throw Failure(
        .usage, "a day without a time has no \(end == nil ? "length" : "end")",
        hint: "add the start time: --at \"… 14:00\"")
    }
    let ends = try [
      ("--at", when.end),
      ("--end", end.flatMap { try Self.end($0, after: when.instant, zone: zone, session) }),
    ].compactMap { name, end in
      end.map { (name, ($0 - when.instant) / CivilTime.secondsPerMinute) }
    }
    let lengths = ends + (minutes.map { [("--minutes", $0)] } ?? [])
    if let (name, length) = lengths.first, let other = lengths.first(where: { $0.1 != length }) {
      throw Failure(
        .usage, "\(name) says \(length) minutes and \(other.0) says \(other.1)",
        hint: "leave one of them out")
    }
    startsAt = when.instant
    self.minutes = lengths.first?.1
  }

  /// The moment that `--end` says, read as the second half of a range.
  ///
  /// - Throws: `WhenError` for a text that is not understood by itself; `Failure` 65 for one that
  ///   lies before the begin or too far behind it.
  private static func end(
    _ typed: String, after begin: Instant, zone: Zone, _ session: Session
  ) throws -> Instant? {
    let start = When.text(of: begin, in: zone, named: true)
    do {
      return try session.when("\(start) – \(typed)", for: .appointment, in: zone).end
    } catch {
      // What is wrong with the words themselves is said of them alone.
      _ = try session.when(typed, for: .appointment, in: zone)
      throw Failure(
        .data,
        "the interview starts \(start), so it cannot end at \"\(TerminalText.line(typed))\"",
        hint: "the end must be later than the start, by a day at most")
    }
  }
}
