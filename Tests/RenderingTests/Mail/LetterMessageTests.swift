import InterviewModel
import Rendering
import TestSupport
import Testing

@Suite struct LetterMessageTests {
  private func message(
    subject: String = "Thanks", body: String = "Dear Dana,\n\nThank you.",
    name: String = "Dana Lee",
    address: String? = "dana@acme.example"
  ) -> LetterMessage {
    LetterMessage(
      LetterText(subject: subject, body: body),
      to: Person(id: Person.ID(1), name: name, email: address))
  }

  @Test func `a draft has the fields of a draft and no others`() throws {
    let mail = MailReader(try message().eml())
    #expect(
      mail.fields.map(\.name) == [
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
    #expect(mail["X-Unsent"] == "1")
    #expect(mail["To"] == "Dana Lee <dana@acme.example>")
    #expect(mail["Subject"] == "Thanks")
    #expect(mail.body == "Dear Dana,\n\nThank you.\n")
  }

  @Test func `without an address it is to nobody`() throws {
    #expect(try MailReader(message(address: nil).eml())["To"] == nil)
    #expect(
      try MailReader(LetterMessage(LetterText(subject: "a", body: "b"), to: nil).eml())["To"] == nil
    )
  }

  @Test(arguments: [
    ("Lee, Dana", "\"Lee, Dana\" <dana@acme.example>"),
    ("Dana \"D\" Lee\\", "\"Dana \\\"D\\\" Lee\\\\\" <dana@acme.example>"),
    ("J. R. Lee", "\"J. R. Lee\" <dana@acme.example>"),
  ])
  func `a name with signs of its own is quoted`(_ name: String, _ field: String) throws {
    #expect(try MailReader(message(name: name).eml())["To"] == field)
  }

  @Test func `a domain beyond ASCII is written as it is looked up`() throws {
    let mail = MailReader(try message(address: "dana@müller.example").eml())
    #expect(mail["To"] == "Dana Lee <dana@xn--mller-kva.example>")
    #expect(mail.lines.allSatisfy { $0.allSatisfy { $0 < 0x80 } })
  }

  @Test(arguments: ["dåna@acme.example", "dana@" + String(repeating: "é", count: 60) + ".example"])
  func `an address that has no form in ASCII is refused`(address: String) throws {
    #expect(throws: LetterRefusal.addressBeyondMail(address)) {
      try message(address: address).eml()
    }
  }

  @Test(arguments: [
    "Zoë Laurent", "面接テック", "=?UTF-8?Q?x?=", String(repeating: "é", count: 300),
    String(repeating: "a", count: 300), String(repeating: "👩‍👩‍👧", count: 60), "e\u{301}\u{301}",
  ])
  func `a name or subject that cannot stand as it is is encoded and comes back`(_ text: String)
    throws
  {
    let mail = MailReader(try message(subject: text, name: text).eml())
    #expect(mail.decoded("Subject") == text)
    #expect(mail.decoded("To") == text + " <dana@acme.example>")
  }

  @Test(arguments: [
    "a\r\nBcc: you@example.com", "a\nb", "a\rb", "a\0b", "\r\n", "a\u{85}b\u{2028}c",
    "=?\r\n?=", "é\r\nBcc: x@example.com", "a\u{1B}[31m",
  ])
  func `nothing in a value can end its field`(_ text: String) throws {
    let mail = MailReader(try message(subject: text, name: text, address: "d@e.example").eml())
    #expect(
      mail.fields.map(\.name) == [
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
    let decoded = (mail.decoded("Subject") ?? "") + (mail.decoded("To") ?? "")
    #expect(
      !decoded.unicodeScalars.contains {
        $0.properties.generalCategory == .control || $0.properties.generalCategory == .lineSeparator
      })
  }

  @Test func `whatever is in it, lines are short, ASCII, and come back`() throws {
    let pieces = [
      "a", " ", "=", "\n", "é", "\t", "word ", ".", "面", "👩‍👩‍👧", "\u{301}", "?=", "=?", "\"", "From ",
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let text = generator.text(of: pieces, count: 40)
      let mail = MailReader(try message(subject: text, body: text).eml())
      #expect(mail.lines.allSatisfy { $0.count <= 78 && $0.allSatisfy { (9...126).contains($0) } })
      #expect(mail.body == text + "\n")
      let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      #expect(mail.decoded("Subject") == words.joined(separator: " "))
    }
  }

  @Test func `no line of the body ends in white space`() throws {
    let mail = MailReader(
      try message(body: "a \nb\t\n " + String(repeating: "x ", count: 60)).eml())
    #expect(mail.lines.allSatisfy { $0.last != 0x20 && $0.last != 0x09 })
  }

  @Test func `a link encodes everything that could end a part of it`() throws {
    let link = try #require(
      message(subject: "A & B? #1 100%+", body: "Zoë\nx=y", address: "d+x@acme.example").mailto)
    #expect(
      link == "mailto:d%2Bx@acme.example?subject=A%20%26%20B%3F%20%231%20100%25%2B"
        + "&body=Zo%C3%AB%0D%0Ax%3Dy")
  }

  @Test func `a link to nobody has no address`() throws {
    let link = try #require(message(address: nil).mailto)
    #expect(link.hasPrefix("mailto:?subject=Thanks&body="))
  }

  @Test func `a link of 1,800 octets is made, a longer one is not`() throws {
    let base = try #require(message(body: "").mailto).utf8.count
    let room = LetterMessage.longestMailto - base
    #expect(message(body: String(repeating: "a", count: room)).mailto?.utf8.count == 1_800)
    #expect(message(body: String(repeating: "a", count: room + 1)).mailto == nil)
  }
}
