import Migrations
import SQLite
import TestSupport
import Testing

@testable import Persistence

@Suite struct MigrationListTests {
  private static let folder = Repository.path("Migrations/Steps")

  private static let files = TestFile.names(in: folder)

  @Test func `the digest is that of the standard's examples`() {
    // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
    #expect(
      SHA256.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexadecimal(of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test func `the list is the folder, in order and without gaps`() {
    #expect(Migrations.all.map(\.name) == Self.files)
    #expect(Migrations.all.map(\.version) == Array(1...Self.files.count))
    for migration in Migrations.all {
      let number = "\(migration.version)"
      let padded = String(repeating: "0", count: 4 - number.utf8.count) + number
      #expect(migration.name.hasPrefix(padded + "_"))
    }
  }

  @Test func `what is embedded is what is in the files`() throws {
    for migration in Migrations.all {
      let file = try TestFile.octets("\(Self.folder)/\(migration.name)")
      #expect(Array(migration.sql.utf8) == file)
    }
  }

  /// The sums are written anew when `CLINCH_RECORD` is 1, but never that of a shipped file.
  @Test func `shipped migrations never change`() throws {
    let stored = Recorded("Migrations/SHA256SUMS")
    let actual = try Self.files.map { name in
      let file = try TestFile.octets("\(Self.folder)/\(name)")
      return "\(SHA256.hexadecimal(of: file))  \(name)"
    }

    let sums = try stored.text().split(separator: "\n").map(String.init)
    #expect(sums.prefix(Self.shippedCount) == actual.prefix(Self.shippedCount))
    let written = sums.prefix(Self.shippedCount) + actual.dropFirst(Self.shippedCount)
    try stored.expect(written.map { $0 + "\n" }.joined())
  }

  /// How many steps were released: those up to the newest schema of which a database is kept.
  private static let shippedCount =
    Recorded("Tests/PersistenceTests/Fixtures").names.compactMap { name in
      Int(name.filter(\.isNumber))
    }.max() ?? 0

  /// Written anew when `CLINCH_RECORD` is 1.
  @Test func `an empty database becomes the schema that docs show`() throws {
    try withStore { store in
      let statements = try store.connection.query(
        "SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY rowid"
      ) { try $0.get("sql", as: String.self) + ";\n" }
      let schema =
        "-- The schema, as all migrations make it. Written by the tests: CLINCH_RECORD=1.\n\n"
        + statements.joined(separator: "\n")

      try Recorded("docs/schema.sql").expect(schema)
    }
  }
}
