/// The latest results of a tip as squares in a row, the earliest first.
///
/// Each result has a sign beside its colour: what is printed in black and white, or seen without
/// some colours, reads the same.
struct StripChart: Chart {
  /// One square.
  struct Square: Sendable {
    /// What was done.
    let mark: Mark
    /// What it is about: `18 Nov, Acme: skipped`.
    let title: String
  }

  /// How a square is drawn.
  enum Mark: CaseIterable, Sendable {
    /// Tinted, for what was done.
    case tinted
    /// Full with a cross, for what was skipped.
    case crossed
    /// Empty with a dash, for what was declined.
    case dashed
    /// Empty with a point, for what does not apply.
    case pointed
    /// A broken outline, for what is not known.
    case broken
  }

  let words: String?
  /// The squares, from the left.
  let squares: [Square]
  /// For how many squares there is room, so that all strips have the same columns.
  let places: Int
  let width: Length

  init(words: String?, squares: [Square], places: Int, width: Length = .share(1)) {
    self.words = words
    self.squares = squares
    self.places = max(1, places, squares.count)
    self.width = width
  }

  /// One square as a key to the others.
  static func key(_ mark: Mark) -> StripChart {
    StripChart(
      words: nil, squares: [Square(mark: mark, title: "")], places: 1, width: .pixels(15))
  }

  let height = 18

  var shapes: [Shape] {
    squares.enumerated().map { index, square in
      .named(square.title, shapes(of: square.mark, at: index))
    }
  }

  private func shapes(of mark: Mark, at index: Int) -> [Shape] {
    let step = 1 / Double(places)
    let (left, breadth) = (step * (Double(index) + 0.06), step * 0.88)
    let middle = Length.share(left + breadth / 2)
    func square(_ style: StyleClass) -> Shape {
      .bar(style, x: .share(left), y: 1, width: .share(breadth), height: height - 2)
    }
    return switch mark {
    case .tinted: [square(.done)]
    case .crossed: [square(.skipped), .sign(.cross, .onSkipped, x: middle, y: height / 2)]
    case .dashed: [square(.empty), .sign(.dash, .onEmpty, x: middle, y: height / 2)]
    case .pointed: [square(.empty), .dot(.onEmpty, x: middle, y: height / 2, radius: 1)]
    case .broken: [square(.unknown)]
    }
  }
}
