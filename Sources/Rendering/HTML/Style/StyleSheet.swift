/// How a page looks: on screens of any width, light and dark, and on paper.
///
/// It stands in the page itself and asks for nothing from outside.
struct StyleSheet: Sendable {
  /// The rules.
  ///
  /// They hold neither `<` nor `&`, so HTML and XML read them alike.
  let text: String

  /// The one of all pages.
  static let page = StyleSheet(
    text: [colors, layout, tables, pictures, paper].joined(separator: "\n"))

  /// Paper is never dark, whatever the screen is.
  private static let colors = """

    :root { color-scheme: light dark; \(PageColor.declarations(in: .light)) }
    @media screen and (prefers-color-scheme: dark) {
      :root { \(PageColor.declarations(in: .dark)) }
    }
    @media print {
      :root { color-scheme: light; \(PageColor.declarations(in: .paper)) }
    }
    """
}
