import InterviewModel
import Rendering
import Testing

@Suite struct LetterTemplateTests {
  @Test func `the first line is the subject, the rest the body`() throws {
    let template = try LetterTemplate("Subject:  For {{name}} \n\n\nDear {{name}},\n\nbye\n\n")
    let text = template.text([.name: .known("Dana")])
    #expect(text == LetterText(subject: "For Dana", body: "Dear Dana,\n\nbye"))
  }

  @Test func `a value with line feeds cannot end the subject`() throws {
    let text = try LetterTemplate("Subject: {{signature}}\nx")
      .text([.signature: .known("Sam\nBcc: you@example.com")])
    #expect(text.subject == "Sam Bcc: you@example.com")
    #expect(text.body == "x")
  }

  @Test func `a value cannot become the subject of the body`() throws {
    let text = try LetterTemplate("Subject: a\n{{signature}}\nrest")
      .text([.signature: .known("-- \nSam")])
    #expect(text == LetterText(subject: "a", body: "-- \nSam\nrest"))
  }

  @Test(arguments: ["", "Dear you", "Subject:\nx", "subjects: a\nx"])
  func `a first line that is no subject is refused`(_ source: String) {
    let error = #expect(throws: TemplateError.self) { try LetterTemplate(source) }
    #expect(error?.line == 1)
  }

  @Test func `a template without a body is refused`() {
    #expect(throws: TemplateError.self) { try LetterTemplate("Subject: a\n \n") }
  }

  @Test func `faults in the body have the line of the file`() {
    let error = #expect(throws: TemplateError.self) {
      try LetterTemplate("Subject: a\n\n\nDear {{nam}}")
    }
    #expect(error?.line == 4)
    #expect(error?.column == 6)
    #expect(error?.nearest == "name")
  }

  @Test func `faults in the subject have the column of the file`() {
    let error = #expect(throws: TemplateError.self) { try LetterTemplate("Subject: {{x}}\nx") }
    #expect(error?.column == 10)
  }

  @Test func `it knows what it uses, in the order of the list`() throws {
    let template = try LetterTemplate("Subject: {{role}}\n{{#signature}}{{name}}{{/signature}}")
    #expect(template.variables == [.name, .role, .signature])
  }
}
