import InterviewModel
import Testing
import Zones

@Suite struct ReminderRecordTests {
  private static var full: ReminderRecord {
    var record = ReminderRecord()
    record.ranAt = Instant(seconds: 1_800_000_000)
    record.servedAt = Instant(seconds: 1_799_999_000)
    record.problem = "notify-send is not installed"
    record.marks = Set(
      Reminder.Stage.allCases.map {
        ReminderMark(stage: $0, uuid: "a-b", until: Instant(seconds: 1_800_000_100))
      })
    return record
  }

  @Test func `a record is read as it was written`() {
    #expect(ReminderRecord(text: Self.full.text) == Self.full)
    #expect(ReminderRecord(text: ReminderRecord().text) == ReminderRecord())
  }

  @Test func `a problem of several lines stays one line`() {
    var record = ReminderRecord()
    record.problem = "a\nran 5"
    #expect(ReminderRecord(text: record.text).ranAt == nil)
    #expect(ReminderRecord(text: record.text).problem == "a ran 5")
  }

  @Test(arguments: [
    "", "ran", "ran soon", "due", "due a", "due a b", "due a 1 2", "moon a 1",
    "due a 99999999999999999999",
  ])
  func `a line that cannot be understood is passed by`(line: String) {
    #expect(ReminderRecord(text: line + "\n") == ReminderRecord())
  }
}
