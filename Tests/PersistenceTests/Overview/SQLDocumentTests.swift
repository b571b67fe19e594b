import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// docs/sql.md, whose queries are run as they stand there.
@Suite struct SQLDocumentTests {
  private let queries: [String]

  init() throws {
    let page = try #require(TestFile.text(Repository.path("docs/sql.md")))
    queries = page.split(separator: "```sql\n", omittingEmptySubsequences: false).dropFirst()
      .compactMap { $0.split(separator: "```", omittingEmptySubsequences: false).first }
      .map { String($0) }
  }

  /// Does something with the path of a database in which much happened, and with what each query
  /// finds in it by way of Python's SQLite.
  private func withRows(_ body: (String, [[[String]]]?) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      let store = try Store.open(
        at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      try store.tour()
      try body(path, Python.values([[[String]]].self, of: Self.sqlite, reading: [path] + queries))
    }
  }

  @Test func `there are ten queries, and each runs in SQLite`() throws {
    #expect(queries.count == 10)
    try withRows { _, rows in
      let rows = try #require(rows)
      #expect(rows.count == queries.count)
      #expect(rows.filter(\.isEmpty).count <= 3)
    }
  }

  @Test(
    .enabled(
      if: Python.runs("import duckdb, duckdb_extension_sqlite_scanner"),
      "Python's duckdb and its scanner are not installed"))
  func `DuckDB finds the same`() throws {
    try withRows { path, ours in
      let theirs = Python.values([[[String]]].self, of: Self.duck, reading: [path] + queries)
      #expect(theirs == ours)
    }
  }

  @Test(.enabled(if: Python.runs("import datasette.app"), "Datasette is not installed"))
  func `Datasette finds the same`() throws {
    try withRows { path, ours in
      let theirs = Python.values([[[String]]].self, of: Self.datasette, reading: [path] + queries)
      #expect(theirs == ours)
    }
  }

  /// The files that they are given hold the path of the database, then a query each.
  ///
  /// Numbers are written alike, because the engines differ in what is whole, and what is
  /// text.
  private static let printing = """
    import json, os, sys
    texts = [open(os.path.join(sys.argv[1], str(n)), encoding="utf-8").read()
             for n in range(int(sys.argv[2]))]
    def text(value):
        try:
            return "" if value is None else f"{float(value):.2f}"
        except ValueError:
            return value
    def show(run):
        print(json.dumps([[[text(v) for v in row] for row in run(q)] for q in texts[1:]]))

    """

  private static let sqlite =
    printing + """
      import sqlite3
      connection = sqlite3.connect(f"file:{texts[0]}?mode=ro", uri=True)
      show(lambda query: connection.execute(query).fetchall())
      """

  /// Asks the pages that `datasette serve --immutable` has, without a network.
  private static let datasette =
    printing + """
      import asyncio, urllib.parse
      from datasette.app import Datasette
      site = Datasette(immutables=[texts[0]], settings={"sql_time_limit_ms": 10000})
      def find(query):
          page = "/clinch.json?" + urllib.parse.urlencode({"sql": query, "_shape": "arrays"})
          return asyncio.run(site.client.get(page)).json()["rows"]
      show(find)
      """

  private static let duck =
    printing + """
      import duckdb, duckdb_extension_sqlite_scanner as scanner, glob
      connection = duckdb.connect()
      folder = os.path.dirname(scanner.__file__)
      connection.execute(f"LOAD '{glob.glob(folder + '/extensions/*/*.duckdb_extension')[0]}'")
      connection.execute(f"ATTACH '{texts[0]}' AS clinch (TYPE sqlite, READ_ONLY)")
      connection.execute("USE clinch")
      show(lambda query: connection.execute(query).fetchall())
      """
}
