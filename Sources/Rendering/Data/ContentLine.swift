internal import Zones

/// One line of a calendar file: a property with its value (RFC 5545 §3.1).
struct ContentLine {
  /// The line as it is meant, before it is folded.
  let content: String

  /// A property whose value is written as it is, for words of the standard.
  static func word(_ name: String, _ value: String) -> ContentLine {
    ContentLine(content: "\(name):\(value)")
  }

  /// A property whose value is text from anywhere.
  static func text(_ name: String, _ value: String) -> ContentLine {
    ContentLine(content: "\(name):\(CalendarText.escaped(value))")
  }

  /// A property whose value is a moment, in UTC: no time zone has to be described for it, which is
  /// what readers get wrong most.
  static func instant(_ name: String, _ value: Instant) -> ContentLine {
    ContentLine(content: name + ":" + digits(of: value.rfc3339))
  }

  /// A property whose value is a date of the calendar (RFC 5545 §3.3.4).
  static func date(_ name: String, _ value: CivilDate) -> ContentLine {
    ContentLine(content: name + ";VALUE=DATE:" + digits(of: "\(value)"))
  }

  /// A date, or a moment in UTC, without the signs between its numbers.
  private static func digits(of text: String) -> String {
    let octets = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
    return String(decoding: octets, as: UTF8.self)
  }

  /// The bytes that a line may have without its line break (RFC 5545 §3.1).
  static let longest = 75

  /// Appends the line in pieces of at most 75 bytes, each later one after a line break and a
  /// space.
  ///
  /// A piece ends between characters, so that a reader that forgets to join the pieces first still
  /// shows whole ones; a character that has no room on any line is divided between its scalars.
  func write(to text: inout String) {
    if content.utf8.count <= Self.longest {
      text += content
      text += "\r\n"
      return
    }
    if content.isPlain {
      // Each byte is a character: the first piece has 75, the others 74 behind their space.
      var rest = content.utf8[...]
      text += String(Substring(rest.prefix(Self.longest)))
      rest = rest.dropFirst(Self.longest)
      while !rest.isEmpty {
        text += "\r\n "
        text += String(Substring(rest.prefix(Self.longest - 1)))
        rest = rest.dropFirst(Self.longest - 1)
      }
      text += "\r\n"
      return
    }
    var used = 0
    for piece in pieces {
      let count = piece.utf8.count
      if used + count > Self.longest {
        text += "\r\n "
        used = 1
      }
      text += piece
      used += count
    }
    text += "\r\n"
  }

  /// What is never divided: characters that fit on a line, the scalars of all others.
  private var pieces: [String] {
    content.flatMap { character in
      character.utf8.count < Self.longest
        ? [String(character)] : character.unicodeScalars.map { String($0) }
    }
  }
}

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
