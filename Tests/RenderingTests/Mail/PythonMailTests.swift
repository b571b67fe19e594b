import InterviewModel
import Rendering
import TestSupport
import Testing

@Suite struct PythonMailTests {
  private static let pieces = [
    "Dana", "Lee", " ", ",", ";", "<", ">", "@", "\"", "\\", "(", ")", "é", "ß", "面接", "👩‍👩‍👧",
    "e\u{301}", "\u{301}", "=?", "?=", "=?utf-8?q?x?=", "'", ".", ":", "a.b@c.example", "\u{200F}",
  ]

  /// Names and subjects of hostile pieces, and some of 300 scalars.
  private static var texts: [String] {
    var generator = SeededGenerator(seed: 5)
    let mixed = (0..<300).map { _ in
      let count = Int.random(in: 1...12, using: &generator)
      return "x" + generator.text(of: pieces, count: count)
    }
    return mixed + ["é", "a", "面", "\""].map { String(repeating: $0, count: 300) }
  }

  @Test(.enabled(if: PythonMail.isInstalled))
  func `Python reads the same values, and no field more`() throws {
    let texts = Self.texts.map { text in
      text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
        .joined(separator: " ")
    }
    let drafts = try texts.map { text in
      try LetterMessage(
        LetterText(subject: text, body: "\(text)\n.\nFrom \(text)  \n\n=20"),
        to: Person(id: Person.ID(1), name: text, email: "dana@acme.example")
      ).eml()
    }
    let mails = try #require(PythonMail.read(drafts))
    try #require(mails.count == texts.count)
    for (text, mail) in zip(texts, mails) {
      let expected = PythonMail.Mail(
        fields: [
          "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        ],
        name: text, address: "dana@acme.example", subject: text,
        body: "\(text)\n.\nFrom \(text)  \n\n=20\n", defects: 0)
      #expect(mail == expected)
    }
  }
}
