/// The latest results of a tip as small squares in a row, the earliest first.
struct ResultStrip: Sendable {
  /// What the squares are, in words: `from the earliest: done, skipped, done`.
  let words: String
  /// The squares.
  let shades: [Shade]

  /// The picture with the words as its text alternative; nothing without results.
  var svg: HTML {
    guard !shades.isEmpty else { return .none }
    return HTML(
      .svg, .class(.strip), .role(.image),
      .viewBox(width: shades.count * Self.step, height: Self.step)
    ) {
      HTML(.title) { words }
      for (index, shade) in shades.enumerated() {
        HTML.area(
          shade, x: index * Self.step + 2, y: 2, width: Self.step - 4, height: Self.step - 4)
      }
    }
  }

  private static let step = 16
}
