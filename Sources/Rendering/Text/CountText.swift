/// How many there are of a thing: `1 interview`, `2 interviews`.
package enum CountText {
  /// The number before the word for one or for several of them.
  ///
  /// - Parameters:
  ///   - count: the number.
  ///   - one: the word for one.
  ///   - many: the word for several; `one` with an s if not given.
  /// - Returns: both, with a space between them.
  package static func of(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(word(count, one, many))"
  }

  /// The word alone, where the things themselves are named.
  static func word(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? one : many ?? one + "s"
  }
}

/// Sizes of files in words, in decimal units: `812 B`, `124 kB`, `1.4 MB`.
package enum SizeText {
  /// A size in bytes; of one below ten in its unit, one decimal is shown, rounded down.
  package static func octets(_ count: Int) -> String {
    guard count >= 1_000 else { return "\(count) B" }
    var (unit, size) = ("kB", 1_000)
    for next in ["MB", "GB", "TB"] where count / size >= 1_000 {
      (unit, size) = (next, size * 1_000)
    }
    let whole = count / size
    return whole < 10 ? "\(whole).\(count / (size / 10) % 10) \(unit)" : "\(whole) \(unit)"
  }
}
