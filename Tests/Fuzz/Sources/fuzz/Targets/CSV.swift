@testable import Rendering

/// Fields, one a line, come back as they were once the guard is off, and nothing in them would be
/// run by a spreadsheet.
func fuzzCSV(_ octets: [UInt8]) throws {
  let fields = octets.split(separator: 0x1F, omittingEmptySubsequences: false)
    .map { Array($0).text }
  let columns = fields.indices.map { index in
    CSV<[String]>.Column("c\(index)") { .text($0[index]) }
  }
  let text = CSV(columns).text([fields, fields])
  let records = try CSVReader.records(text)
  try demand(records.count == 3, "as many records as rows, and the header", text)
  for (field, read) in zip(fields, records[2]) {
    let isGuarded = read.utf8.first == UInt8(ascii: "'") && !read.isSame(as: field)
    let plain = isGuarded ? String(read.unicodeScalars.dropFirst()) : read
    try demand(plain.isSame(as: field), "it reads back as it was", read)
    let first = read.unicodeScalars.first { $0 != " " }
    try demand(
      first.map { !formulaSigns.contains($0) } ?? true, "no spreadsheet would run it", read)
  }
}

private let formulaSigns: Set<Unicode.Scalar> = [
  "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠",
]
