import InterviewModel
@testable import Persistence
import Rendering
import SQLite
import Zones

/// A text that may be one of Clinch's exports: refused with a place, or read back, and then what is
/// stored is written out as it was read.
///
/// An even first byte takes the rest as the text; an odd one changes a sound export with it, so
/// that what is deep inside is met too.
func fuzzExport(_ octets: [UInt8]) throws {
  let (choice, rest) = octets.choice(below: 2)
  let text = choice == 0 ? rest : changed(try soundExport.get(), by: rest)
  do {
    let document = try ExportDocument(text)
    try demand(ExportDocument.isMarked(text), "an export is told by its mark", text.text)
    let staged = try StagedExport(document, zones: { _ in .utc }, at: document.exportedAt)
    let store = try emptyStore()
    let invocation = Invocation("import", now: document.exportedAt)
    let first = try store.write(invocation) { try staged.restore(in: $0) }
    let again = try store.write(invocation) { try staged.restore(in: $0) }
    try demand(
      first.applications.isEmpty || !again.isStored, "it is stored once", text.text)
    try demand(store.connection.foreignKeyViolations().isEmpty, "nothing dangles", text.text)
  } catch let fault as JSONFault {
    try demand(fault.line >= 1 && fault.column >= 1, "a fault names its place", text.text)
  } catch is ExportRefusal {
    return
  } catch MomentRefusal.beyondTheCalendar {
    return
  }
}

/// Bytes of a text in the places that others name: three say where, the next what to put there.
private func changed(_ text: [UInt8], by changes: [UInt8]) -> [UInt8] {
  var text = text
  var rest = changes[...]
  while rest.count >= 4 {
    let place = rest.prefix(3).reduce(0) { $0 << 8 | Int($1) } % text.count
    text[place] = rest[rest.startIndex + 3]
    rest = rest.dropFirst(4)
  }
  return text
}

private func emptyStore() throws -> Store {
  try Store.inMemory(zones: { _ in .utc }, seed: 1)
}

private let soundExport = Result<[UInt8], any Error> {
  let now = Instant(seconds: 1_795_107_600)
  let store = try emptyStore()
  let entry = InterviewEntry(
    company: "Acme", role: "Engineer", startsAt: now, zone: .utc,
    people: try PersonEntry.list("Dana Lee <dana@acme.example>; Sam", field: "person"))
  let logged = try store.write(Invocation("log", now: now)) { try $0.log(entry) }
  var debrief = DebriefEntry()
  debrief.tips = [1: .result(.done), 2: .result(.skipped)]
  debrief.objections = [DebriefEntry.Objection(person: "dana", text: "No Swift")]
  _ = try store.write(Invocation("debrief", now: now + 7_200)) {
    try $0.debrief(logged.interview.id, debrief)
  }
  var octets: [UInt8] = []
  var text = ExportText(schema: ExportQuery.schema, at: now)
  try ExportQuery(store).parts { part in
    text.add(part)
    if let piece = text.take() { octets += piece }
  }
  return octets + text.finish()
}
