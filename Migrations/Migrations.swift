/// One step from a schema to the next; shipped steps never change, which `SHA256SUMS` holds.
///
/// A step that rebuilds a table sets `PRAGMA legacy_alter_table` while another takes its name,
/// because views read it: https://sqlite.org/pragma.html#pragma_legacy_alter_table.
package struct Migration: Sendable {
  /// The number of the schema it leads to: 1 for the first.
  package let version: Int
  /// The file's name, for messages.
  package let name: String
  /// What it executes: plain SQL, UTF-8, read as text only when the step is taken.
  private let bytes: [UInt8]
  /// Whether operations recorded before it can still be undone after it: not when it renames,
  /// rebuilds or back-fills what they recorded.
  package let keepsUndo: Bool
  /// Whether the program computes the keys of names anew after it, also in what operations
  /// recorded.
  package let recomputesNameKeys: Bool

  /// Creates a step from its SQL.
  package init(
    version: Int, name: String, sql bytes: [UInt8], keepsUndo: Bool,
    recomputesNameKeys: Bool = false
  ) {
    self.version = version
    self.name = name
    self.bytes = bytes
    self.keepsUndo = keepsUndo
    self.recomputesNameKeys = recomputesNameKeys
  }

  /// What it executes: plain SQL.
  package var sql: String { String(decoding: bytes, as: UTF8.self) }
}

/// The way from an empty file to the schema that this program works with.
package enum Migrations {
  /// All steps, in order and without gaps, from the files beside this one.
  package static let all: [Migration] = [
    Migration(
      version: 1, name: "0001_create_tables.sql",
      sql: PackageResources._001_create_tables_sql,
      keepsUndo: true),
    Migration(
      version: 2, name: "0002_create_views.sql",
      sql: PackageResources._002_create_views_sql,
      keepsUndo: true),
    Migration(
      version: 3, name: "0003_add_letters_and_offers.sql",
      sql: PackageResources._003_add_letters_and_offers_sql,
      keepsUndo: true),
    Migration(
      version: 4, name: "0004_add_dispositions.sql",
      sql: PackageResources._004_add_dispositions_sql,
      keepsUndo: true),
    Migration(
      version: 5, name: "0005_add_settings.sql",
      sql: PackageResources._005_add_settings_sql,
      keepsUndo: true),
    Migration(
      version: 6, name: "0006_add_digests.sql",
      sql: PackageResources._006_add_digests_sql,
      keepsUndo: true),
    Migration(
      version: 7, name: "0007_recompute_name_keys.sql",
      sql: PackageResources._007_recompute_name_keys_sql,
      keepsUndo: true, recomputesNameKeys: true),
  ]

  /// The number of the schema that this program works with.
  package static var head: Int { all.last?.version ?? 0 }
}
