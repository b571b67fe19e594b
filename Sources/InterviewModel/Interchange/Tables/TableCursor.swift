/// Reads one record out of bytes that may end in the middle of it.
struct TableCursor {
  private let bytes: [UInt8]
  private let isComplete: Bool
  private let start: Int
  /// Where the record ends, once it was read.
  private(set) var place: Int
  /// Whether the bytes ended between quotes.
  private(set) var isInQuotes = false
  /// Whether a quote was opened that nothing can close any more.
  private(set) var isBroken = false

  init(_ bytes: [UInt8], from start: Int, isComplete: Bool) {
    self.bytes = bytes
    self.start = start
    self.isComplete = isComplete
    place = start
  }

  /// How many lines the record takes up.
  var lineCount: Int {
    var count = 0
    for index in start..<place {
      switch bytes[index] {
      case Self.lineFeed: count += 1
      case Self.carriageReturn where index + 1 >= bytes.count || bytes[index + 1] != Self.lineFeed:
        count += 1
      default: break
      }
    }
    return count
  }

  /// The cells of a record, and behind it `place`; nil where the bytes end before it does.
  mutating func cells(_ delimiter: UInt8) -> [String]? {
    var cells: [String] = []
    while true {
      guard let cell = cell(delimiter) else { return nil }
      cells.append(cell)
      guard place < bytes.count else { return isComplete ? cells : nil }
      if bytes[place] == delimiter {
        place += 1
        // A delimiter at the very end has an empty cell behind it.
        if place == bytes.count, isComplete { return cells + [""] }
        continue
      }
      return endLine() ? cells : nil
    }
  }

  /// Passes the end of a line; false where its second half may still be to come.
  private mutating func endLine() -> Bool {
    if bytes[place] == Self.carriageReturn {
      guard place + 1 < bytes.count else {
        place += 1
        return isComplete
      }
      if bytes[place + 1] == Self.lineFeed { place += 1 }
    }
    place += 1
    return true
  }

  private mutating func cell(_ delimiter: UInt8) -> String? {
    let opening = skipSpaces(from: place)
    guard opening < bytes.count, bytes[opening] == Self.quote else {
      guard let end = end(from: place, delimiter) else { return nil }
      defer { place = end }
      return text(place..<end)
    }
    return quotedCell(from: opening, delimiter)
  }

  private mutating func quotedCell(from opening: Int, _ delimiter: UInt8) -> String? {
    var content: [UInt8] = []
    var hasLineEnd = false
    var index = opening + 1
    while index < bytes.count {
      guard bytes[index] == Self.quote else {
        if bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn {
          hasLineEnd = true
        }
        content.append(bytes[index])
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
        content.append(Self.quote)
        index += 2
        continue
      }
      let behind = skipSpaces(from: index + 1)
      guard behind < bytes.count else {
        guard isComplete else { return nil }
        place = behind
        return String(decoding: content, as: UTF8.self)
      }
      if isEnd(bytes[behind], delimiter) {
        place = behind
        return String(decoding: content, as: UTF8.self)
      }
      // On a later line, what stands behind a delimiter opens a cell of its own.
      if hasLineEnd, let before = content.last, isEnd(before, delimiter) {
        isBroken = true
        return nil
      }
      // Neither the end of the cell nor a doubled quote: what ends before the next delimiter tells.
      guard let end = end(from: index + 1, delimiter) else { return nil }
      guard bytes[(index + 1)..<end].last(where: { $0 != Self.space }) == Self.quote else {
        let cell = text(opening..<end)
        place = end
        return cell
      }
      content.append(Self.quote)
      index += 1
    }
    isInQuotes = true
    return nil
  }

  /// The cells of a line of a Markdown table; none for any other line.
  mutating func markdownCells() -> [String]? {
    guard let end = lineEnd(from: place) else { return nil }
    let line = bytes[place..<end]
    place = end
    if place < bytes.count, !endLine() { return nil }
    return MarkdownRow.cells(String(decoding: line, as: UTF8.self))
  }

  private func lineEnd(from index: Int) -> Int? {
    let end = bytes[index...].firstIndex { $0 == Self.lineFeed || $0 == Self.carriageReturn }
    return end ?? (isComplete ? bytes.count : nil)
  }

  /// Where a bare cell ends; nil where that is not among the bytes.
  private func end(from index: Int, _ delimiter: UInt8) -> Int? {
    let end = bytes[index...].firstIndex { isEnd($0, delimiter) }
    return end ?? (isComplete ? bytes.count : nil)
  }

  private func isEnd(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private func skipSpaces(from index: Int) -> Int {
    bytes[index...].firstIndex { $0 != Self.space } ?? bytes.count
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}

/// A line of a Markdown table: https://github.github.com/gfm/#tables-extension-.
enum MarkdownRow {
  /// Its cells, with their marks; none for a line that is not one.
  static func cells(_ line: String) -> [String] {
    var scalars = Substring(line).unicodeScalars.drop { $0.properties.isWhitespace }
    guard scalars.popFirst() == "|" else { return [] }
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in scalars {
      if isEscaped {
        if scalar != "|" { cell.append("\\") }
        cell.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        cells.append(String(cell).trimmedCell)
        cell = String.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
    }
    if isEscaped { cell.append("\\") }
    // The bar at the end of a line is often left out.
    let rest = String(cell).trimmedCell
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }
}
