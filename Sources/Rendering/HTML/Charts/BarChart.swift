/// One bar from left to right on its track: how much of a whole, or of the greatest of several.
struct BarChart: Chart {
  /// How much, from 0 to 1; more than nothing is always seen.
  let share: Double
  /// How the bar looks.
  let style: StyleClass
  /// How thick it is, in pixels.
  let height: Int

  init(_ share: Double, _ style: StyleClass = .fill, height: Int = 14) {
    self.share = share
    self.style = style
    self.height = height
  }

  /// Creates the bar of one number beside the greatest of several.
  init(_ count: Int, of greatest: Int, _ style: StyleClass = .fill) {
    self.init(greatest > 0 ? Double(count) / Double(greatest) : 0, style)
  }

  var shapes: [Shape] {
    let track = Shape.bar(.track, x: .share(0), y: 0, width: .share(1), height: height)
    guard share > 0 else { return [track] }
    let length = Length.share(max(share, Self.least))
    return [track, .bar(style, x: .share(0), y: 0, width: length, height: height)]
  }

  private static let least = 0.012
}
