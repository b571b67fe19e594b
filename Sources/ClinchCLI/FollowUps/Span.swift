/// A span of time as it is typed: a whole number and a unit.
enum Span {
  /// The seconds in `90min`, `48h`, `3d` or `2w`, units being exact; nil for anything else, and for
  /// more than a hundred years.
  static func seconds(in text: String) -> Int? {
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let unit = String(text.unicodeScalars.dropFirst(digits.count))
    guard let number = Int(String(digits)), number <= 36_525 * 86_400,
      let length = ["min": 60, "h": 3_600, "d": 86_400, "w": 604_800][unit],
      number <= 36_525 * 86_400 / length
    else { return nil }
    return number * length
  }
}
