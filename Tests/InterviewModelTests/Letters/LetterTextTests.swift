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
  ])
  func `a subject is one only on the first line`(_ lines: String, _ subject: String, _ body: String)
  {
    #expect(LetterText(lines: lines) == LetterText(subject: subject, body: body))
  }
}
