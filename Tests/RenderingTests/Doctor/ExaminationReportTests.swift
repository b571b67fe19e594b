import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct ExaminationReportTests {
  private static var sound: Examination {
    var examination = Examination(
      path: "/data/clinch.db", schema: 6, library: "3.40.1", header: "3.39.0")
    var file = ExaminedFile()
    (file.size, file.pageSize, file.pageCount, file.schema) = (151_552, 4_096, 37, 6)
    (file.writer, file.owner, file.mode, file.folderMode) = ("3.40.1", 1000, 0o600, 0o700)
    file.fileSystem = "ext4"
    file.settings = [
      SettingInForce(name: "journal_mode", value: .word("delete")),
      SettingInForce(name: "synchronous", value: .word("extra")),
    ]
    examination.file = file
    examination.checks = Examination.Kind.allCases.map { .init($0, .passed) }
    examination.backups = [
      Backup(
        path: "/data/clinch.db.backups/a.db", at: Samples.now - 3_600, schema: 6, size: 1,
        kind: .daily)
    ]
    return examination
  }

  private func text(_ examination: Examination, advice: [String] = ["Restore it."]) -> String {
    ExaminationReport(examination, version: "0.1.0", advice: advice).text(Samples.layout())
  }

  @Test func `a sound database is described, and nothing is advised`() {
    #expect(
      text(Self.sound) == """
        Program
          clinch          0.1.0, for schema 6
          SQLite          3.40.1 (compiled against 3.39.0)
        Database
          file            /data/clinch.db
          size            151 kB (37 pages of 4096 bytes)
          schema          6, written by SQLite 3.40.1
          owner           you
          mode            0600 (folder 0700)
          on              ext4
          settings        journal_mode delete, synchronous extra
          backups         1, the newest from Thu 19 Nov 17:00
        Checks
          size            ok
          integrity       ok
          tables          ok
          references      ok
          follow-ups      ok
          text            ok
          content         ok
        Nothing is damaged.

        """)
  }

  @Test func `damage stands beside its check, and advice at the end`() {
    var examination = Self.sound
    examination.checks = [
      .init(.integrity, .failed(["row 3 missing from index i", "wrong # of entries"])),
      .init(.content, .skipped("it cannot be read")),
    ]

    let text = text(examination)

    #expect(
      text.contains(
        """
        Checks
          integrity       row 3 missing from index i
                          wrong # of entries
          content         not checked: it cannot be read
        There is damage; nothing was repaired.
          Restore it.

        """))
  }

  @Test func `of many findings people get ten and their number, programs get all`() throws {
    var examination = Self.sound
    examination.checks = [.init(.content, .failed((1...34).map { "f\($0) is gone" }))]

    let text = text(examination)

    #expect(text.contains("f10 is gone\n") && !text.contains("f11 is gone"))
    #expect(text.contains("and 24 more\n"))
    let json = ExaminationReport(examination, version: "0.1.0", advice: []).json(at: Samples.now)
      .document()
    #expect(json.contains("\"f34 is gone\""))
    #expect(json.contains("\"result\": \"damaged\""))
  }

  @Test func `each warning is a sentence of its own`() {
    var examination = Self.sound
    examination.warnings = [
      .openToOthers(path: "/data/clinch.db", mode: 0o644), .ownedBy(user: 1001), .readOnly,
      .folderNotWritable("/data"), .networkFileSystem("nfs4"), .volatileFileSystem("tmpfs"),
      .syncedFolder("Dropbox"), .conflictCopies(["clinch 2.db"]),
      .replicated("/data/.clinch.db-litestream"), .logLeft("/data/clinch.db-wal"),
      .workTree("/home/ada"), .unknownZones(["US/Pacific"]),
      .writeAheadLog, .newerFormat, .surplus(octets: 3),
      .additions(["mine"]), .unreadableSetting(.minutes), .unfinishedBackup,
    ]

    let lines = text(examination).split(separator: "\n").drop { $0 != "Warnings" }.dropFirst()

    #expect(lines.count == examination.warnings.count + 1)
    for word in [
      "0644", "1001", "nfs4", "tmpfs", "Dropbox", "clinch 2.db", "litestream", "-wal", "/home/ada",
      "tzdata-legacy", "setting reset minutes", "daily backup was interrupted",
    ] {
      #expect(lines.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test func `what a damaged file says cannot drive the terminal`() {
    var examination = Self.sound
    examination.checks = [.init(.integrity, .failed(["\u{1B}[2J"]))]

    #expect(!text(examination).unicodeScalars.contains("\u{1B}"))
  }

  @Test func `where there is no database it says what makes one`() {
    let examination = Examination(
      path: "/data/clinch.db", schema: 6, library: "3.40.1", header: "3.39.0")

    #expect(
      text(examination).hasSuffix("There is no database yet; clinch log creates it.\n"))
  }
}
