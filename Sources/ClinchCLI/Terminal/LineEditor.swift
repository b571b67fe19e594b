internal import InterviewModel

/// A line while it is typed: its text, and a cursor that never stands within a character.
///
/// Characters are Unicode's (UAX #29): an emoji of several scalars, or a letter and its marks, is
/// passed and erased as one. A word ends at white space, as it does for the kernel's Ctrl-W.
struct LineEditor: Equatable {
  /// Where the line stands after a key.
  enum Progress {
    case goesOn
    /// Enter.
    case complete
    /// Ctrl-D on an empty line.
    case ended
  }

  /// The text before the cursor.
  private(set) var before = ""
  /// The text behind the cursor.
  private(set) var after = ""

  /// The whole line.
  var text: String { before + after }

  /// Creates a line that holds a text already, with the cursor behind it.
  init(_ text: String = "") {
    before = text
  }

  /// Does what a key means.
  mutating func take(_ key: Keystroke) -> Progress {
    switch key {
    case .text(let scalar): before.unicodeScalars.append(scalar)
    // Cells that are copied from a spreadsheet stay apart.
    case .tab: before.unicodeScalars.append(" ")
    case .enter: return .complete
    case .left: moveLeft(by: 1)
    case .right: moveRight(by: 1)
    case .wordLeft: moveLeft(by: wordBefore)
    case .wordRight: moveRight(by: wordAfter)
    case .start: moveLeft(by: before.count)
    case .end: moveRight(by: after.count)
    case .backspace: before = String(before.dropLast())
    case .delete: after = String(after.dropFirst())
    case .deleteOrEnd:
      if before.isEmpty, after.isEmpty { return .ended }
      after = String(after.dropFirst())
    case .eraseWord: before = String(before.dropLast(wordBefore))
    case .eraseBefore: before = ""
    case .eraseAfter: after = ""
    case .ignored: return .goesOn
    }
    leaveCharacter()
    return .goesOn
  }

  private mutating func moveLeft(by count: Int) {
    after = before.suffix(count) + after
    before = String(before.dropLast(count))
  }

  private mutating func moveRight(by count: Int) {
    before += after.prefix(count)
    after = String(after.dropFirst(count))
  }

  /// The characters back to where the word before the cursor begins.
  private var wordBefore: Int {
    let spaces = before.reversed().prefix(while: \.isWhitespace).count
    return spaces + before.dropLast(spaces).reversed().prefix { !$0.isWhitespace }.count
  }

  /// The characters to where the word behind the cursor ends.
  private var wordAfter: Int {
    let spaces = after.prefix(while: \.isWhitespace).count
    return spaces + after.dropFirst(spaces).prefix { !$0.isWhitespace }.count
  }

  /// Completes what stands before the cursor.
  ///
  /// - Returns: what it can go on to be, as `Completion` says.
  mutating func complete(by completion: Completion) -> [String] {
    let result = completion.completing(before)
    before = result.text
    leaveCharacter()
    return result.names
  }

  /// Moves the cursor behind the character that it stands in since a scalar was put in there, or
  /// since something between two halves went.
  private mutating func leaveCharacter() {
    guard let last = before.unicodeScalars.last, let next = after.unicodeScalars.first,
      !(last.isASCII && next.isASCII)
    else { return }
    let text = self.text
    let place = before.utf8.count
    var end = 0
    for character in text where end < place { end += character.utf8.count }
    let cursor = text.utf8.index(text.startIndex, offsetBy: end)
    before = String(text[..<cursor])
    after = String(text[cursor...])
  }
}
