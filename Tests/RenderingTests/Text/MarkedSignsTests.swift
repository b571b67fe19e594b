import InterviewModel
import TestSupport
import Testing

@testable import Rendering

/// Signs that a format gives a meaning, each with a combining mark behind it, which makes one
/// `Character` of both and hides the sign from whoever looks at those.
@Suite struct MarkedSignsTests {
  private static let signs = [
    "<", ">", "=", "+", "@", "\"", "'", ",", ";", ":", "\\", "&", "%", "?", "{{", "}}", "{{name}}",
    "\u{1B}", "\u{9B}", "\r", "\n", "\r\n", "\t", "\0",
  ]

  static let texts = signs.flatMap { sign in
    ["\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}"].flatMap { mark in
      [sign + mark, "a\(sign)\(mark)b", "\(sign)\(mark)\(sign)\(mark)"]
    }
  }

  @Test(arguments: texts) func `e-mail: no field more, and what can be kept comes back`(
    text: String
  ) throws {
    let recipient = Person(id: .init(1), name: "x\(text)", email: "dana@acme.example")
    let mail = MailReader(
      try LetterMessage(LetterText(subject: "x\(text)", body: "x"), to: recipient).eml())
    #expect(
      mail.fields.map(\.name) == [
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
    let kept = Self.line("x\(text)")
    #expect(octets(mail.decoded("Subject") ?? "") == octets(kept))
    let isQuoted = mail["To"]?.unicodeScalars.first == "\""
    #expect(isQuoted || octets(mail.decoded("To") ?? "") == octets("\(kept) <dana@acme.example>"))
  }

  @Test(arguments: texts) func `a link: three parts, and each comes back`(text: String) throws {
    let recipient = Person(id: .init(1), name: "x", email: "dana@acme.example")
    let link = try #require(
      LetterMessage(LetterText(subject: text, body: text), to: recipient).mailto)
    let parts = link.utf8.split { [UInt8(ascii: "?"), UInt8(ascii: "&")].contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
    try #require(parts.count == 3)
    #expect(parts[0] == "mailto:dana@acme.example")
    #expect(decoded(parts[1].utf8.dropFirst("subject=".utf8.count)) == octets(Self.line(text)))
    // RFC 6068 §5: a line feed is CRLF in a link.
    let lines = text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(decoded(parts[2].utf8.dropFirst("body=".utf8.count)) == lines)
  }

  @Test(arguments: texts) func `a calendar: one line, without controls`(text: String) {
    var line = ""
    ContentLine.text("SUMMARY", text).write(to: &line)
    let unfolded = octets(line.replacing("\r\n ", with: ""))
    #expect(unfolded.suffix(2) == [0x0D, 0x0A])
    let value = unfolded.dropFirst("SUMMARY:".utf8.count).dropLast(2)
    #expect(value.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) })
    #expect(
      zip(value, value.dropFirst()).allSatisfy { _, next in next != 0x0A }
        && !isUnescaped(UInt8(ascii: ","), in: value) && !isUnescaped(UInt8(ascii: ";"), in: value))
  }

  @Test(arguments: texts) func `a template: a value stays what it is`(text: String) throws {
    let letter = try LetterTemplate("Subject: x\n\n<{{name}}>{{role}}").text([
      .name: .known("a\(text)b"), .role: .known("cook"),
    ])
    #expect(octets(letter.body) == octets("<a\(text)b>cook"))
  }

  @Test(arguments: texts) func `a terminal: nothing steers it`(text: String) {
    for shown in [TerminalText.line(text), TerminalText.block(text)] {
      #expect(
        !shown.unicodeScalars.contains {
          $0 != "\n" && $0.properties.generalCategory == .control
        })
    }
    #expect(!TerminalText.line(text).unicodeScalars.contains("\n"))
  }

  @Test(arguments: texts) func `CSV: one cell, which no spreadsheet runs`(text: String) throws {
    let csv = CSV<String>([.init("a") { .text($0) }, .init("b") { _ in .integer(1) }])
    let records = try CSVReader.records(csv.text([text]))
    try #require(records.map(\.count) == [2, 2])
    let cell = octets(records[1][0])
    let runs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "\0"]
    let isGuarded = cell.first == UInt8(ascii: "'") && Array(cell.dropFirst()) == octets(text)
    let isPlain = cell == octets(text)
    #expect(isGuarded || isPlain)
    #expect(isGuarded || text.unicodeScalars.first.map { !runs.contains($0) } == true)
  }

  /// What a header field keeps of a text.
  private static func line(_ text: String) -> String {
    text.unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String($0) }.joined(separator: " ")
  }

  private func octets(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Bytes with `%41` as the byte it stands for.
  private func decoded(_ encoded: some Sequence<UInt8>) -> [UInt8] {
    var octets: [UInt8] = []
    var rest = Array(encoded)[...]
    while let first = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard first == UInt8(ascii: "%"), let octet = UInt8(digits, radix: 16) else {
        octets.append(first)
        continue
      }
      octets.append(octet)
      rest = rest.dropFirst(2)
    }
    return octets
  }

  /// Whether a sign stands in a value without a `\` before it that is itself no escaped one.
  private func isUnescaped(_ sign: UInt8, in value: some Sequence<UInt8>) -> Bool {
    var isEscaped = false
    for octet in value {
      if octet == sign, !isEscaped { return true }
      isEscaped = octet == UInt8(ascii: "\\") && !isEscaped
    }
    return false
  }
}
