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
