import InterviewModel
import Rendering
import SQLite
import TestSupport
import Testing

@testable import Persistence

/// `docs/export.schema.json`, which other programs read an export by.
@Suite struct ExportSchemaTests {
  /// The schema as the tables of the database make it.
  private static func schema() throws -> JSON {
    let connection = try Connection.asMigrated()
    let definitions = try Dictionary(
      connection.query("SELECT name, sql FROM sqlite_schema WHERE type = 'table'") { row in
        (try row.get("name", as: String.self), try row.get("sql", as: String.self))
      }, uniquingKeysWith: { $1 })
    let tables = try ExportedTable.all(on: connection)
    return object(
      [
        "clinch_export": .object(["const": .integer(ExportDocument.form)]),
        "exported_at": moment, "schema_version": .object(["const": .integer(ExportQuery.schema)]),
        "tables": object(
          Dictionary(
            uniqueKeysWithValues: tables.map { table in
              let rows = rows(of: table, definition: definitions[table.name] ?? "")
              return (table.name, .object(["type": .string("array"), "items": rows]))
            })),
      ],
      beside: [
        "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
        "title": .string("Everything that Clinch stores, as clinch export writes it"),
      ])
  }

  private static let moment = JSON.object([
    "type": .string("string"), "format": .string("date-time"),
  ])

  /// An object that has these members, all of them and no other.
  private static func object(
    _ members: [String: JSON], beside others: [String: JSON] = [:]
  ) -> JSON {
    .object(
      others.merging([
        "type": .string("object"), "properties": .object(members),
        "required": .array(members.keys.sorted().map(JSON.string)),
        "additionalProperties": .bool(false),
      ]) { $1 })
  }

  private static func rows(of table: ExportedTable, definition: String) -> JSON {
    object(
      Dictionary(
        uniqueKeysWithValues: table.columns.map { ($0.name, value(of: $0, definition)) }))
  }

  private static func value(of column: ExportedTable.Column, _ definition: String) -> JSON {
    let type =
      switch column.kind {
      case .text, .moment: "string"
      case .integer: "integer"
      case .bool: "boolean"
      }
    var members: [String: JSON] = [
      "type": column.isOptional ? .array([.string(type), .string("null")]) : .string(type)
    ]
    if column.kind == .moment { members["format"] = .string("date-time") }
    if let words = words(of: column.name, definition) {
      members["enum"] = .array(words.map(JSON.string) + (column.isOptional ? [.null] : []))
    }
    return .object(members)
  }

  /// The words that a column's CHECK allows; nil where it allows any.
  private static func words(of column: String, _ definition: String) -> [String]? {
    guard let start = definition.firstRange(of: "(\(column) IN ('")?.lowerBound else { return nil }
    let list = definition[start...].dropFirst(column.count + 5).prefix { $0 != ")" }
    return list.split { !$0.isLetter && $0 != "_" }.map(String.init)
  }

  @Test func `the document is what the tables make of it`() throws {
    try Recorded("docs/export.schema.json").expect(Self.schema().document())
  }

  @Test func `an export is valid by it, and one with a slip is not`() throws {
    let home = try Home()
    try home.succeed("demo", "--db", home.folder.file("demo.db"))
    let text = try home.succeed("export", "--db", home.folder.file("demo.db")).stdout
    let schema = try JSONReader.document(try Recorded("docs/export.schema.json").text())

    #expect(SchemaCheck.faults(of: try JSONReader.document(text), by: schema) == [])
    let slips = [
      ("\"active\": true", "\"active\": 1"), ("\"outcome\": \"ghosted\"", "\"outcome\": \"gone\""),
      ("\"company\": ", "\"companx\": "), ("\"created_at\": \"2026-", "\"created_at\": \"26-"),
      ("\"clinch_export\": 1", "\"clinch_export\": 2"),
    ]
    for (old, new) in slips {
      let changed = try JSONReader.document(text.replacing(old, with: new))
      #expect(SchemaCheck.faults(of: changed, by: schema) != [], "\(new)")
    }
  }
}
