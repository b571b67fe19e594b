import Rendering

/// Where text stands on a terminal, counted in cells.
enum Cells {
  /// The cells that a line takes.
  static func count(_ line: String) -> Int { line.cellWidth }

  /// The cells before the first place of a text; nil where it is not in the line.
  static func column(of text: String, in line: String) -> Int? {
    let scalars = Array(line.unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    let place = scalars.indices.first { scalars[$0...].starts(with: wanted) }
    return place.map { place in
      var before = String.UnicodeScalarView()
      before.append(contentsOf: scalars[..<place])
      return String(before).cellWidth
    }
  }
}
