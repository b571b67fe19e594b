#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A moment after which nothing is waited for any more, by a clock that nobody sets.
struct Deadline {
  private let end: Int

  /// Creates the moment that many seconds from now.
  init(seconds: Int) {
    end = Self.now + seconds * 1_000
  }

  /// Whether it has come.
  var hasPassed: Bool { Self.now >= end }

  /// Milliseconds since a moment that stays the same while the program runs.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}
