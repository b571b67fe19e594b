import SQLite
import Testing

@testable import Persistence

/// A statement that the program runs, by name.
private struct NamedStatement: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: SQL

  init(_ name: String, _ sql: SQL) {
    testDescription = name
    self.sql = sql
  }

  /// What `clinch`, `overdue` and `due` run: as fast with ten thousand interviews as with ten.
  static let everyDay = [
    NamedStatement("overdue", Store.followUpRows + Store.overdueCondition),
    NamedStatement("due", Store.followUpRows + Store.dueCondition),
    NamedStatement("open", Store.followUpRows + Store.openCondition),
    NamedStatement("coming", Store.interviewRows + Store.comingCondition),
    NamedStatement("coming, people", Store.interviewerRows + Store.comingCondition),
    NamedStatement("undebriefed", Store.interviewRows + Store.undebriefedCondition),
    NamedStatement("undebriefed, people", Store.interviewerRows + Store.undebriefedCondition),
  ]

  static let ofOneInterview = [
    NamedStatement("tips", Store.newestEntryRows + Store.ofOneInterview),
    NamedStatement("letters", Store.letterRows + Store.ofOneInterview),
    NamedStatement(
      "objections", Store.objectionRows + Store.ofOneInterview + Store.isObjection),
    NamedStatement("tips of an application", Store.newestEntryRows + Store.ofOneApplication),
    NamedStatement("letters of an application", Store.letterRows + Store.ofOneApplication),
    NamedStatement(
      "objections of an application",
      Store.objectionRows + Store.ofOneApplication + Store.isObjection),
    NamedStatement("follow-ups", Store.followUpRows + Store.ofInterviewCondition),
  ]

  static let others = [
    NamedStatement("all letters", Store.followUpRows + Store.lettersCondition),
    NamedStatement("interviews", Store.interviewRows + Store.filterCondition),
    NamedStatement("people", Store.interviewerRows + Store.filterCondition),
    NamedStatement("candidates", Store.candidateRows),
    NamedStatement("active tips", Store.tipRows),
    NamedStatement("held", Store.heldRows),
    NamedStatement("newest entries", Store.newestEntryRows + Store.filterCondition + Store.isHeld),
    NamedStatement("letters", Store.letterRows + Store.filterCondition + Store.isHeld),
    NamedStatement("applications", Store.applicationRows),
    NamedStatement("people with an address", Store.peopleWithAddress),
    NamedStatement("people of a company", Store.peopleOfCompany),
  ]
}

@Suite struct StatementTests {
  @Test(arguments: NamedStatement.everyDay + NamedStatement.ofOneInterview + NamedStatement.others)
  private func `it is prepared against the schema`(statement: NamedStatement) throws {
    try withStore { store in
      let description = try store.connection.describe(statement.sql)

      #expect(!description.columns.isEmpty)
    }
  }

  /// How SQLite goes about a statement, one line for each loop.
  private func plan(of statement: NamedStatement, in store: Store) throws -> [String] {
    let sql = "EXPLAIN QUERY PLAN " + statement.sql
    let parameters = try store.connection.describe(sql).parameters
    let names = parameters.compactMap(\.self)
    let arguments =
      names.isEmpty
      ? Arguments(parameters.map { _ in .null })
      : Arguments(named: Dictionary(uniqueKeysWithValues: names.map { ($0, Value.null) }))
    return try store.connection.query(sql, arguments) { try $0.get("detail") }
  }

  @Test(arguments: NamedStatement.everyDay + NamedStatement.ofOneInterview)
  private func `it goes through an index, never through a table`(statement: NamedStatement) throws {
    try withStore { store in
      let plan = try plan(of: statement, in: store)

      #expect(!plan.isEmpty)
      #expect(plan.filter { $0.hasPrefix("SCAN") } == [])
    }
  }

  @Test func `overdue is read in the order of its index, without sorting`() throws {
    try withStore { store in
      let plan = try plan(of: NamedStatement.everyDay[0], in: store)

      #expect(plan.first == "SEARCH f USING INDEX follow_up_owed (limit_at<?)")
      #expect(!plan.contains { $0.contains("ORDER BY") })
    }
  }

  /// A report over all interviews reads them all; each newest entry is found through its index.
  @Test func `skipped reads the tip log through its index alone`() throws {
    try withStore { store in
      let statement = NamedStatement(
        "newest", Store.newestEntryRows + Store.filterCondition + Store.isHeld)

      let plan = try plan(of: statement, in: store)

      #expect(plan.first == "SEARCH i USING INDEX interview_start (starts_at>? AND starts_at<?)")
      #expect(plan.filter { $0.hasPrefix("SCAN") } == [])
    }
  }
}
