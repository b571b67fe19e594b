@testable import ClinchCLI
@testable import Rendering

/// Whatever is typed, the cursor stands between two characters of the line, and the terminal shows
/// the line around it, all of it where it has room.
func fuzzKeys(_ octets: [UInt8]) throws {
  let (wider, rest) = octets.choice(below: 80)
  let (prompt, typed) = rest.choice(below: 60)
  let columns = LineView.leastColumns + wider
  var decoder = KeystrokeDecoder()
  var line = LineEditor()
  var view = LineView(prompt: String(repeating: "接 ", count: prompt), columns: columns)
  var row = TerminalRow(columns: columns) { $0.cellWidth }
  try row.show(view.opening)
  let margin = row.cursor
  for octet in typed {
    for key in decoder.take(octet) { _ = line.take(key) }
    try demand(
      Array(line.text) == Array(line.before) + Array(line.after), "no cursor in a character",
      line.text)
    try row.show(view.drawing(of: line, columns: columns))
    try demand(row.cursor < columns, "no cursor behind the edge", "\(row.cursor)")
    // Of a character that is shown wider than the least room, of 6 cells, its beginning is shown.
    guard line.text.allSatisfy({ TerminalText.line(String($0)).cellWidth <= 6 }) else { continue }
    let (before, after) = (TerminalText.line(line.before), TerminalText.line(line.after))
    try demand(row.shows(before, after, from: margin), "the line is seen", row.text())
  }
  // A pause ends what was begun, so that the next key is one by itself.
  decoder.forgetSequence()
  if decoder.take(0x0D).last != .enter { throw Broken(promise: "Enter", found: line.text) }
}
