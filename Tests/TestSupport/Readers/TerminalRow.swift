/// A row of a terminal that obeys CR, LF, CSI n C, CSI n D and CSI K, and nothing else.
///
/// It says what is seen after drawings, and where the cursor is.
package struct TerminalRow {
  /// A control that a drawing must not have, or text beyond the right edge.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The column of the cursor, from 0.
  package private(set) var cursor = 0
  /// What each cell shows; the second one of a wide character is empty.
  private var cells: [String]
  private let width: (Character) -> Int

  /// Creates an empty row of so many cells, in which characters are as wide as `width` says.
  package init(columns: Int, width: @escaping (Character) -> Int) {
    cells = Array(repeating: " ", count: columns)
    self.width = width
  }

  /// What is seen from a column on, without the empty cells at the end.
  package func text(from column: Int = 0) -> String {
    var seen = cells[min(column, cells.count)...]
    while seen.last == " " { seen.removeLast() }
    return seen.joined()
  }

  /// Whether a line is seen from a column on, with the cursor between its two parts: all of it, or
  /// what is nearest to the cursor between `…` and `…`.
  ///
  /// Scalars that take no cell do not count, nor does the circle that makes them seen.
  package func shows(_ before: String, _ after: String, from margin: Int) -> Bool {
    guard margin <= cursor else { return false }
    var left = visible(cells[margin..<cursor].joined())[...]
    var right = visible(cells[cursor...].joined())[...]
    while right.last == " " { right.removeLast() }
    let isCutLeft = left.first == "…"
    let isCutRight = right.last == "…"
    if isCutLeft { left.removeFirst() }
    if isCutRight { right.removeLast() }
    var wanted = visible(after)
    if !isCutRight { while wanted.last == " " { wanted.removeLast() } }
    let all = visible(before)
    return (isCutLeft ? all.suffix(left.count) == left : all[...] == left)
      && (isCutRight ? wanted.starts(with: right) : wanted[...] == right)
  }

  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != "◌" && width(Character($0)) > 0 }
  }

  /// Obeys a drawing; a line feed begins an empty row.
  ///
  /// - Throws: `Failure`.
  package mutating func show(_ drawing: String) throws {
    var scalars = Substring.UnicodeScalarView(drawing.unicodeScalars)
    while let scalar = scalars.first {
      switch scalar {
      case "\r":
        cursor = 0
        scalars.removeFirst()
      case "\n":
        cells = Array(repeating: " ", count: cells.count)
        cursor = 0
        scalars.removeFirst()
      case "\u{1B}":
        try obey(&scalars)
      default:
        let run = scalars.prefix { $0 != "\r" && $0 != "\n" && $0 != "\u{1B}" }
        scalars = scalars[run.endIndex...]
        for character in String(Substring(run)) { try write(character) }
      }
    }
  }

  private mutating func obey(_ scalars: inout Substring.UnicodeScalarView) throws {
    let sequence = scalars.prefix { !("A"..."Z").contains($0) }
    guard sequence.starts(with: "\u{1B}[".unicodeScalars), sequence.endIndex < scalars.endIndex
    else { throw Failure(description: "no control sequence") }
    let digits = String(Substring(sequence.dropFirst(2)))
    let last = scalars[sequence.endIndex]
    scalars = scalars[scalars.index(after: sequence.endIndex)...]
    switch (last, Int(digits)) {
    case ("C", .some(let count)) where count > 0: cursor = min(cursor + count, cells.count - 1)
    case ("D", .some(let count)) where count > 0: cursor = max(cursor - count, 0)
    case ("K", .none) where digits.isEmpty:
      for column in cursor..<cells.count { erase(column) }
    default: throw Failure(description: "CSI \(digits)\(last)")
    }
  }

  private mutating func write(_ character: Character) throws {
    let width = width(character)
    guard width > 0 else {
      if cursor > 0 { cells[cursor - 1].append(character) }
      return
    }
    guard cursor + width < cells.count else {
      throw Failure(description: "\(character) reaches the right edge")
    }
    for column in cursor..<cursor + width {
      erase(column)
      cells[column] = ""
    }
    cells[cursor] = String(character)
    cursor += width
  }

  /// Half of a wide character is none.
  private mutating func erase(_ column: Int) {
    if cells[column].isEmpty, column > 0 { cells[column - 1] = " " }
    var next = column + 1
    while next < cells.count, cells[next].isEmpty {
      cells[next] = " "
      next += 1
    }
    cells[column] = " "
  }
}
