internal import InterviewModel
internal import Rendering
internal import Zones

/// Any bytes as a table come out the same in any pieces, every line once, and each row is
/// understood or refused.
///
/// What our own writer wrote comes back as it was.
func fuzzTable(_ octets: [UInt8]) throws {
  let (choice, rest) = octets.choice(below: 8)
  let form: TableForm = choice == 7 ? .markdown : .delimited(by: Array(",;\t|,;\t".utf8)[choice])
  let whole = scan(rest, form, pieces: max(rest.count, 1))
  let pieces = scan(rest, form, pieces: choice + 1)
  try demand(whole == pieces, "pieces make no difference", rest.text)
  let lines = whole.map(\.line)
  try demand(zip(lines, lines.dropFirst()).allSatisfy(<), "lines are counted on", "\(lines)")
  try readRows(of: rest)
  try demand(decodes(rest), "an encoding decodes or refuses", rest.text)
  try roundTrip(rest)
}

private struct Scanned: Equatable {
  let line: Int
  let cells: [String]?
}

private func scan(_ octets: [UInt8], _ form: TableForm, pieces: Int) -> [Scanned] {
  var scanner = TableScanner(form)
  var rest = octets[...]
  var found: [Scanned] = []
  while true {
    switch scanner.next() {
    case .record(let record): found.append(Scanned(line: record.line, cells: record.cells))
    case .unreadable(let line, _): found.append(Scanned(line: line, cells: nil))
    case .needsMore:
      if rest.isEmpty { scanner.finish() }
      scanner.feed(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
    case .end: return found
    }
  }
}

private func readRows(of octets: [UInt8]) throws {
  let found = TableHeader.find(
    in: Array(octets.text.utf8), isWhole: true, forms: TableForm.tried, preset: nil, mapping: [:])
  guard case .success(let header) = found else { return }
  let reader = RowReader(order: .dmy, zone: .utc, now: Instant(seconds: 1_800_000_000))
  var sections = TableSections(header)
  var lines: [TableSections.Line] = []
  for record in scan(Array(octets.text.utf8), header.form, pieces: 4096) {
    guard let cells = record.cells else { continue }
    lines += sections.take(TableRecord(line: record.line, cells: cells))
  }
  for line in lines + sections.finish() {
    guard case .row(let row) = line else { continue }
    guard case .application(let application) = reader.read(row) else { continue }
    let note = application.note.merged(into: nil)
    try demand(
      application.note.merged(into: note) == note, "a note is added once", note ?? "")
  }
}

private func decodes(_ octets: [UInt8]) -> Bool {
  TableEncoding.allCases.allSatisfy { encoding in
    var decoder = TableDecoder(encoding)
    guard let decoded = try? decoder.decode(octets, isLast: true) else { return true }
    return String(validating: decoded, as: UTF8.self) != nil
  }
}

private func roundTrip(_ octets: [UInt8]) throws {
  let fields = octets.split(separator: 0x1F, omittingEmptySubsequences: false)
    .map { Array($0).text }
  let columns = fields.indices.map { index in
    CSV<[String]>.Column("c\(index)") { .text($0[index]) }
  }
  let text = CSV(columns).text([fields])
  let records = scan(Array(text.utf8), .delimited(by: UInt8(ascii: ",")), pieces: 4096)
  try demand(records.count == 2, "a header and a row come back", text)
  let read = records[1].cells ?? []
  try demand(read.count == fields.count, "every cell comes back", text)
  for (field, cell) in zip(fields, read) {
    let isGuarded = cell.utf8.first == UInt8(ascii: "'") && !cell.isSame(as: field)
    let plain = isGuarded ? String(cell.unicodeScalars.dropFirst()) : cell
    try demand(plain.isSame(as: field), "it reads back as it was", cell)
  }
}
