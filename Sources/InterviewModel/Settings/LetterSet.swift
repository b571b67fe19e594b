/// The letters of one register and language.
package enum LetterSet: String, Sendable, CaseIterable {
  /// First names, contractions.
  case warm
  /// Title and surname.
  case formal
  /// German, formal.
  case german = "de"
}
