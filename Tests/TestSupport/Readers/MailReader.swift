#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An e-mail as a mail program reads it, taken apart without the code under test.
package struct MailReader {
  /// The fields in their order, unfolded, by their names.
  package private(set) var fields: [(name: String, value: String)] = []
  /// The body, decoded from quoted-printable, CRLF as LF.
  package private(set) var body = ""
  /// The lines as they stand in the file, without CRLF.
  package private(set) var lines: [[UInt8]] = []

  package init(_ eml: String) {
    var rest = Array(eml.utf8)[...]
    while let end = rest.firstIndex(of: 0x0D) {
      lines.append(Array(rest[..<end]))
      rest = rest[end...].dropFirst(2)
    }
    let blank = lines.firstIndex(of: []) ?? lines.endIndex
    for line in lines[..<blank].map({ String(decoding: $0, as: UTF8.self) }) {
      if line.utf8.first == 0x20, let last = fields.indices.last {
        fields[last].value += line
      } else {
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        fields.append(
          (String(line[..<colon]), String(line[colon...].dropFirst(2))))
      }
    }
    body = Self.decoded(Array(lines[blank...].dropFirst()))
  }

  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A field's value with its encoded words decoded (RFC 2047): the space between two is none.
  package func decoded(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    var octets: [UInt8] = []
    var text = ""
    for word in value.split(separator: " ") {
      if word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?=") {
        octets += Data(base64Encoded: String(word.dropFirst(10).dropLast(2))) ?? Data()
      } else {
        text += String(decoding: octets, as: UTF8.self)
        octets = []
        text += (text.isEmpty ? "" : " ") + word
      }
    }
    return text + String(decoding: octets, as: UTF8.self)
  }

  private static func decoded(_ lines: [[UInt8]]) -> String {
    var octets: [UInt8] = []
    for line in lines {
      var index = 0
      var isSoft = false
      while index < line.count {
        if line[index] != 0x3D {
          octets.append(line[index])
          index += 1
        } else if index + 1 == line.count {
          isSoft = true
          index += 1
        } else {
          let digits = String(decoding: line[(index + 1)...(index + 2)], as: UTF8.self)
          octets.append(UInt8(digits, radix: 16) ?? 0)
          index += 3
        }
      }
      if !isSoft { octets.append(0x0A) }
    }
    return String(decoding: octets, as: UTF8.self)
  }
}
