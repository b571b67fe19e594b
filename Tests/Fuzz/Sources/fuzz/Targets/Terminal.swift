@testable import ClinchCLI
@testable import Rendering

/// Stored text that is shown holds nothing that steers a terminal, and fits where it is cut to.
func fuzzTerminal(_ octets: [UInt8]) throws {
  let (width, rest) = octets.choice(below: 40)
  let line = TerminalText.line(rest.text)
  try checkShown(line)
  try checkShown(TerminalText.block(rest.text), allowing: ["\n"])
  let cut = line.truncated(toCells: width + 1)
  try checkShown(cut)
  try demand(cut.cellWidth <= width + 1, "no wider than it may be", cut)
  for piece in line.lines(ofCells: width + 1, .betweenWords) { try checkShown(piece) }
}

/// Throws where a text has a scalar that steers what shows it, by a list of its own.
func checkShown(_ text: String, allowing allowed: Set<Unicode.Scalar> = []) throws {
  for scalar in text.unicodeScalars where !allowed.contains(scalar) {
    let isSteering =
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    try demand(!isSteering, "nothing steers a terminal", "U+\(String(scalar.value, radix: 16))")
  }
}

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
