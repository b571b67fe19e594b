/// The commands that a hint or a note shows, to be copied.
///
/// A command begins with the program's name where a text, a line or an enumeration begins, or after
/// a colon, and goes to the end of that part; in quotes nothing ends it. Words like `with clinch
/// doctor` inside a sentence are none.
enum CommandsInText {
  /// The text with an option behind each command, so that the command works on the same database.
  ///
  /// - Parameters:
  ///   - option: the option with a space before it, ` --db search.db`.
  ///   - text: one line.
  /// - Returns: the text; as it was where it shows no command, or already says which database.
  static func adding(_ option: String, to text: String) -> String {
    let bytes = Array(text.utf8)
    guard !option.isEmpty, !bytes.has(" --db") else { return text }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      guard begins(at: place, in: bytes) else {
        result.append(bytes[place])
        place += 1
        continue
      }
      let end = end(from: place, in: bytes)
      result += bytes[place..<end] + Array(option.utf8)
      place = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func begins(at place: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[place...].starts(with: name) else { return false }
    let before = bytes[..<place]
    return before.allSatisfy { $0 == UInt8(ascii: " ") }
      || leads.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Where the command ends that begins at a place.
  private static func end(from start: Int, in bytes: [UInt8]) -> Int {
    var quote: UInt8?
    for place in start..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if ends.contains(where: { bytes[place...].starts(with: $0.utf8) }) {
        return place
      }
    }
    return bytes.count
  }

  private static let name = Array("clinch ".utf8)
  private static let leads = [": ", "; ", ", ", " or ", "note:   "]
  private static let ends = ["; ", ", ", " or ", ")", " ("]
}

extension [UInt8] {
  fileprivate func has(_ words: String) -> Bool {
    indices.contains { self[$0...].starts(with: words.utf8) }
  }
}
