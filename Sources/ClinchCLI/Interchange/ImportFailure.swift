internal import Files
internal import InterviewModel
internal import Rendering
internal import Zones

extension Failure {
  /// The words for bytes that are none of an encoding.
  init(_ fault: TableDecoder.Fault, _ path: String, isGiven: Bool) {
    let byte = String(fault.byte, radix: 16, uppercase: true)
    let quoted = FilePath.quoted(path)
    self.init(
      .data,
      "\(SpokenFile.name(path)) is not \(fault.encoding.rawValue): line \(fault.line) has the byte 0x\(byte)",
      hint: isGiven || fault.encoding != .utf8
        ? "known encodings are \(TableEncoding.allCases.map(\.rawValue).joined(separator: ", "))"
        : "if it comes from Excel: clinch import \(quoted) --encoding windows-1252")
  }

  /// The words for a table of whose columns none names a company.
  ///
  /// - Parameters:
  ///   - missing: the columns that it has.
  ///   - path: the file, as it was named.
  ///   - company: the header that was said to be the companies'; nil where none was.
  init(_ missing: TableHeader.Missing, _ path: String, company: String?) {
    guard let columns = missing.columns else {
      self.init(.data, "\(SpokenFile.name(path)) is empty")
      return
    }
    guard !missing.isRow || company.map({ !columns.contains($0) }) ?? false else {
      self.init(
        .data,
        "\(SpokenFile.name(path)) seems to have no header row; its first row is", list: columns,
        hint: "put a line above it that names the columns, such as Company,Role,Applied,Status")
      return
    }
    let example = columns.first.map { ShellWord.quoted($0) } ?? "HEADER"
    self.init(
      .data,
      company.map { "\(SpokenFile.name(path)) has no column \"\($0)\"; its columns are" }
        ?? "no column in \(SpokenFile.name(path)) looks like a company column; its columns are",
      list: columns,
      hint: "add --map company=\(example), with the column that has the companies")
  }

  /// The words for dates that can mean two days.
  init(_ verdict: DateOrderEvidence.Verdict, _ path: String) {
    let command = "clinch import \(FilePath.quoted(path)) --date-order"
    switch verdict {
    case .contradiction(let dayFirst, let monthFirst):
      let lines = [(dayFirst, DateOrder.dmy), (monthFirst, .mdy)].sorted { $0.0.line < $1.0.line }
      self.init(
        .data, "\(SpokenFile.name(path)) writes dates in two orders",
        list: lines.map { witness, order in
          "line \(witness.line), \(witness.column): \(witness.text) can only be \(order.words)"
        },
        hint: "put them in one order; to keep the dates in the other order as notes: "
          + "\(command) \(lines[0].1.rawValue)")
    case .open(let witness):
      let readings = [DateOrder.dmy, .mdy].compactMap { order in
        witness.date.date(in: order).map { "\(order.rawValue): \(witness.text) is \($0)" }
      }
      self.init(
        .data,
        "the order of day and month in \(SpokenFile.name(path)) is unclear (line \(witness.line), "
          + "\(witness.column))",
        list: readings, hint: "to choose, add --date-order dmy or --date-order mdy")
    case .settled:
      self.init(.software, "the order of dates is known")
    }
  }
}
