import InterviewModel
import Testing
import Zones

@testable import Persistence

@Suite struct BackupNameTests {
  @Test(arguments: Backup.Kind.allCases)
  func `a name is read back as it was made`(kind: Backup.Kind) {
    let name = BackupName(at: monday, schema: 12, kind: kind)
    for number in [1, 2, 10] { #expect(BackupName(file: name.candidate(number)) == name) }
  }

  @Test func `a name says when in UTC, which schema and why`() {
    let name = BackupName(at: monday, schema: 3, kind: .daily)
    #expect(name.candidate(1) == "20260302T090000Z-schema-3-daily.db")
    #expect(name.candidate(2) == "20260302T090000Z-schema-3-daily_2.db")
    // As the first ones were called.
    let migration = BackupName(at: monday, schema: 3, kind: .migration)
    #expect(migration.candidate(1) == "20260302T090000Z-schema-3.db")
  }

  @Test(arguments: [
    "", ".db", "clinch.db", "20260302T090000Z-schema-3", "20260302T090000Z-schema-3.db-journal",
    "20260302T090000Z-schema-3-.db", "20260302T090000Z-schema-3-migration.db",
    "20260302T090000Z-schema-3-mine.db", "20260302T090000Z-schema--3.db",
    "20260302T090000Z-schema-.db", "20260302T090000Z-schema-3_.db",
    "20260302T090000Z-schema-3_1_2.db", "20260332T090000Z-schema-3.db",
    "2026030\u{301}T090000Z-schema-3.db", "20260302T090000Z-schema-1234567890.db",
    ".20260302T090000Z-schema-3.db",
  ])
  func `any other name is no backup's`(file: String) {
    #expect(BackupName(file: file) == nil)
  }
}
