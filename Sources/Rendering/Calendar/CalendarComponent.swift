/// A part of a calendar file between `BEGIN` and `END`, with the parts inside it (RFC 5545 §3.6).
struct CalendarComponent: Sendable {
  let name: String
  var lines: [ContentLine]
  var parts: [CalendarComponent] = []

  func write(to text: inout String) {
    ContentLine.word("BEGIN", name).write(to: &text)
    for line in lines { line.write(to: &text) }
    for part in parts { part.write(to: &text) }
    ContentLine.word("END", name).write(to: &text)
  }
}
