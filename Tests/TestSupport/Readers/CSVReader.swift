/// A strict reader of RFC 4180, written from the grammar and apart from the writer.
package enum CSVReader {
  package struct Malformed: Error {
    let offset: Int
  }

  package static func records(_ text: String) throws -> [[String]] {
    let octets = Array(text.utf8)
    var records: [[String]] = []
    var record: [String] = []
    var offset = 0
    while offset < octets.count {
      record.append(String(decoding: try field(octets, &offset), as: UTF8.self))
      switch octets.dropFirst(offset).first {
      case UInt8(ascii: ","):
        offset += 1
      case UInt8(ascii: "\r") where octets.dropFirst(offset + 1).first == UInt8(ascii: "\n"):
        offset += 2
        records.append(record)
        record = []
      default: throw Malformed(offset: offset)
      }
    }
    return records
  }

  private static func field(_ octets: [UInt8], _ offset: inout Int) throws -> [UInt8] {
    guard octets[offset] == UInt8(ascii: "\"") else {
      let special = Array("\",\r\n".utf8)
      let field = octets[offset...].prefix { !special.contains($0) }
      offset = field.endIndex
      return Array(field)
    }
    var field: [UInt8] = []
    offset += 1
    while offset < octets.count {
      let isQuote = octets[offset] == UInt8(ascii: "\"")
      if isQuote, octets.dropFirst(offset + 1).first != UInt8(ascii: "\"") {
        offset += 1
        return field
      }
      field.append(octets[offset])
      offset += isQuote ? 2 : 1
    }
    throw Malformed(offset: offset)
  }
}
