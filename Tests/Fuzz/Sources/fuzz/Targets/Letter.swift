import InterviewModel
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
