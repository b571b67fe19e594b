/// What styles come to in one output stream: escape sequences, or nothing at all.
package struct Palette: Sendable {
  /// Whether styles are shown.
  package let isEnabled: Bool

  /// Creates the palette of a stream that shows styles or does not.
  package init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  /// The text in `style`, and everything after it plain again.
  ///
  /// - Parameters:
  ///   - style: The style; nil for none.
  ///   - text: Text that is safe for a terminal already.
  /// - Returns: The text itself when styles are not shown or there is nothing to show.
  package func apply(_ style: Style?, to text: String) -> String {
    guard isEnabled, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.parameter)m\(text)\u{1B}[0m"
  }
}
