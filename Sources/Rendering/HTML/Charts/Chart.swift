/// A picture of values, which never stands without the values themselves.
///
/// It is 400 units wide and as large as there is room, so that its text can be read on a phone.
protocol Chart: Sendable {
  /// What it shows, in its own words.
  var title: String { get }
  /// The values in words, for those who do not see the picture.
  var description: String { get }
  /// Its height in units.
  var height: Int { get }
  /// The picture.
  var drawing: HTML { get }
  /// The values as a table.
  var table: HTML { get }
}

/// The measures that charts share, in units.
enum ChartMeasure {
  static let width = 400
  /// From the top of a line of text to where its letters stand.
  static let baseline = 14
  static let line = 20
  /// How many cells of text have room on a line; one takes about 8 units.
  static let cells = width / 8

  /// How many of them are left beside a note at the other end of the line; one of those takes about
  /// 7 units.
  static func cells(beside note: String) -> Int {
    max(0, (width - 7 * note.cellWidth) / 8 - 1)
  }
}

extension Chart {
  /// The picture with its text alternative (SVG-AAM names an image by its title and desc).
  var svg: HTML {
    HTML(
      .svg, .class(.chart), .role(.image), .viewBox(width: ChartMeasure.width, height: height)
    ) {
      HTML(.title) { title }
      HTML(.desc) { description }
      drawing
    }
  }

  /// The picture under its title, and behind it the values, which paper shows too when `isOpen`.
  func figure(isOpen: Bool = false) -> HTML {
    HTML(.figure) {
      HTML(.figcaption) { title }
      svg
      HTML(.details, isOpen ? .open : nil) {
        HTML(.summary) { "The numbers as a table" }
        table
      }
    }
  }
}
