internal import Zones

/// JSON in a cell of a table, as Job Application Wizard writes lists: RFC 8259, read leniently.
indirect enum CellJSON: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([CellJSON])
  case object([(key: String, value: CellJSON)])

  static func == (left: CellJSON, right: CellJSON) -> Bool { left.text == right.text }

  /// Reads a document; nil where it is none, or deeper than anybody nests.
  init?(_ text: String) {
    var reader = CellJSONReader(Array(text.utf8))
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  /// What people read of it: a text, or those in it with commas between them.
  var text: String {
    switch self {
    case .null: ""
    case .bool(let value): value ? "yes" : "no"
    case .number(let digits): digits
    case .string(let text): text
    case .array(let items):
      items.map(\.text).filter { !$0.isEmpty }.joined(separator: "; ")
    case .object(let members):
      members.filter { $0.key.headerKey != "id" }.map(\.value.text).filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
  }

  /// The member of an object.
  subscript(key: String) -> CellJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension RowText.Cell {
  /// The things of a JSON array, or none for an empty one; nil where it is no array.
  var listed: [RowText.Cell]? {
    guard case .array? = CellJSON(text) else { return nil }
    let words = CellJSON(text)?.text ?? ""
    return words.isEmpty ? [] : [RowText.Cell(header, words)]
  }

  /// The interviews of a JSON array; nil where it is no array of objects.
  var interviews: [RowText.Interview]? {
    guard case .array(let items)? = CellJSON(text) else { return nil }
    return items.map { item in
      var interview = RowText.Interview()
      for (key, field) in Self.members {
        guard let text = item[key]?.text, !text.isNothing else { continue }
        interview.fields[field] = RowText.Cell(header, text)
      }
      if case .number(let seconds)? = item["date"] {
        interview.fields[.interview] = RowText.Cell(header, Self.date(since2001: seconds))
      }
      if let note = item["notes"]?.text, !note.isNothing {
        interview.note.append(RowText.Cell("notes", note))
      }
      return interview
    }
  }

  private static let members: [(String, ImportField)] = [
    ("date", .interview), ("interviewers", .interviewer), ("type", .kind), ("round", .round),
  ]

  /// Swift writes a date as the seconds since 2001 began.
  private static func date(since2001 seconds: String) -> String {
    let beginning = 978_307_200
    guard let seconds = Double(seconds), abs(seconds) < 1e11 else { return seconds }
    let moment = Instant(seconds: beginning + Int(seconds.rounded(.down)))
    return "\(Zone.utc.local(at: moment))Z"
  }
}

/// Reads JSON byte by byte.
private struct CellJSONReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return place == bytes.count
    }
  }

  mutating func value(depth: Int) -> CellJSON? {
    skipSpaces()
    guard place < bytes.count, depth < 32 else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\""): return string().map(CellJSON.string)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "{"): return object(depth)
    default: return word()
    }
  }

  private mutating func array(_ depth: Int) -> CellJSON? {
    place += 1
    var items: [CellJSON] = []
    if pass("]") { return .array([]) }
    repeat {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    } while pass(",")
    return pass("]") ? .array(items) : nil
  }

  private mutating func object(_ depth: Int) -> CellJSON? {
    place += 1
    var members: [(key: String, value: CellJSON)] = []
    if pass("}") { return .object([]) }
    repeat {
      skipSpaces()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\""), let key = string(), pass(":"),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append((key, value))
    } while pass(",")
    return pass("}") ? .object(members) : nil
  }

  private mutating func word() -> CellJSON? {
    let word = bytes[place...].prefix {
      $0.isDigit || "+-.eEtrufalsn".utf8.contains($0)
    }
    place = word.endIndex
    switch String(decoding: word, as: UTF8.self) {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case let digits: return Double(digits) == nil ? nil : .number(digits)
    }
  }

  private mutating func string() -> String? {
    place += 1
    var content: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: content, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        content.append(byte)
        continue
      }
      guard let escaped = escape() else { return nil }
      content += escaped
    }
    return nil
  }

  private mutating func escape() -> [UInt8]? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
    case UInt8(ascii: "u"): return unicode()
    default: return [byte]
    }
  }

  private mutating func unicode() -> [UInt8]? {
    guard let first = unit() else { return nil }
    var value = first
    if 0xD800...0xDBFF ~= first, bytes[place...].starts(with: "\\u".utf8) {
      place += 2
      guard let second = unit(), 0xDC00...0xDFFF ~= second else { return nil }
      value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private mutating func unit() -> UInt32? {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4 else { return nil }
    place += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func pass(_ sign: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }
}
