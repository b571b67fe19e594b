@testable import ClinchCLI
import InterviewModel
import Persistence
import Zones

/// The form of what is stored, left as it is, changes nothing; and every field of it, read as if it
/// were new, says what is stored.
///
/// An octet chooses the zone, one the interview's length, three times five octets are the moments,
/// and each line behind them is a text.
func readWhatIsStored(_ octets: [UInt8]) throws {
  var rest = octets[...]
  let zone = zones[Int(rest.popFirst() ?? 0) % zones.count]
  let minutes = Int(rest.popFirst() ?? 0) * 5 + 1
  let moments = (0..<3).map { _ in moment(&rest) }
  let texts = Texts(lines: Array(rest).lines)
  let session = try quietSession.get()

  let person = Person(
    id: Person.ID(1), name: texts.name(0) ?? "x", email: texts.email(1), title: texts.name(2))
  let saidOfPerson = try PersonEdit(read(EditForm(person)))
  try same(saidOfPerson.name, person.name)
  try same(saidOfPerson.email?.value, person.email)
  try same(saidOfPerson.title?.value, person.title)

  let application = Application(
    id: Application.ID(1), company: person.name, role: texts.name(1), source: texts.name(2),
    url: texts.name(3), outcome: .rejected, outcomeAt: moments[2], whyInterested: texts.note(4),
    whatIBring: texts.note(5), note: texts.note(6))
  let said = try ApplicationEdit(read(EditForm(application, in: session.zone)), session)
  try same(said.company, application.company)
  try same(said.role?.value, application.role)
  try same(said.source?.value, application.source)
  try same(said.url?.value, application.url)
  try same(said.whyInterested?.value, application.whyInterested)
  try same(said.whatIBring?.value, application.whatIBring)
  try same(said.note?.value, application.note)
  try same(said.outcomeAt, application.outcomeAt)

  let interview = Interview(
    id: Interview.ID(1), uuid: "", applicationID: application.id, company: application.company,
    role: application.role, round: 2, kind: .onsite, startsAt: moments[0],
    endsAt: moments[0] + minutes * 60, zone: zone.name, place: texts.name(0),
    note: texts.note(1), impression: 4, highlight: texts.note(2), replyByAt: moments[1],
    cancelledAt: moments[2])
  let saidOfIt = try InterviewEdit(read(EditForm(interview, in: zone)), of: interview, session)
  try same(saidOfIt.startsAt, interview.startsAt)
  try same(saidOfIt.zone?.name, interview.zone)
  try same(saidOfIt.minutes, minutes)
  try same(saidOfIt.kind, interview.kind)
  try same(saidOfIt.round, interview.round)
  try same(saidOfIt.place?.value, interview.place)
  try same(saidOfIt.note?.value, interview.note)
  try same(saidOfIt.impression?.value, interview.impression)
  try same(saidOfIt.highlight?.value, interview.highlight)
  try same(saidOfIt.replyBy?.value, interview.replyByAt)
  try same(saidOfIt.cancelledAt?.value, interview.cancelledAt)
}

/// What every field of a form says, after seeing that left as it is it says nothing.
private func read(_ form: EditForm) throws -> EditedFields {
  let text = try InputText.note(form.text, field: "form")
  let changes = try form.changes(in: text)
  try demand(changes.isEmpty, "left as it is, nothing is changed", "\(changes) \(text)")
  let empty = EditForm(heading: [], fields: form.fields.map { EditForm.Field($0.key, nil) })
  return try fields(empty.changes(in: text))
}

private func same<Value: Equatable>(_ said: Value?, _ stored: Value?) throws {
  try demand(
    said == stored, "what is stored is read back",
    "\(String(reflecting: said)) \(String(reflecting: stored))")
}

/// Texts as they are stored, of lines in which a carriage return stands for a line feed.
private struct Texts {
  let lines: [String]

  func name(_ index: Int) -> String? { try? InputText.name(text(index), field: "name") }
  func email(_ index: Int) -> String? { try? InputText.email(text(index), field: "email") }

  /// A note without lines of white space at its end, which a form does not keep.
  func note(_ index: Int) -> String? {
    guard let note = try? InputText.note(text(index), field: "note") else { return nil }
    var lines = Array(note.utf8).lines
    while lines.last?.unicodeScalars.allSatisfy(\.properties.isWhitespace) == true {
      lines.removeLast()
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ index: Int) -> String { lines.indices.contains(index) ? lines[index] : "" }
}

/// Clocks that are put back by an hour, by half an hour and by two; one with odd minutes.
private let zones = [
  "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Antarctica/Troll",
  "Asia/Kathmandu", "Africa/Monrovia", "America/Sao_Paulo",
].map { ZoneDatabase.system.zone(named: $0) ?? .utc }

/// A moment of 1970…9999.
private func moment(_ octets: inout ArraySlice<UInt8>) -> Instant {
  let number = octets.prefix(5).reduce(0) { $0 << 8 | Int($1) }
  octets = octets.dropFirst(5)
  return Instant(seconds: number % 253_402_300_800)
}
