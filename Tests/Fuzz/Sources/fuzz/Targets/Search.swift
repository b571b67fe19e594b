@testable import InterviewModel
@testable import Rendering

/// Words in the first line, a text behind it: found or not, as folding the whole text says; shown
/// on one line that fits and steers no terminal.
func fuzzSearch(_ octets: [UInt8]) throws {
  let (cells, rest) = octets.choice(below: 80)
  let lines = rest.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
  guard let typed = lines.first, let words = SearchWords(Array(typed).text) else { return }
  let raw = lines.count > 1 ? Array(lines[1]) : []
  var scanner = SearchScanner(words)
  _ = scanner.found(in: raw.span)
  let text = raw.text
  let found = scanner.found(in: text) == words.all
  let folded = Array(text.folded.utf8)
  let expected = words.words.allSatisfy { word in
    folded.indices.contains { folded[$0...].starts(with: word) }
  }
  try demand(found == expected, "found where the folded text has it", text)
  let pieces = SearchExcerpt(of: text, words: words, cells: cells + 1).pieces
  let shown = pieces.map(\.text).joined()
  try checkShown(shown, allowing: [])
  try demand(shown.cellWidth <= cells + 1, "it fits", shown)
}
