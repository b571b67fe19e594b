import InterviewModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct TemplateTests {
  private func render(_ source: String, _ values: [String: LetterValue] = [:]) throws -> String {
    try Template(source, names: ["name", "role", "note"]).text(values)
  }

  @Test func `a name is replaced by its value`() throws {
    #expect(try render("Dear {{name}}!", ["name": .known("Dana")]) == "Dear Dana!")
  }

  @Test func `a missing value shows as a gap that says what is missing`() throws {
    #expect(try render("{{name}}", ["name": .missing("who it is")]) == "[who it is]")
    #expect(try render("{{name}}") == "[name]")
  }

  @Test(arguments: ["{{role}}", "{{#role}}", "{{/role}}", "{{{name}}}", "}}", "{{"])
  func `a value that looks like a tag stays what it is`(_ value: String) throws {
    #expect(
      try render("{{name}}, {{role}}", ["name": .known(value), "role": .known("cook")])
        == "\(value), cook")
  }

  @Test func `a section shows only when its value is known`() throws {
    let source = "a{{#note}} {{note}}{{/note}} b"
    #expect(try render(source, ["note": .known("x")]) == "a x b")
    #expect(try render(source, ["note": .missing("x")]) == "a b")
    #expect(try render(source) == "a b")
  }

  @Test func `sections stand in each other`() throws {
    let source = "{{#name}}1{{#role}}2{{/role}}3{{/name}}"
    #expect(try render(source, ["name": .known("x"), "role": .known("y")]) == "123")
    #expect(try render(source, ["name": .known("x")]) == "13")
    #expect(try render(source, ["role": .known("y")]).isEmpty)
  }

  @Test func `a line that holds only section tags leaves no line behind`() throws {
    let source = "a\n{{#note}}\n  {{note}}\n \t{{/note}} \nb\n{{#name}}{{/name}}\nc"
    #expect(try render(source, ["note": .known("x")]) == "a\n  x\nb\nc")
    #expect(try render(source) == "a\nb\nc")
  }

  @Test func `a blank line and a line with text beside a section tag stay`() throws {
    #expect(try render("a\n\n{{#note}}x{{/note}}y\n") == "a\n\ny\n")
  }

  @Test func `a combining mark hides no tag`() throws {
    let mark = "\u{301}"
    #expect(try render("{{name}}\(mark)", ["name": .known("a")]) == "a\(mark)")
    #expect(throws: TemplateError.self) { try render("{{\(mark)name}}") }
    #expect(throws: TemplateError.self) { try render("{{name\(mark)}}") }
    #expect(throws: TemplateError.self) { try render("x{{/name}}\(mark)") }
  }

  @Test func `braces that are not doubled are text`() throws {
    #expect(try render("{name} { } }{ {") == "{name} { } }{ {")
  }

  @Test func `a name that is none is refused before rendering, with the nearest`() throws {
    let error = #expect(throws: TemplateError.self) { try render("ok\n  {{nmae}}") }
    #expect(
      error == TemplateError(line: 2, column: 3, fault: "there is no {{nmae}}", nearest: "name"))
  }

  @Test(arguments: [
    ("{{^name}}", 1, 1), ("a {{!x}}", 1, 3), ("{{&name}}", 1, 1), ("{{{name}}}", 1, 1),
    ("{{ name }}", 1, 1), ("{{}}", 1, 1), ("{{#}}", 1, 1), ("{{=<% %>=}}", 1, 1),
    ("x\ny{{>name}}", 2, 2), ("{{Name}}", 1, 1), ("{{na\nme}}", 1, 1), ("é{{name", 1, 2),
    ("a\n\nb }}", 3, 3),
  ])
  func `any other tag is refused with its place`(
    _ source: String, _ line: Int, _ column: Int
  ) throws {
    let error = try #require(throws: TemplateError.self) { try render(source) }
    #expect(error.line == line)
    #expect(error.column == column)
  }

  @Test func `a section that is not closed is named where it was opened`() throws {
    let error = #expect(throws: TemplateError.self) { try render("a\nb {{#note}}\nc\nd\n") }
    #expect(
      error
        == TemplateError(line: 2, column: 3, fault: "{{#note}} is never closed", nearest: nil))
  }

  @Test func `a section is closed by its own name`() throws {
    let crossed = #expect(throws: TemplateError.self) {
      try render("{{#note}}\n{{#name}}{{/note}}{{/name}}")
    }
    #expect(
      crossed?.description == "line 2, column 10: {{/note}} stands where {{#name}} is still open")
    let closed = #expect(throws: TemplateError.self) { try render("{{/note}}") }
    #expect(closed?.fault == "{{/note}} closes nothing that is open")
  }

  @Test func `sections more than 16 deep are refused`() throws {
    let nested = { (depth: Int) in
      String(repeating: "{{#name}}", count: depth) + String(repeating: "{{/name}}", count: depth)
    }
    #expect(try render(nested(16)).isEmpty)
    #expect(throws: TemplateError.self) { try render(nested(17)) }
  }

  @Test func `columns count characters, not scalars`() throws {
    let error = #expect(throws: TemplateError.self) { try render("e\u{301}👩‍👩‍👧 {{x}}") }
    #expect(error?.column == 4)
  }

  @Test func `whatever is put together from the pieces of tags is read or refused`() throws {
    let pieces = [
      "{{", "}}", "{", "}", "#", "/", "name", "note", "\n", " ", "x", "\u{301}", "é", "{{name}}",
      "{{#note}}", "{{/note}}",
    ]
    var generator = SeededGenerator(seed: 7)
    var readCount = 0
    for _ in 0..<5_000 {
      let source = generator.text(of: pieces, count: 8)
      do throws(TemplateError) {
        let text = try Template(source, names: ["name", "note"])
          .text(["name": .known("N"), "note": .known("O")])
        readCount += 1
        #expect(!text.unicodeScalars.elementsEqual("{{name}}".unicodeScalars))
      } catch {
        let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        #expect((1...lines.count).contains(error.line), "\(source)")
        #expect(error.column >= 1)
      }
    }
    #expect(readCount > 100)
  }
}
