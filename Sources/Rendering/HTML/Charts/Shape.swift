/// One of the few forms that pictures are made of.
enum Shape: Sendable, Equatable {
  /// A filled area with rounded corners.
  case bar(StyleClass, x: Length, y: Int, width: Length, height: Int)
  /// A straight line.
  case line(StyleClass, x1: Length, y1: Int, x2: Length, y2: Int)
  /// A disc around a place.
  case dot(StyleClass, x: Length, y: Int, radius: Int)
  /// A small sign around a place.
  case sign(Sign, StyleClass, x: Length, y: Int)
  /// A few letters that begin, end or lie in the middle at a place.
  case label(String, StyleClass, Attribute.TextAnchor, x: Length, y: Int)
  /// Several shapes with words that appear when somebody points at them.
  case named(String, [Shape])

  /// The signs.
  enum Sign: Sendable {
    case diamond, cross, dash

    /// Its outline around 0,0.
    var path: StaticString {
      switch self {
      case .diamond: "M0,-8 L8,0 L0,8 L-8,0 Z"
      case .cross: "M-4,-4 L4,4 M-4,4 L4,-4"
      case .dash: "M-4,0 L4,0"
      }
    }
  }
}

extension HTML {
  /// A shape as an element of SVG.
  init(_ shape: Shape) {
    switch shape {
    case .bar(let style, let x, let y, let width, let height):
      self.init(
        .rect, .class(style), Attribute(.x, x), Attribute(.y, .pixels(y)), Attribute(.width, width),
        Attribute(.height, .pixels(height)), Attribute(.rx, .pixels(min(3, height / 2))))
    case .line(let style, let x1, let y1, let x2, let y2):
      self.init(
        .line, .class(style), Attribute(.x1, x1), Attribute(.y1, .pixels(y1)), Attribute(.x2, x2),
        Attribute(.y2, .pixels(y2)))
    case .dot(let style, let x, let y, let radius):
      self.init(
        .circle, .class(style), Attribute(.cx, x), Attribute(.cy, .pixels(y)),
        Attribute(.r, .pixels(radius)))
    case .sign(let sign, let style, let x, let y):
      // A path knows no shares, so it stands in a picture of its own that is put in place.
      self.init(
        .svg, .class(.sign), Attribute(.x, x), Attribute(.y, .pixels(y)),
        Attribute(.width, .pixels(1)), Attribute(.height, .pixels(1))
      ) {
        HTML(.path, .class(style), .path(sign.path))
      }
    case .label(let text, let style, let anchor, let x, let y):
      self.init(
        .text, .class(style), .anchor(anchor), Attribute(.x, x), Attribute(.y, .pixels(y))
      ) { text }
    case .named(let words, let shapes):
      self.init(.g) {
        HTML(.title) { words }
        for shape in shapes { HTML(shape) }
      }
    }
  }
}
