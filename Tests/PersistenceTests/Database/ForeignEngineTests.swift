import Files
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// The views as another engine reads them: DuckDB's scanner for SQLite.
@Suite(.enabled(if: DuckDB.isInstalled, "Python's duckdb and its scanner are not installed"))
struct ForeignEngineTests {
  @Test func `DuckDB reads every view, with the rows that SQLite has`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      let store = try Store.open(
        at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      try store.tour()
      let views = try store.connection.query(
        "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name"
      ) { try $0.get("name", as: String.self) }
      let ours = try views.reduce(into: [String: Int]()) { $0[$1] = try store.count($1) }
      #expect(views.count >= 8)
      #expect(ours.values.contains { $0 > 0 })

      let theirs = Python.values([String: Int].self, of: DuckDB.countRows, reading: [path])

      #expect(theirs == ours)
    }
  }
}

/// DuckDB, by way of Python.
private enum DuckDB {
  static let isInstalled = Python.runs("import duckdb, duckdb_extension_sqlite_scanner")

  /// Prints how many rows each view has; the file that it is given holds the database's path.
  static let countRows = """
    import duckdb, duckdb_extension_sqlite_scanner as scanner, glob, json, os, sys
    path = open(os.path.join(sys.argv[1], "0"), encoding="utf-8").read()
    connection = duckdb.connect()
    folder = os.path.dirname(scanner.__file__)
    connection.execute(f"LOAD '{glob.glob(folder + '/extensions/*/*.duckdb_extension')[0]}'")
    connection.execute(f"ATTACH '{path}' AS clinch (TYPE sqlite, READ_ONLY)")
    names = [row[0] for row in connection.execute(
        "SELECT table_name FROM information_schema.tables "
        "WHERE table_catalog = 'clinch' AND table_type = 'VIEW'").fetchall()]
    print(json.dumps({name: len(connection.execute(f'SELECT * FROM clinch."{name}"').fetchall())
                      for name in names}))
    """
}
