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
  /// or back-fills what they recorded, or rebuilds it with other columns.
  package let keepsUndo: Bool
  /// What the program computes after it, in the rows and in what operations recorded; nil for
  /// nothing.
  package let computation: Computation?

  /// What SQL cannot compute.
  package enum Computation: Sendable {
    /// The keys that names are compared by.
    case nameKeys
    /// The names of rows, by which the log names them since.
    case rowNames
    /// The names and wordings of the seven tips.
    case tipWordings
    /// The names of rows as the log has them.
    case loggedNames
  }

  /// Creates a step from its SQL.
  package init(
    version: Int, name: String, sql bytes: [UInt8], keepsUndo: Bool,
    computation: Computation? = nil
  ) {
    self.version = version
    self.name = name
    self.bytes = bytes
    self.keepsUndo = keepsUndo
    self.computation = computation
  }

  /// What it executes: plain SQL.
  package var sql: String { String(decoding: bytes, as: UTF8.self) }
}

/// The way from an empty file to the schema that this program works with.
package enum Migrations {
  /// The files of the folder `Steps`, in order and without gaps; the next step is one more line.
  private static let files: [(name: String, sql: [UInt8], keepsUndo: Bool)] = [
    ("0001_create_tables.sql", PackageResources._001_create_tables_sql, keepsUndo: true),
    ("0002_create_views.sql", PackageResources._002_create_views_sql, keepsUndo: true),
    (
      "0003_add_letters_and_offers.sql", PackageResources._003_add_letters_and_offers_sql,
      keepsUndo: true
    ),
    ("0004_add_dispositions.sql", PackageResources._004_add_dispositions_sql, keepsUndo: true),
    ("0005_add_settings.sql", PackageResources._005_add_settings_sql, keepsUndo: true),
    ("0006_add_digests.sql", PackageResources._006_add_digests_sql, keepsUndo: true),
    (nameKeys, PackageResources._007_recompute_name_keys_sql, keepsUndo: true),
    // It widens what two tables may hold; what was recorded of them still fits.
    ("0008_keep_histories.sql", PackageResources._008_keep_histories_sql, keepsUndo: true),
    ("0009_add_facts.sql", PackageResources._009_add_facts_sql, keepsUndo: true),
    // What was recorded gets the names, too.
    (rowNames, PackageResources._010_name_rows_sql, keepsUndo: true),
    ("0011_portable_views.sql", PackageResources._011_portable_views_sql, keepsUndo: true),
    // What was recorded of the tips gets their new names, too.
    (tipWordings, PackageResources._012_add_invitations_and_notes_sql, keepsUndo: true),
    (
      "0013_index_what_is_looked_up.sql", PackageResources._013_index_what_is_looked_up_sql,
      keepsUndo: true
    ),
    ("0014_index_names.sql", PackageResources._014_index_names_sql, keepsUndo: true),
    // What was recorded before is read as it is.
    (loggedNames, PackageResources._015_shorten_the_log_sql, keepsUndo: true),
    (
      "0016_days_without_a_time.sql", PackageResources._016_days_without_a_time_sql,
      keepsUndo: true
    ),
  ]

  /// The step after which names are compared by other keys.
  private static let nameKeys = "0007_recompute_name_keys.sql"

  /// The step after which every row has a name.
  private static let rowNames = "0010_name_rows.sql"

  /// The step after which the seven tips have other names.
  private static let tipWordings = "0012_add_invitations_and_notes.sql"

  /// The step after which the log has names as bytes.
  private static let loggedNames = "0015_shorten_the_log.sql"

  private static let computations: [String: Migration.Computation] = [
    nameKeys: .nameKeys, rowNames: .rowNames, tipWordings: .tipWordings,
    loggedNames: .loggedNames,
  ]

  /// All steps; the first leads to schema 1.
  package static let all: [Migration] = files.enumerated().map { index, file in
    Migration(
      version: index + 1, name: file.name, sql: file.sql, keepsUndo: file.keepsUndo,
      computation: computations[file.name])
  }

  /// The number of the schema that this program works with.
  package static var head: Int { files.count }
}
