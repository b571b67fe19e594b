/// The lines of a calendar, with what was folded over several put together again: RFC 5545 §3.1.
///
/// A fold may lie within a character, so bytes are joined before they become text.
struct ContentLines {
  /// A whole line, and the number of its first part in the file, from 1.
  struct Line {
    var octets: [UInt8]
    let number: Int
  }

  /// The lines that are not blank.
  let lines: [Line]

  /// Takes a text apart; lines end in CRLF, LF, or CR where there is no LF at all.
  ///
  /// - Throws: `InvitationRefusal.controlCharacter`, at the first one.
  init(_ octets: ArraySlice<UInt8>) throws(InvitationRefusal) {
    let end = octets.contains(UInt8.lineFeed) ? UInt8.lineFeed : UInt8.carriageReturn
    var lines: [Line] = []
    for (place, raw) in octets.split(separator: end, omittingEmptySubsequences: false).enumerated()
    {
      var line = raw
      while line.last == .carriageReturn { line.removeLast() }
      if let control = line.first(where: \.isRefusedControl) {
        throw .controlCharacter(Unicode.Scalar(control).codePoint, line: place + 1)
      }
      guard let first = line.first else { continue }
      if first == .space || first == .tab, let last = lines.indices.last {
        lines[last].octets += line.dropFirst()
      } else {
        lines.append(Line(octets: Array(line), number: place + 1))
      }
    }
    self.lines = lines
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// Whether it steers a terminal; what word processors put for a line break does not.
  fileprivate var isRefusedControl: Bool {
    switch self {
    case .tab, 0x0B, 0x0C, .carriageReturn: false
    default: self < 0x20 || self == 0x7F
    }
  }

  /// The byte with a capital letter as a small one.
  var lowercased: UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
  }
}

extension [UInt8] {
  /// The text that these bytes are in UTF-8; nil where they are none.
  var utf8Text: String? {
    let text = String(decoding: self, as: UTF8.self)
    return text.utf8.elementsEqual(self) ? text : nil
  }
}
