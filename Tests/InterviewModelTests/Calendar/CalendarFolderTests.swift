import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct CalendarFolderTests {
  private static let a = "aaaaaaaa-0000-4000-8000-000000000001"
  private static let b = "bbbbbbbb-0000-4000-8000-000000000002"

  // MARK: What a folder holds

  /// The samples' interview ends on 12 January 1970, 13:46:40 UTC.
  @Test(arguments: [(0, true), (36_799, true), (36_800, false)])
  func `an interview is to come until its day is over`(seconds: Int, isToCome: Bool) {
    let entry = CalendarSamples.entry(.interview(CalendarSamples.interview()))
    #expect(
      entry.isToCome(at: CalendarSamples.end + seconds, zone: { _ in .utc }) == isToCome)
  }

  @Test func `what was cancelled, settled or undone is not to come`() {
    let gone = GoneEntry(
      uuid: Self.a, kind: .interview,
      span: CalendarSpan(acting: AnswerWindow(openingAt: CalendarSamples.end)))
    let settled = CalendarSamples.followUp(
      settled: Settlement(at: CalendarSamples.end, manner: .sent))
    let entries: [CalendarEntry.Subject] = [
      .interview(CalendarSamples.interview(cancelledAt: CalendarSamples.end - 2 * hour)),
      .followUp(settled), .gone(gone),
    ]
    for subject in entries {
      #expect(
        !CalendarSamples.entry(subject)
          .isToCome(at: CalendarSamples.end - 3 * hour, zone: { _ in .utc }))
    }
  }

  @Test(arguments: [(48 * 3_600, true), (9 * 86_400, true), (9 * 86_400 + 1, false)])
  func `a follow-up is to come until it is a week overdue`(seconds: Int, isToCome: Bool) {
    let entry = CalendarSamples.entry(.followUp(CalendarSamples.followUp()))
    #expect(
      entry.isToCome(at: CalendarSamples.end + seconds, zone: { _ in .utc }) == isToCome)
  }

  // MARK: The steps

  @Test func `what is new, changed or missing is written, and nothing else`() {
    for (record, present, isWritten) in [
      ([:], [], true), ([Self.a: 1], [Self.a], false), ([Self.a: 2], [Self.a], true),
      ([Self.a: 1], [], true), ([Self.a: nil], [Self.a], true),
    ] as [([String: UInt64?], Set<String>, Bool)] {
      let plan = CalendarFolderPlan(
        wanted: [Self.a: 1], record: CalendarFolderRecord(record), present: present)
      #expect(plan.written == (isWritten ? [Self.a] : []))
      #expect(plan.removed.isEmpty)
      #expect((plan.after == nil) == !isWritten)
    }
  }

  @Test func `what was written once and is over is removed, files of others are not`() {
    let plan = CalendarFolderPlan(
      wanted: [:], record: CalendarFolderRecord([Self.a: 1]), present: [Self.a, Self.b])
    #expect(plan.removed == [Self.a])
    #expect(plan.before == nil)
    #expect(plan.after == CalendarFolderRecord())
  }

  @Test func `what is written stands in the record as pending first`() {
    let plan = CalendarFolderPlan(
      wanted: [Self.a: 1], record: CalendarFolderRecord([Self.b: 2]), present: [Self.b])
    #expect(plan.before == CalendarFolderRecord([Self.a: nil, Self.b: 2]))
    #expect(plan.after == CalendarFolderRecord([Self.a: 1]))
  }

  /// Stopped in the middle, then the entry becomes what it was before.
  @Test func `what may be half done is written again`() throws {
    let start = CalendarFolderRecord([Self.a: 1])
    let stopped = CalendarFolderPlan(wanted: [Self.a: 2], record: start, present: [Self.a])
    let later = CalendarFolderPlan(
      wanted: [Self.a: 1], record: try #require(stopped.before), present: [Self.a])
    #expect(later.written == [Self.a])
    #expect(later.after == start)
  }

  // MARK: The record

  @Test func `a record is read as it was written`() {
    let record = CalendarFolderRecord([Self.a: .max, Self.b: nil])
    #expect(CalendarFolderRecord(text: record.text) == record)
  }

  @Test(arguments: [
    "../../../../../../../../../etc/passwd-0 1", "\(a)/../x 1", "\(a)", "\(a) x", "\(a) 1 2", "",
    " ",
    "aaaaaaaa/0000/4000/8000/000000000001 1",
  ])
  func `a line that names no entry is passed by`(line: String) {
    #expect(CalendarFolderRecord(text: line + "\n").digests.isEmpty)
  }
}
