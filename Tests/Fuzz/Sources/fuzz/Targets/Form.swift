@testable import ClinchCLI
import InterviewModel
import Persistence
import Zones

/// The form of `edit`: as somebody left it, or as it is written of what is stored.
///
/// The first byte chooses which, and the form. Any text is refused with the number of a line and
/// with words, or read; and what it was read as is read again when a form says it.
func fuzzForm(_ octets: [UInt8]) throws {
  let (choice, rest) = octets.choice(below: 6)
  let session = try quietSession.get()
  switch choice {
  case 0:
    try read(rest, over: EditForm(interview, in: .utc)) {
      _ = try InterviewEdit($0, of: interview, session)
    }
  case 1:
    try read(rest, over: EditForm(application, in: session.zone)) {
      _ = try ApplicationEdit($0, session)
    }
  case 2: try read(rest, over: EditForm(person)) { _ = try PersonEdit($0) }
  default:
    let stored = StoredForm(rest)
    switch choice {
    case 3: try stored.readInterview(session)
    case 4: try stored.readApplication(session)
    default: try stored.readPerson()
    }
  }
}

private func read(
  _ octets: [UInt8], over form: EditForm, understand: (EditedFields) throws -> Void
) throws {
  guard let text = try? InputText.note(octets.text, field: "form") else { return }
  let lines = Array(text.utf8).lines
  do {
    let changes = try form.changes(in: text)
    for change in changes { try check(change, on: lines) }
    try readAgain(changes, over: form)
    do {
      try understand(fields(changes))
    } catch let failure as Failure {
      let begin = changes.map { "line \($0.line): " }
        .first { failure.message.utf8.starts(with: $0.utf8) }
      try demand(begin != nil && begin != failure.message, "a line and words", failure.message)
      try demand(failure.status == .data, "what is typed is no fault of clinch", failure.message)
    }
  } catch let error as EditFormError {
    try demand((1...lines.count).contains(error.line), "a line that there is", "\(error)")
    try demand(!error.fault.isEmpty && !error.hint.isEmpty, "a refusal has words", "\(error)")
  }
}

/// Its line is the one that names it, and no other is further up.
private func check(_ change: EditForm.Change, on lines: [String]) throws {
  let named = lines.firstIndex { line in
    let parts = line.unicodeScalars.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isAtMargin = line.unicodeScalars.first?.properties.isWhitespace == false
    return isAtMargin && parts.count == 2 && String(parts[0]).folded == change.key
  }
  try demand(named == change.line - 1, "a change names its line", "\(change)")
}

private func readAgain(_ changes: [EditForm.Change], over form: EditForm) throws {
  var edited = form
  for (index, field) in form.fields.enumerated() {
    guard let change = changes.first(where: { $0.key == field.key }) else { continue }
    edited.fields[index].value = change.value
  }
  let again = try form.changes(in: InputText.note(edited.text, field: "form"))
  try demand(again.count == changes.count, "every change, and no other", "\(again) \(changes)")
  for change in changes {
    let same = again.contains { $0.key == change.key && $0.value.isSame(as: change.value) }
    try demand(same, "what is written is read as it was", "\(change) \(again)")
  }
}

private let interview = Interview(
  id: Interview.ID(1), uuid: "", applicationID: Application.ID(1), company: "Acme",
  role: "Backend Engineer", round: 2, kind: .video, startsAt: Instant(seconds: 1_795_096_800),
  endsAt: Instant(seconds: 1_795_100_400), zone: "UTC", place: "Room 1", note: "one\n\n  two",
  cancelledAt: Instant(seconds: 1_795_000_000))

private let application = Application(
  id: Application.ID(1), company: "Acme", url: "https://acme.example", outcome: .rejected,
  outcomeAt: Instant(seconds: 1_795_000_000), note: "one\ntwo")

private let person = Person(id: Person.ID(1), name: "Dana Lee", email: "dana@acme.example")
