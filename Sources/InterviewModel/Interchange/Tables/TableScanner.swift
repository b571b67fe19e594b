/// Parts the bytes of a table in UTF-8 into records, a piece at a time, so that a file of any
/// length takes the memory of one record.
///
/// RFC 4180, with what real files break of it: CR or LF alone ends a record; a quote inside a bare
/// cell is a quote; spaces before an opening quote and behind a closing one do not count; a quote
/// in a quoted cell that is neither doubled nor followed by a delimiter is a quote; a cell that
/// begins with a quoted word and goes on is bare. A quote that is never closed costs its own line
/// alone.
package struct TableScanner: Sendable {
  /// What comes next.
  package enum Step: Sendable, Equatable {
    /// A record.
    case record(TableRecord)
    /// A line that cannot be read.
    case unreadable(line: Int, ImportFault)
    /// Nothing until more bytes are fed.
    case needsMore
    /// The end of the table.
    case end
  }

  /// The most bytes that a record can have: 1 MiB.
  package static let limit = 1 << 20

  private let form: TableForm
  private var buffer: [UInt8] = []
  /// Where the next record begins in the buffer.
  private var start = 0
  private var line = 1
  private var isComplete = false
  /// Whether the rest of a line that was too long is passed by.
  private var isPassingLine = false

  /// Creates a scanner of a table of this form.
  package init(_ form: TableForm) { self.form = form }

  /// Adds the next bytes of the table.
  package mutating func feed(_ bytes: some Collection<UInt8>) {
    buffer.removeFirst(start)
    start = 0
    buffer.append(contentsOf: bytes)
  }

  /// Says that there are no more bytes.
  package mutating func finish() { isComplete = true }

  /// The next record.
  package mutating func next() -> Step {
    if isPassingLine { passLine() }
    guard start < buffer.count else { return isComplete ? .end : .needsMore }
    var cursor = TableCursor(buffer, from: start, isComplete: isComplete)
    let found: [String]? =
      switch form {
      case .delimited(let delimiter): cursor.cells(delimiter)
      case .markdown: cursor.markdownCells()
      }
    let number = line
    if let cells = found, cursor.place - start <= Self.limit {
      line += cursor.lineCount
      start = cursor.place
      return .record(TableRecord(line: number, cells: cells))
    }
    guard isComplete || cursor.isBroken || buffer.count - start > Self.limit else {
      return .needsMore
    }
    let fault: ImportFault = cursor.isInQuotes || cursor.isBroken ? .openQuote : .tooLong
    isPassingLine = true
    passLine()
    return .unreadable(line: number, fault)
  }

  /// Goes on behind the next end of a line.
  private mutating func passLine() {
    guard let end = buffer[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      start = buffer.count
      if isComplete { isPassingLine = false }
      return
    }
    // The second half of CRLF may still be to come.
    guard end + 1 < buffer.count || isComplete else {
      start = end
      return
    }
    let isPair = buffer[end] == 0x0D && end + 1 < buffer.count && buffer[end + 1] == 0x0A
    start = end + (isPair ? 2 : 1)
    line += 1
    isPassingLine = false
  }
}
