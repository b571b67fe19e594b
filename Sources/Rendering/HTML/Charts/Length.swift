/// A place or a length in a picture.
///
/// Shares follow the width of the picture, whatever it is, so that a picture fits a phone and a
/// desk alike while its text keeps its size.
enum Length: Sendable, Equatable {
  /// Whole pixels of a style sheet.
  case pixels(Int)
  /// A share of the picture's width, from 0 to 1; anything else is taken for the nearest of these,
  /// and what is no number for 0.
  case share(Double)

  /// The length as SVG reads it: `12`, `43.25%`.
  var text: String {
    switch self {
    case .pixels(let count): return "\(count)"
    case .share(let share):
      let hundredths = Int(((share > 0 ? min(share, 1) : 0) * 10_000).rounded())
      let rest = hundredths % 100
      return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
  }
}
