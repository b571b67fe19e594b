/// What a file is called in a sentence.
package enum SpokenFile {
  /// The name of a file as it was typed; `-` is standard input.
  package static func name(_ typed: String) -> String { typed == "-" ? "standard input" : typed }
}
