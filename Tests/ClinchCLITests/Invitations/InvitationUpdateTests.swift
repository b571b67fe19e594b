import TestSupport
import Testing

@testable import ClinchCLI

/// `log --from` after another version of the same invitation.
@Suite struct InvitationUpdateTests {
  private let home: Home

  init() throws {
    var home = try Home()
    home.now = "2026-11-19T18:00:00+01:00"
    self.home = home
  }

  private static let dana = "ATTENDEE;CN=Dana Lee:mailto:dana.lee@acme.example"
  private static let sam = "ATTENDEE;CN=Sam Ito:mailto:sam.ito@acme.example"
  private static let declined =
    "ATTENDEE;PARTSTAT=DECLINED;CN=Dana Lee:mailto:dana.lee@acme.example"

  /// An invitation by Rita Roe to 2 December, 14 to 15 o'clock in Berlin.
  private func file(
    _ sequence: Int = 0, _ lines: [String] = [dana], start: String = "20261202T140000",
    zone: String? = "Europe/Berlin"
  ) throws -> String {
    let parameter = zone.map { ";TZID=\($0)" } ?? ""
    let text = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:u1@acme.example",
      "SEQUENCE:\(sequence)", "DTSTAMP:20261118T091500Z", "DTSTART\(parameter):\(start)",
      "DURATION:PT1H", "ORGANIZER;CN=Rita Roe:mailto:rita.roe@acme.example",
      "ATTENDEE:mailto:candidate@mail.example",
    ]
    let name = "\(sequence)-\(lines.joined().utf8.count)-\(start).ics"
    let all = (text + lines + ["END:VEVENT", "END:VCALENDAR", ""]).joined(separator: "\r\n")
    try home.folder.write(all.utf8, to: name)
    return home.folder.file(name)
  }

  private func owed() throws -> [String] {
    try home.succeed("letter", "list", "--json").json().items
      .filter { $0["settlement"] == .null }.compactMap { $0["person"]?.text }.sorted()
  }

  @Test(
    arguments: [
      ([sam], ["Rita Roe", "Sam Ito"]), ([declined], ["Rita Roe"]), ([], ["Rita Roe"]),
      ([dana, sam], ["Dana Lee", "Rita Roe", "Sam Ito"]),
    ] as [([String], [String])])
  func `who is no longer invited is taken out with the letter`(
    lines: [String], expected: [String]
  ) throws {
    try home.succeed("log", "Acme", "--from", file())
    let run = try home.succeed("log", "--from", file(1, lines))
    #expect(try owed() == expected)
    #expect(run.stderr.contains("Dana Lee is no longer invited") == !expected.contains("Dana Lee"))
    try home.succeed("undo")
    #expect(try owed() == ["Dana Lee", "Rita Roe"])
  }

  @Test func `who was added by hand stays`() throws {
    try home.succeed("log", "Acme", "--from", file(), "--with", "Dana Lee; Kim Roe")
    let run = try home.succeed("log", "--from", file(1, [Self.declined]))
    #expect(try owed() == ["Dana Lee", "Kim Roe", "Rita Roe"])
    #expect(run.stderr.contains("clinch edit interview 1 --without \"Dana Lee\""))
  }

  @Test func `who got a letter stays`() throws {
    try home.succeed("log", "Acme", "--from", file())
    var later = home
    later.now = "2026-12-02T18:00:00+01:00"
    try later.succeed("letter", "sent", "1", "--to", "dana")
    let run = try later.succeed("log", "--from", file(1, [Self.sam]))
    #expect(run.stderr.contains("Dana Lee is no longer invited, but stays"))
    #expect(try owed() == ["Rita Roe", "Sam Ito"])
  }

  @Test(arguments: [
    ["log", "Acme", "--at", "2026-12-02 14:00", "--with", "Dana Lee"],
    ["log", "Acme", "--on", "2026-12-02", "--with", "Dana Lee"],
  ])
  func `an address that was missing is filled in`(logged: [String]) throws {
    #expect(try home.clinch(logged).status == .fine)
    try home.succeed("log", "Acme", "--from", file())
    let people = try home.succeed("people", "--json").json().items
    #expect(people.count == 2)
    #expect(people.contains { $0["email"] == "dana.lee@acme.example" })
  }

  @Test func `an address of the invitation is that of somebody who is typed with it`() throws {
    try home.succeed("log", "Acme", "--from", file(), "--with", "Dana Lee")
    let people = try home.succeed("people", "--json").json().items
    #expect(people.contains { $0["email"] == "dana.lee@acme.example" })
  }

  @Test func `an update for an ended application is refused until it is open again`() throws {
    try home.succeed("log", "Acme", "--from", file())
    try home.succeed("outcome", "acme", "rejected", "--cancel-planned")
    let update = try file(2, start: "20261203T093000")
    let run = try home.clinch("log", "--from", update)
    #expect(run.status == .data)
    #expect(run.stderr.contains("the application has ended: rejected"))
    #expect(run.stderr.contains("clinch outcome a1 open"))
    #expect(try owed().isEmpty)
    try home.succeed("outcome", "a1", "open")
    try home.succeed("log", "--from", update)
    #expect(try owed() == ["Dana Lee", "Rita Roe"])
  }

  @Test func `another time in the same version is refused with both`() throws {
    try home.succeed("log", "Acme", "--from", file())
    let run = try home.clinch("log", "--from", file(start: "20261203T093000"))
    #expect(run.status == .data)
    #expect(run.stderr.contains("Thu 3 Dec 2026 09:30"))
    #expect(run.stderr.contains("Wed 2 Dec 2026 14:00"))
    #expect(run.stderr.contains("clinch move 1 --at \"2026-12-03 09:30 Europe/Berlin\""))
  }

  @Test func `a version that says nothing new is not called read before`() throws {
    try home.succeed("log", "Acme", "--from", file())
    let run = try home.succeed("log", "--from", file(1))
    #expect(run.stderr.contains("says nothing new"))
    #expect(try home.succeed("log", "--from", file(1)).stderr.contains("already read"))
  }

  @Test(
    arguments: [
      ("EST", "20261202T140000", "--zone America/New_York", "2026-12-02T19:00:00Z"),
      (
        "Europe/Berlin", "20270328T023000", "--at \"2027-03-28 03:30 Europe/Berlin\"",
        "2027-03-28T01:30:00Z"
      ),
      (nil, "20261202T140000", "--zone Europe/Berlin", "2026-12-02T13:00:00Z"),
    ] as [(String?, String, String, String)])
  func `the flags in a hint keep the moment that the file means`(
    zone: String?, start: String, flags: String, moment: String
  ) throws {
    let path = try file(start: start, zone: zone)
    let refused = try home.clinch("log", "Acme", "--from", path)
    #expect(refused.status == .data)
    #expect(refused.stderr.contains(flags), "\(refused.stderr)")
    let name = String(flags.prefix { $0 != " " })
    let value = flags.dropFirst(name.count + 1).filter { $0 != "\"" }
    let run = try home.succeed("log", "Acme", "--from", path, name, String(value), "--json")
    #expect(try run.json()["interview"]?["starts_at"] == .string(moment))
  }
}

extension JSONDocument {
  /// The text; nil for anything else.
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}
