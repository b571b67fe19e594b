import InterviewModel
import Testing

@Suite struct LetterTextTests {
  @Test func `a text comes back from its lines`() {
    let text = LetterText(subject: "For you", body: "Dear Dana,\n\nbye")
    #expect(text.lines == "Subject: For you\n\nDear Dana,\n\nbye")
    #expect(LetterText(lines: text.lines) == text)
  }

  @Test(arguments: [
    ("subject:a\nb", "a", "b"), ("Subject:  a  b \n\n\nc\n \n", "a b", "c"),
    ("SUBJECT: a", "a", ""), ("Subject:\nb", "", "b"),
    ("Dear\nSubject: a", "", "Dear\nSubject: a"), ("Subjekt: a", "", "Subjekt: a"),
    ("", "", ""), ("\n\nDear", "", "Dear"),
    ("To: Dana <d@x.example>\nSubject: a\n\nDear", "a", "Dear"), ("to: Dana\nDear", "", "Dear"),
  ])
  func `a subject stands on the first line, or below the recipient`(
    _ lines: String, _ subject: String, _ body: String
  ) {
    #expect(LetterText(lines: lines) == LetterText(subject: subject, body: body))
  }
}
