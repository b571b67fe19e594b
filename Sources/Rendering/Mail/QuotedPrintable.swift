/// Text in lines of at most 76 signs of ASCII: RFC 2045 §6.7.
enum QuotedPrintable {
  /// The text with CRLF between its lines, which end in LF, and after the last one.
  ///
  /// It has no other control character, no white space before a line end, and comes back unchanged
  /// whatever the lines hold.
  static func text(_ text: String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line(Array($0)) }.joined(separator: "\r\n") + "\r\n"
  }

  private static func line(_ octets: [UInt8]) -> String {
    var line = ""
    var width = 0
    for (place, octet) in octets.enumerated() {
      let sign = sign(for: octet, isLast: place == octets.count - 1)
      // The sign that says that the line goes on takes the 76th place.
      if width + sign.utf8.count > 75 {
        line += "=\r\n"
        width = 0
      }
      line += sign
      width += sign.utf8.count
    }
    return line
  }

  private static func sign(for octet: UInt8, isLast: Bool) -> String {
    let isSpace = octet == UInt8(ascii: " ") || octet == UInt8(ascii: "\t")
    let isPrintable = (33...126).contains(octet) && octet != UInt8(ascii: "=")
    if isPrintable || isSpace && !isLast { return String(Unicode.Scalar(octet)) }
    return "=" + Unicode.Scalar(octet).hexadecimal(width: 2)
  }
}
