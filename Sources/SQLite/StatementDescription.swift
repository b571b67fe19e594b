/// What goes into a statement and what comes out of it.
package struct StatementDescription: Sendable, Hashable {
  /// The names of the columns that it returns, in their order; none for a statement without rows.
  package let columns: [String]
  /// The names of its parameters in the order of their numbers, prefix included; `nil` for a `?`.
  package let parameters: [String?]
}
