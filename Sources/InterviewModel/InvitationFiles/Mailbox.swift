internal import Zones

/// A file with one e-mail or several, one behind the other, as mail programs keep them in a folder:
/// RFC 4155.
enum Mailbox {
  /// The mails in a file, in their order; the whole of it where no line parts them.
  static func mails(in octets: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var mails: [ArraySlice<UInt8>] = []
    var start = octets.startIndex
    var line = octets.startIndex
    while line < octets.endIndex {
      let end = octets[line...].firstIndex(of: .lineFeed) ?? octets.endIndex
      let next = min(end + 1, octets.endIndex)
      if line > start, isSeparator(octets[line..<end]), beginsWithField(octets[next...]) {
        mails.append(octets[start..<line])
        start = line
      }
      line = next
    }
    return mails + [octets[start...]]
  }

  /// Whether it begins like a mail: with a field, or the line that mailboxes put before one.
  static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: from) || beginsWithField(text)
  }

  private static let from = Array("From ".utf8)

  /// Whether a line is the one before a mail: `From ada@acme.example Wed Nov 18 10:00:00 2026`.
  ///
  /// A line of prose that begins with the same word has no weekday there.
  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: from) else { return false }
    let words = line.split(whereSeparator: \.isBlank)
    return words.count >= 6 && weekdays.contains { words[2].elementsEqual($0.utf8) }
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// Whether a text begins with the name of a field and its colon: RFC 5322 §2.2, as programs write
  /// it.
  private static func beginsWithField(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.prefix { octet in
      switch octet.lowercased {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"): true
      default: octet.isDigit
      }
    }
    return !name.isEmpty && text.dropFirst(name.count).first == UInt8(ascii: ":")
  }
}
