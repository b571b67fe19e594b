import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct BackupListTests {
  private static let folder = "/home/dana/clinch.db.backups"

  private static func backup(_ name: String, _ kind: Backup.Kind, size: Int = 143_360) -> Backup {
    Backup(
      path: "\(folder)/\(name)", at: Samples.now - 3_600, schema: 3, size: size, kind: kind)
  }

  private let rows = [
    backup("20261119T170000Z-schema-3-daily.db", .daily),
    backup("20261119T170000Z-schema-3-restore.db", .restore, size: 1_200_000),
  ]

  @Test func `backups stand under their folder, with why and how large`() {
    #expect(
      BackupListReport(rows, in: Self.folder).text(Samples.layout()) == """
        In /home/dana/clinch.db.backups:
        When              Made            Schema    Size  Name
        Thu 19 Nov 17:00  daily                3  143 kB  20261119T170000Z-schema-3-daily.db
        Thu 19 Nov 17:00  before restore       3  1.2 MB  20261119T170000Z-schema-3-restore.db

        """)
  }

  @Test(arguments: [50, 80, 200])
  func `a name is never cut, because it is to be copied`(width: Int) {
    let text = BackupListReport(rows, in: Self.folder).text(Samples.layout(width: width))
    for row in rows { #expect(text.contains(row.path.split(separator: "/").last ?? "-")) }
  }

  @Test(arguments: [60, 80])
  func `no line is wider than the terminal`(width: Int) {
    let old = Backup(
      path: "\(Self.folder)/20250131T170000Z-schema-12-daily.db",
      at: Samples.now - 300 * 24 * 3_600, schema: 12, size: 143_360, kind: .daily)
    let kinds: [Backup.Kind] = [.daily, .manual, .restore, .damaged]
    let rows = [old] + kinds.map { Self.backup("20261119T170000Z-schema-12-\($0.rawValue).db", $0) }
    let text = BackupListReport(rows, in: Self.folder).text(Samples.layout(width: width))
    for line in text.split(separator: "\n") { #expect(String(line).cellWidth <= width) }
  }

  @Test func `the JSON has size in octets and time in UTC`() {
    #expect(
      BackupReport(rows[0], wayBack: "").json(at: Samples.now).document() == """
        {
          "at": "2026-11-19T17:00:00Z",
          "file": "/home/dana/clinch.db.backups/20261119T170000Z-schema-3-daily.db",
          "kind": "daily",
          "schema": 3,
          "size": 143360
        }

        """)
  }

  @Test func `what was made says how to bring it back`() {
    #expect(
      BackupReport(rows[0], wayBack: "clinch restore x").text(Samples.layout()) == """
        Backed up to /home/dana/clinch.db.backups/20261119T170000Z-schema-3-daily.db (143 kB)
        To restore it: clinch restore x

        """)
  }

  @Test func `a path cannot steer the terminal`() {
    let hostile = Self.backup("\u{1B}[31m.db", .manual)
    let page = Samples.layout()
    for text in [
      BackupListReport([hostile], in: Self.folder).text(page),
      BackupReport(hostile, wayBack: "\u{1B}").text(page),
    ] {
      #expect(!text.unicodeScalars.contains("\u{1B}"))
    }
  }
}
