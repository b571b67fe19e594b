/// The format of a file that is to be imported, by how it begins.
package enum FileSignature: Sendable, Hashable {
  /// A table in text.
  case table
  /// A database of SQLite.
  case database
  /// The statements that make a database of SQLite.
  case databaseDump
  /// A document in JSON.
  case json
  /// A zip archive, as workbooks and downloads are.
  case archive
  /// A workbook, as Excel wrote them before 2007.
  case workbook
  /// A PDF document.
  case pdf
  /// A web page.
  case webPage
  /// A calendar file, or a mail.
  case invitation

  /// Recognises the format.
  package init(_ beginning: some Collection<UInt8>) {
    let bytes = Array(beginning.prefix(1024))
    let exact: [(FileSignature, [UInt8])] = [
      (.database, Array("SQLite format 3\0".utf8)), (.archive, Array("PK\u{3}\u{4}".utf8)),
      (.workbook, [0xD0, 0xCF, 0x11, 0xE0]), (.pdf, Array("%PDF-".utf8)),
    ]
    if let found = exact.first(where: { bytes.starts(with: $0.1) }) {
      self = found.0
      return
    }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    let words: [(FileSignature, [String])] = [
      (.json, ["{", "["]), (.webPage, ["<!doctype", "<html", "<table", "<?xml"]),
      (.databaseDump, ["pragma foreign_keys", "begin transaction;", "create table "]),
      (.invitation, ["begin:vcalendar", "received:", "return-path:", "mime-version:"]),
    ]
    let beginning = String(text.prefix(40)).folded.unicodeScalars
    let found = words.first { $0.1.contains { beginning.starts(with: $0.unicodeScalars) } }
    self = found?.0 ?? .table
  }
}
