/// The elements that pages are made of.
enum Tag: String, CaseIterable {
  // The page.
  case html, head, meta, title, style, body
  // Its parts.
  case header, nav, main, section, footer
  // Text.
  case h1, h2, h3, p, a, bdi, time, abbr, span, ul, li, dl, dt, dd, div
  // Tables and figures.
  case table, caption, thead, tbody, tr, th, td, figure, figcaption, details, summary
  // Pictures.
  case svg, desc, defs, pattern, g, rect, circle, line, path, text

  /// Whether it never holds anything, so that nothing closes it.
  var isVoid: Bool { self == .meta }
}
