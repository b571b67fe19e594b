internal import InterviewModel
internal import Migrations
internal import SQLite

extension Connection {
  /// Makes the checks that SQLite reads the file for.
  ///
  /// - Parameter definitions: how the definitions differ from those that were made, or why that
  ///   cannot be told.
  /// - Returns: what came of each.
  /// - Throws: `SQLiteError` that is not of damage.
  func checks(_ definitions: Result<DefinitionDifferences, any Error>) throws -> [Examination.Check]
  {
    let version = try? schemaVersion()
    return try Examination.Kind.allCases.compactMap { kind in
      guard let findings = finder(of: kind, definitions) else { return nil }
      // Before, columns are missing that it is to be compared by.
      if kind.isOfThisSchema, let version, version < Migrations.head {
        return .init(kind, .skipped("the next command upgrades it to this version's schema"))
      }
      return .init(kind, try DatabaseFile.result(findings))
    }
  }

  /// What makes a check; nil for the one that is made before the file is opened.
  private func finder(
    of kind: Examination.Kind, _ definitions: Result<DefinitionDifferences, any Error>
  ) -> (() throws -> [String])? {
    switch kind {
    case .size: nil
    case .integrity: integrityProblems
    case .tables: { try definitions.get().changed.map { "\($0) was changed by another program" } }
    case .references: danglingReferences
    case .followUps: strayFollowUps
    case .text: invalidTexts
    case .content: { try LogAudit(of: self).findings() }
    }
  }

  private func danglingReferences() throws -> [String] {
    try foreignKeyViolations().map { violation in
      let row = violation.rowID.map { "row \($0) of \(violation.table)" }
      return "\(row ?? "a row of \(violation.table)") refers to a row of "
        + "\(violation.referencedTable) that does not exist"
    }
  }

  /// The names of the zones that interviews are in.
  ///
  /// - Throws: `SQLiteError`.
  func zoneNames() throws -> [String] {
    try query(Self.zonesOfInterviews) { try $0.get("zone") }
  }

  static let zonesOfInterviews: SQL = "SELECT DISTINCT zone FROM interview ORDER BY zone"

  /// What may lead to damage, as far as the file itself says so; what is damaged is found by the
  /// checks.
  func warnings(_ definitions: Result<DefinitionDifferences, any Error>) -> [Examination.Warning] {
    let added = (try? definitions.get().added) ?? []
    // An older schema has no settings.
    let stored = (try? storedSettings()) ?? [:]
    return (added.isEmpty ? [] : [.additions(added)])
      + Settings.unreadable(in: stored).map { .unreadableSetting($0) }
  }
}

extension Examination.Kind {
  /// Whether it is judged by this program's own schema.
  fileprivate var isOfThisSchema: Bool {
    switch self {
    case .size, .integrity, .tables, .references, .text: false
    case .followUps, .content: true
    }
  }
}
