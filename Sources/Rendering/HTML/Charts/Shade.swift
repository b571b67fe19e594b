/// How an area of a picture is filled: each can be told from the others without its colour.
enum Shade: CaseIterable {
  /// Full, for what was done.
  case solid
  /// Slanted lines, for what was skipped.
  case hatched
  /// Points, for what was decided against.
  case dotted
  /// Empty, for what does not apply.
  case hollow
  /// Empty with a broken edge, for what is not known.
  case dashed

  var style: StyleClass {
    switch self {
    case .solid: .solid
    case .hatched: .hatched
    case .dotted: .dotted
    case .hollow: .hollow
    case .dashed: .dashed
    }
  }
}

extension HTML {
  /// What shades are made of; it stands once in a page, unseen.
  static var patterns: HTML {
    HTML(.svg, .class(.patterns), .hidden) {
      HTML(.defs) {
        HTML(
          .pattern, .id(Anchor("hatched")), .inUserSpace, Attribute(.width, 6),
          Attribute(.height, 6)
        ) {
          // The corners complete the line where one tile meets the next.
          HTML(.path, .class(.hatching), .path("M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"))
        }
        HTML(
          .pattern, .id(Anchor("dotted")), .inUserSpace, Attribute(.width, 5), Attribute(.height, 5)
        ) {
          HTML(
            .circle, .class(.dots), Attribute(.cx, 2), Attribute(.cy, 2), Attribute(.r, 1))
        }
      }
    }
  }
}
