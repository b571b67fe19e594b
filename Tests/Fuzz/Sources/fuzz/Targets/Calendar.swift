import InterviewModel
@testable import Rendering

/// A text is one property of a calendar: no line is longer than 75 bytes, and unfolded it is one
/// line without control characters.
func fuzzCalendar(_ octets: [UInt8]) throws {
  var file = ""
  ContentLine.text("SUMMARY", octets.text).write(to: &file)
  let octets = Array(file.utf8)
  try demand(octets.suffix(2) == [0x0D, 0x0A], "it ends with CRLF", file)

  var unfolded: [UInt8] = []
  var rest = octets[...]
  while let end = rest.firstIndex(of: 0x0D) {
    let line = rest[..<end]
    try demand(line.count <= 75, "at most 75 octets", Array(line).text)
    try demand(
      String(validating: line, as: UTF8.self) != nil, "no scalar is cut", Array(line).text)
    try demand(unfolded.isEmpty || line.first == 0x20, "later lines are folded", file)
    unfolded += unfolded.isEmpty ? line : line.dropFirst()
    rest = rest[end...].dropFirst(2)
  }
  try demand(unfolded.starts(with: "SUMMARY:".utf8), "one property", file)
  for scalar in unfolded.text.unicodeScalars where scalar != "\t" {
    try demand(scalar.properties.generalCategory != .control, "no controls", unfolded.text)
  }
}

/// The record of a calendar folder names entries only, never a way out of the folder, and is read
/// as it was written; a plan made of it ends where the next one has nothing to do.
func fuzzCalendarRecord(_ octets: [UInt8]) throws {
  let record = CalendarFolderRecord(text: octets.text)
  for name in record.digests.keys {
    try demand(
      !name.utf8.contains(UInt8(ascii: "/")) && !name.utf8.contains(UInt8(ascii: ".")),
      "a name stays in the folder", name)
  }
  try demand(CalendarFolderRecord(text: record.text) == record, "it is read back", record.text)
  let wanted = record.digests.compactMapValues { $0 }.filter { $0.value % 2 == 0 }
  let plan = CalendarFolderPlan(wanted: wanted, record: record, present: [])
  let next = CalendarFolderPlan(
    wanted: wanted, record: plan.after ?? record, present: Set(wanted.keys))
  try demand(
    next.written.isEmpty && next.removed.isEmpty && next.after == nil, "a plan is complete",
    record.text)
}
