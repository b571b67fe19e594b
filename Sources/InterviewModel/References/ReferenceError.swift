/// Why words on the command line do not stand for exactly one thing.
public enum ReferenceError: Error, Equatable {
  /// Nothing is meant; the text says what was looked for.
  case none(String)
  /// Several things are meant.
  case several(typed: String, candidates: [String])
}
