/// A picture of values: a function from the values to shapes, as wide as there is room.
protocol Chart: Sendable {
  /// The values in words, for those who do not see the picture; nil where they stand beside it.
  var words: String? { get }
  /// Its width.
  var width: Length { get }
  /// Its height in pixels.
  var height: Int { get }
  /// What it is drawn with, from the back to the front.
  var shapes: [Shape] { get }
}

extension Chart {
  var words: String? { nil }
  var width: Length { .share(1) }

  /// The picture; silent where its values stand beside it.
  var svg: HTML {
    let isWide = width == .share(1)
    return HTML(
      .svg, .class(.chart), words.map { _ in .role(.image) }, words.map { .label($0) },
      words == nil ? .hidden : nil, isWide ? .fullWidth : Attribute(.width, width),
      Attribute(.height, .pixels(height))
    ) {
      for shape in shapes { HTML(shape) }
    }
  }
}

extension HTML {
  /// The numbers behind a picture, folded away.
  static func folded(_ title: String, isOpen: Bool = false, @HTMLBuilder _ content: () -> HTML)
    -> HTML
  {
    HTML(.details, isOpen ? .open : nil) {
      HTML(.summary) { title }
      content()
    }
  }
}
