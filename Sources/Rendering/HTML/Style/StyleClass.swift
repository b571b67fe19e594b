/// The names that rules of the style sheet go by.
enum StyleClass: String, Sendable, CaseIterable {
  // The page.
  case skip, quiet, note, name
  // Tables.
  case number, scroll
  // What stands out, always beside a word that says so.
  case alarm, caution
  // Pictures.
  case figures, chart, strip, patterns
  case small, strong, axis, mark, whisker, halo
  case solid, hatched, dotted, hollow, dashed
  case hatching, dots
}
