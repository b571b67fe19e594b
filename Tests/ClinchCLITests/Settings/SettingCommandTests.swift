import ClinchCLI
import TestSupport
import Testing

@Suite struct SettingCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `without a database the settings are what the program comes with`() throws {
    let rows = try home.clinch("setting", "list", "--json").json().items

    #expect(
      rows.map { $0["key"] } == [
        "due_hours", "limit_hours", "weekend_to_monday", "minutes", "name", "daily_backups",
        "weekly_backups", "monthly_backups", "letter_set", "calendar_folder", "calendar_todo",
        "quiet_hours",
      ])
    #expect(
      rows.map { $0["value"] } == [
        24, 48, false, 60, "", 7, 4, 12, "warm", "", false, "21:00-8:00",
      ])
    for row in rows {
      #expect(row.keys == Keys.setting)
      #expect(row["value"] == row["default"])
    }
    #expect(!home.folder.exists(Home.database))
  }

  @Test func `a setting that was set is told, shown, and taken back`() throws {
    let run = try home.succeed("setting", "set", "limit_hours", "36")
    let meaning = "hours until a letter or answer is overdue"
    #expect(run.stdout.hasPrefix("limit_hours is now 36: \(meaning)"))
    #expect(run.stderr.contains("note: created "))
    #expect(run.stderr.contains("note: existing follow-ups keep the hours"))
    #expect(try home.succeed("setting", "get", "limit_hours").stdout == "36\n")
    #expect(try home.clinch("setting", "get", "limit_hours", "--json").json()["default"] == 48)
    #expect(try home.succeed("undo").stdout.hasPrefix("undone: setting set limit_hours, "))
    #expect(try home.succeed("setting", "get", "LIMIT_HOURS").stdout == "48\n")
    try home.succeed("redo")
    let reset = try home.clinch("setting", "reset", "limit_hours", "--json").json()
    #expect(reset.keys == Keys.setting)
    #expect(reset["value"] == 48)
  }

  @Test func `on and off are true and false for programs`() throws {
    let on = try home.clinch("setting", "set", "weekend_to_monday", "on", "--json").json()
    #expect(on["value"] == true)
    #expect(on["default"] == false)
    #expect(try home.succeed("setting", "get", "weekend_to_monday").stdout == "on\n")
    let csv = try home.succeed("setting", "list", "--csv").stdout
    #expect(csv.hasPrefix("key,value,default,meaning\r\ndue_hours,24,24,"))
    #expect(csv.contains("\r\nweekend_to_monday,true,false,"))
  }

  @Test(
    arguments: [
      (["setting", "get", "due-hours"], 64, "did you mean due_hours?"),
      (["setting", "set", "colour", "red"], 64, "clinch setting list"),
      (["setting", "set", "minutes", "0"], 64, "must be a whole number of minutes from 1 to 1440"),
      (["setting", "set", "minutes", "a mile"], 64, "a whole number of minutes from 1 to 1440"),
      (["setting", "set", "weekend_to_monday", "true"], 64, "must be on or off"),
      (["setting", "set", "minutes"], 64, "error: "),
      (["setting", "set", "due_hours", "49"], 65, "due_hours can be at most limit_hours"),
      (["setting", "set", "limit_hours", "23"], 65, "due_hours can be at most limit_hours"),
      (["setting", "list", "--json", "--csv"], 64, "not both"),
      (["setting", "delete", "minutes"], 64, "there is no command"),
    ] as [([String], Int32, String)])
  func `what is wrong is refused, says what would be right, and changes nothing`(
    words: [String], status: Int32, says: String
  ) throws {
    try home.logAcme()
    let before = try home.folder.octets(Home.database)

    let run = try home.clinch(words)

    #expect(run.status.rawValue == status)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains(says))
    #expect(try home.folder.octets(Home.database) == before)
  }

  @Test func `an interview takes as long as is set, also where questions are asked`() throws {
    try home.succeed("setting", "set", "minutes", "45")
    let logged = try home.clinch("log", "Acme", "--at", "2026-11-19T15:00", "--json").json()
    #expect(logged["interview"]?["ends_at"] == "2026-11-19T14:45:00Z")

    _ = try home.asked("log", answers: ["Beta", "", "yesterday 10:00", "", ""])
    let beta = try home.clinch("list", "--company", "beta", "--json").json()
    #expect(beta[0]?["ends_at"] == "2026-11-18T09:45:00Z")
  }

  @Test func `whether letters are late to open goes by the limit that is set`() throws {
    try home.succeed("setting", "set", "limit_hours", "72")
    let run = try home.succeed(
      "log", "Acme", "--at", "2026-11-17T09:00", "--with", "Dana Lee", "--json")
    #expect(try run.json()["follow_ups"]?.items.map { $0["kind"] } == ["thank_you", "check_in"])
    #expect(try run.json()["follow_ups"]?[0]?["limit_at"] == "2026-11-20T09:00:00Z")
  }

  @Test func `every setting is explained`() throws {
    let topic = try home.succeed("topics", "settings")
    for row in try home.clinch("setting", "list", "--json").json().items {
      guard case .string(let key)? = row["key"], case .string(let meaning)? = row["meaning"] else {
        Issue.record("\(row)")
        continue
      }
      #expect(topic.lines.contains { $0.hasPrefix("  \(key) ") && $0.hasSuffix(meaning) })
    }
  }
}
