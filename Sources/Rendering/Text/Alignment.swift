/// On which side of its column a text stands.
package enum Alignment: Sendable {
  /// At the start, with the spaces after it.
  case leading
  /// At the end, with the spaces before it; for numbers.
  case trailing
}
