import InterviewModel
@testable import Rendering

/// A template is refused with a place, or fills in each value as it is: one that looks like a tag
/// stays what it is.
func fuzzTemplate(_ octets: [UInt8]) throws {
  let source = octets.text
  let tag = "\u{E000}{{name}}{{#role}}{{/x}}"
  do {
    let template = try Template(source, names: ["name", "role", "x"])
    let text = template.text(["name": .known(tag), "role": .known(""), "x": .missing("x")])
    for piece in text.unicodeScalars.split(separator: "\u{E000}").dropFirst()
    where !source.unicodeScalars.contains("\u{E000}") {
      try demand(
        piece.starts(with: tag.unicodeScalars.dropFirst()), "a value stays literal", text)
    }
  } catch let error as TemplateError {
    try demand(error.line >= 1 && error.column >= 1, "a refusal names the place", source)
  }
  if let letter = try? LetterTemplate(source) {
    let known = LetterVariable.allCases.map { ($0, LetterValue.known(tag)) }
    let text = letter.text(Dictionary(uniqueKeysWithValues: known))
    try demand(!text.subject.utf8.contains(0x0A), "the subject is one line", text.subject)
  }
}
