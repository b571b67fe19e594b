extension String {
  /// What names are compared by: the folded text, or the text itself where folding leaves nothing
  /// (a name of combining marks only).
  package var foldedKey: String {
    let folded = folded
    return folded.isEmpty ? self : folded
  }
}
