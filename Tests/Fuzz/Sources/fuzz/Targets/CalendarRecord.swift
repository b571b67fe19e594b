import InterviewModel

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
