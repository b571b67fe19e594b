import InterviewModel
@testable import Rendering
import Zones

/// A letter as its owner wrote it: read back as it is shown, and looked over without a fall.
func fuzzLetter(_ octets: [UInt8]) throws {
  let text = octets.text
  let letter = LetterText(lines: text)
  if !letter.subject.isEmpty {
    let again = LetterText(lines: letter.lines)
    try demand(again == letter, "a letter is read back as it is shown", letter.lines)
  }
  for finding in LetterCheck.findings(in: text, facts) {
    try demand(!finding.explanation.isEmpty, "a finding says what is wrong", text)
  }
}

private let facts: LetterFacts = {
  let dana = Person(id: Person.ID(1), name: "Dana Lee", email: "dana@acme.example")
  let application = Application(
    id: Application.ID(1), company: "Acme", role: "Backend Engineer",
    whyInterested: "Acme ships daily", whatIBring: "eight years of payment backends")
  let interview = Interview(
    id: Interview.ID(1), uuid: "", applicationID: Application.ID(1), company: "Acme",
    role: "Backend Engineer", round: 1, kind: .video, startsAt: Instant(seconds: 1_795_096_800),
    endsAt: Instant(seconds: 1_795_100_400), zone: "Europe/Berlin",
    highlight: "your move from cron to queues.", interviewers: [dana])
  return LetterFacts(
    occasion: LetterOccasion(
      kind: .thankYou, followUp: nil, recipient: dana, application: application,
      interview: interview),
    people: [dana], otherCompanies: ["Northwind"],
    otherPeople: [Person(id: Person.ID(3), name: "Rita Okafor")], companions: [],
    signature: "Joe Doe")
}()

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
