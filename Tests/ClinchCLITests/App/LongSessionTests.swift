import ClinchCLI
import SQLite
import TestSupport
import Testing

/// One session that uses every command that writes, taken back and brought back as a whole.
@Suite struct LongSessionTests {
  private static let session = [
    "log Acme Engineer --at 2026-11-18T15:00 --with Dana",
    "log Beta --at 2026-11-19T10:00 --with Ann",
    "log Beta --at 2026-11-27T10:00",
    "log Gamma --at 2026-11-26T10:00",
    "move gamma --at 2026-11-26T12:00",
    "debrief acme --done 1,3 --skipped ask --objection Dana:Go --why ledgers --bring years",
    "letter draft acme --to dana --stdout",
    "letter sent acme --to dana --anyway --channel email",
    "letter waive 2 --to ann",
    "cancel 3 --note ill",
    "promise beta references --by 2026-11-25T12:00",
    "offer received acme --terms much --answer-by 2026-11-24T12:00",
    "offer draft time acme --stdout",
    "offer extend acme --until 2026-11-25T12:00",
    "offer extend acme --granted",
    "done f8",
    "waive f7",
    "tip reword ask Ask.",
    "tip off patience",
    "tip on patience",
    "tip add own Own --wording Own.",
    "outcome gamma withdrawn",
    "outcome gamma open",
    "offer answer acme accept --withdraw-others",
    "edit 1 --minutes 45 --note corrected",
    "edit application beta --role Analyst --why ledgers",
    "edit person ann --title CTO",
    "log Betta Analyst --at 2026-11-12T10:00 --with Anne",
    "merge company betta beta",
    "merge person anne ann",
    "setting set limit_hours 72",
    "setting reset limit_hours",
    "remove follow-up f10",
    "remove tip own",
    "remove offer acme",
    "remove person dana",
    "remove interview 4",
    "remove application beta --yes",
  ]

  private let home: Home

  init() throws {
    home = try Home()
    for line in Self.session { try type(line) }
  }

  private func type(_ line: String) throws {
    let run = try home.clinch(Words.split(line[...]))
    try #require(run.status == .fine, "\(line): \(run.stderr)")
  }

  private func withConnection<T>(_ body: (Connection) throws -> T) throws -> T {
    try body(Connection(.file(home.folder.file(Home.database)), access: .readOnly))
  }

  /// The rows of every table but the log's own.
  private func contents() throws -> [String: [[String: Value]]] {
    try withConnection { connection in
      let tables = try connection.query(
        """
        SELECT name FROM sqlite_schema WHERE type = 'table'
          AND name NOT IN ('operation', 'change') AND name NOT LIKE 'sqlite%'
        """
      ) { try $0.get("name", as: String.self) }
      return try tables.reduce(into: [:]) { contents, table in
        contents[table] = try connection.query(
          "SELECT * FROM " + .identifier(table) + " ORDER BY 1, 2"
        ) { try $0.values() }
      }
    }
  }

  private func isWhole() throws -> Bool {
    try withConnection { connection in
      let problems = try connection.integrityProblems()
      let violations = try connection.foreignKeyViolations()
      return problems.isEmpty && violations.isEmpty
    }
  }

  @Test func `a session of every command comes back as it was`() throws {
    let before = try contents()
    let undone =
      try home.clinch("undo", "\(Self.session.count)", "--json").json()["undone"]?.items ?? []
    #expect(undone.count == Self.session.count)
    #expect(try isWhole())
    let empty = try contents()
    #expect(empty.filter { !$0.value.isEmpty }.keys.sorted() == ["closing_tip"])

    let redone =
      try home.clinch("redo", "\(Self.session.count)", "--json").json()["redone"]?.items ?? []
    #expect(redone.count == Self.session.count)
    #expect(try contents() == before)
    #expect(try isWhole())
  }

  @Test func `each command of the session can be taken back and brought back`() throws {
    var states = [try contents()]
    for _ in Self.session {
      try type("undo")
      states.append(try contents())
    }
    for state in states.dropLast().reversed() {
      try type("redo")
      #expect(try contents() == state)
    }
    #expect(try isWhole())
  }
}
