internal import Zones

/// The dates of a whole file, by which the order is found that it writes them in.
package struct FileDates: Sendable {
  /// Those with slashes or hyphens.
  package private(set) var slashed = DateOrderEvidence()
  /// Those with points, where the day comes first unless a line says otherwise.
  package private(set) var pointed = DateOrderEvidence()

  /// Creates the dates of an empty file.
  package init() {}

  /// Takes the dates of a row into account, all of those that a cell for interviews lists.
  package mutating func see(_ row: RowText) {
    for cell in row.allDates where cell.flag == nil {
      let isList = row.fields[.interview]?.contains(cell) ?? false
      for part in isList ? cell.listedDates : [cell] {
        // Of days with an arrow between them either tells.
        guard part.text.utf8.contains(0xE2) else {
          see(part, row.line)
          continue
        }
        for text in part.text.parts(between: "→") {
          see(RowText.Cell(cell.header, text), row.line)
        }
      }
    }
    for cell in row.rest { noted[cell.header, default: Counts()].see(cell) }
  }

  private mutating func see(_ cell: RowText.Cell, _ line: Int) {
    guard let date = try? TableDate(cell.text), case .numeric(let numeric) = date.day else {
      return
    }
    if numeric.hasPoints {
      pointed.see(numeric, cell.text, line: line, column: cell.header)
    } else {
      slashed.see(numeric, cell.text, line: line, column: cell.header)
    }
  }

  // MARK: Columns that are kept as notes

  /// How many cells of a column are filled, and how many of them are dates.
  private struct Counts {
    var filled = 0
    var dates = 0

    mutating func see(_ cell: RowText.Cell) {
      filled += 1
      if cell.listedDates.contains(where: \.isMoment) { dates += 1 }
    }
  }

  private var noted: [String: Counts] = [:]

  /// The headers of the columns that are kept as notes and are full of dates or times: a date of an
  /// interview or of an application may be among them.
  package var notedColumns: [String] {
    noted.filter { $0.value.dates * 2 > $0.value.filled }.keys.sorted()
  }
}

extension RowText.Cell {
  /// The dates that a cell lists, between semicolons or on lines of their own.
  var listedDates: [RowText.Cell] {
    // Most cells have one, and a file has many cells.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }) else {
      return text.isEmpty ? [] : [self]
    }
    return text.parts(between: ";").flatMap { $0.parts(between: "\n") }.filter { !$0.isEmpty }
      .map { RowText.Cell(header, $0) }
  }

  /// Whether it is a day, with or without a time, or a time alone.
  fileprivate var isMoment: Bool {
    guard text.utf8.count <= 60, text.utf8.contains(where: \.isDigit) else { return false }
    do throws(TableDate.Fault) {
      _ = try TableDate(text)
      return true
    } catch {
      return error != .notADate || isTime
    }
  }

  /// Whether it is a time of day alone.
  var isTime: Bool {
    let digits = text.utf8.prefix(while: \.isDigit)
    guard 1...2 ~= digits.count, (try? TableDate(text)) == nil else { return false }
    return text.utf8.dropFirst(digits.count).first == UInt8(ascii: ":")
      || (try? TableDate("2000-01-01 \(text)"))?.time != nil
  }
}
