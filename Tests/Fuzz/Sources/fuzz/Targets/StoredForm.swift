@testable import ClinchCLI
import InterviewModel
import Persistence
import Zones

/// Forms of what is stored: left as it is, one changes nothing; and every field of it, read as if
/// it were new, says what is stored.
///
/// An byte chooses the zone, one the interview's length, three times five bytes are the moments,
/// and each line behind them is a text, in which a carriage return stands for a line feed.
struct StoredForm {
  private let zone: Zone
  private let minutes: Int
  private let moments: [Instant]
  private let lines: [String]

  init(_ octets: [UInt8]) {
    var rest = octets[...]
    zone = zones[Int(rest.popFirst() ?? 0) % zones.count]
    minutes = Int(rest.popFirst() ?? 0) * 5 + 1
    moments = (0..<3).map { _ in moment(&rest) }
    lines = Array(rest).lines
  }

  func readInterview(_ session: Session) throws {
    let interview = Interview(
      id: Interview.ID(1), uuid: "", applicationID: Application.ID(1), company: "Acme", role: nil,
      round: 2, kind: .onsite, startsAt: moments[0], endsAt: moments[0] + minutes * 60,
      zone: zone.name, place: name(0), note: note(1), impression: 4, highlight: note(2),
      replyByAt: moments[1], cancelledAt: moments[2])
    let said = try InterviewEdit(read(EditForm(interview, in: zone)), of: interview, session)
    try same(said.startsAt, interview.startsAt)
    try same(said.zone?.name, interview.zone)
    try same(said.minutes, minutes)
    try same(said.kind, interview.kind)
    try same(said.round, interview.round)
    try same(said.place?.value, interview.place)
    try same(said.note?.value, interview.note)
    try same(said.impression?.value, interview.impression)
    try same(said.highlight?.value, interview.highlight)
    try same(said.replyBy?.value, interview.replyByAt)
    try same(said.cancelledAt?.value, interview.cancelledAt)
  }

  func readApplication(_ session: Session) throws {
    let application = Application(
      id: Application.ID(1), company: name(0) ?? "x", role: name(1), source: name(2), url: name(3),
      outcome: .rejected, outcomeAt: moments[2], whyInterested: note(4), whatIBring: note(5),
      note: note(6))
    let said = try ApplicationEdit(read(EditForm(application, in: session.zone)), session)
    try same(said.company, application.company)
    for field in Application.Field.allCases {
      try same(said.texts[field]?.value, application[field])
    }
    try same(said.outcomeAt, application.outcomeAt)
  }

  func readPerson() throws {
    let email = try? InputText.email(text(1), field: "email")
    let person = Person(id: Person.ID(1), name: personName ?? "x", email: email, title: name(2))
    let said = try PersonEdit(read(EditForm(person)))
    try same(said.name, person.name)
    try same(said.email?.value, person.email)
    try same(said.title?.value, person.title)
  }

  /// A name that is said without quotes, as a form says it.
  private var personName: String? {
    name(0).flatMap { try? PersonEntry.name($0, field: "name") }.flatMap { name in
      (try? PersonEntry.name(name, field: "name")) == name ? name : nil
    }
  }

  private func name(_ index: Int) -> String? { try? InputText.name(text(index), field: "name") }

  /// A note without lines of white space at its end, which a form does not keep.
  private func note(_ index: Int) -> String? {
    guard let note = try? InputText.note(text(index), field: "note") else { return nil }
    var lines = Array(note.utf8).lines
    while lines.last?.unicodeScalars.allSatisfy(\.properties.isWhitespace) == true {
      lines.removeLast()
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ index: Int) -> String { lines.indices.contains(index) ? lines[index] : "" }
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
