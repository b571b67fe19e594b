extension HTML {
  /// A filled area of a picture.
  static func area(_ shade: Shade, x: Int, y: Int, width: Int, height: Int) -> HTML {
    HTML(
      .rect, .class(shade.style), Attribute(.x, x), Attribute(.y, y), Attribute(.width, width),
      Attribute(.height, height))
  }

  /// A straight line of a picture.
  static func line(
    _ style: StyleClass, from start: (x: Int, y: Int), to end: (x: Int, y: Int)
  ) -> HTML {
    HTML(
      .line, .class(style), Attribute(.x1, start.x), Attribute(.y1, start.y),
      Attribute(.x2, end.x), Attribute(.y2, end.y))
  }

  /// A line of text of a picture, cut to a number of cells.
  ///
  /// Each is an element of its own, so that one that runs from right to left moves no other.
  static func label(
    _ text: String, x: Int, y: Int, _ anchor: Attribute.TextAnchor? = nil,
    _ style: StyleClass? = nil, cells: Int = ChartMeasure.cells
  ) -> HTML {
    HTML(
      .text, style.map { .class($0) }, Attribute(.x, x), Attribute(.y, y),
      anchor.map { .anchor($0) }
    ) { text.truncated(toCells: cells) }
  }
}
