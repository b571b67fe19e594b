@testable import Rendering

/// A text is one property of a calendar: no line is longer than 75 bytes, and unfolded it is one
/// line without control characters.
func fuzzCalendar(_ octets: [UInt8]) throws {
  var file = ""
  ContentLine.text("SUMMARY", octets.text).write(to: &file)
  let octets = Array(file.utf8)
  try demand(octets.suffix(2) == [0x0D, 0x0A], "it ends with CRLF", file)

  var unfolded: [UInt8] = []
  var rest = octets[...]
  while let end = rest.firstIndex(of: 0x0D) {
    let line = rest[..<end]
    try demand(line.count <= 75, "at most 75 octets", Array(line).text)
    try demand(
      String(validating: line, as: UTF8.self) != nil, "no scalar is cut", Array(line).text)
    try demand(unfolded.isEmpty || line.first == 0x20, "later lines are folded", file)
    unfolded += unfolded.isEmpty ? line : line.dropFirst()
    rest = rest[end...].dropFirst(2)
  }
  try demand(unfolded.starts(with: "SUMMARY:".utf8), "one property", file)
  for scalar in unfolded.text.unicodeScalars where scalar != "\t" {
    try demand(scalar.properties.generalCategory != .control, "no controls", unfolded.text)
  }
}
