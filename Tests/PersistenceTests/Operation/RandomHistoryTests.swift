import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct RandomHistoryTests {
  @Test(arguments: 1...8)
  func `every state comes back under undo to the beginning and redo to the end`(seed: Int) throws {
    try withStore { store in
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(seed)))
      var states = [try store.contents()]
      for _ in 1...60 {
        try commands.run(on: store)
        let state = try store.contents()
        if state != states.last { states.append(state) }
      }
      #expect(states.count > 15)
      #expect(try store.count("operation") == states.count - 1)

      for state in states.dropLast().reversed() {
        _ = try store.undo(1, now: commands.now)
        #expect(try store.contents() == state)
      }
      #expect(states.first == (try Store.empty().contents()))
      #expect(throws: HistoryRefusal.nothingToUndo) { try store.undo(1, now: commands.now) }
      for state in states.dropFirst() {
        _ = try store.redo(1, now: commands.now)
        #expect(try store.contents() == state)
      }
    }
  }

  @Test(arguments: 1...4)
  func `a preview changes nothing, and says every row that undo and redo then change`(
    seed: Int
  ) throws {
    try withStore { store in
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(200 + seed)))
      for _ in 1...40 { try commands.run(on: store) }
      let count = try store.count("operation")

      for _ in 1...count {
        let before = try store.contents()
        let preview = try store.previewUndo(1)
        #expect(try store.contents() == before)
        _ = try store.undo(1, now: commands.now)
        #expect(try preview.applied(to: before) == store.contents())
      }
      for _ in 1...count {
        let before = try store.contents()
        let preview = try store.previewRedo(1)
        #expect(try store.contents() == before)
        _ = try store.redo(1, now: commands.now)
        #expect(try preview.applied(to: before) == store.contents())
      }
      #expect(try store.history().allSatisfy { $0.state == .done })
    }
  }

  @Test func `the random commands are of every kind that writes rows of its own`() throws {
    try withStore { store in
      for seed in 1...8 {
        var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(seed)))
        for _ in 1...60 { try commands.run(on: store) }
      }
      let empty = try store.contents().filter { $0.value.isEmpty }.map(\.key)
      #expect(empty == [])
      let kinds = try store.connection.query("SELECT DISTINCT kind FROM follow_up") {
        try $0.get("kind", as: FollowUpKind.self)
      }
      #expect(Set(kinds) == Set(FollowUpKind.allCases))
    }
  }

  @Test(arguments: 1...4)
  func `undo, redo and commands in any order keep the log and the rows in step`(seed: Int) throws {
    try withStore { store in
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(100 + seed)))
      // What undo and redo have to lead to.
      var (past, future) = ([try store.contents()], [[String: [[String: Value]]]]())
      for _ in 1...80 {
        switch Int.random(in: 0..<5, using: &commands.generator) {
        case 0 where past.count > 1:
          _ = try store.undo(1, now: commands.now)
          future.append(past.removeLast())
        case 1 where !future.isEmpty:
          _ = try store.redo(1, now: commands.now)
          past.append(future.removeLast())
        default:
          try commands.run(on: store)
          let state = try store.contents()
          guard state != past.last else { continue }
          past.append(state)
          future = []
        }
        #expect(try store.contents() == past.last)
        let openCheckIns = try store.connection.query(
          """
          SELECT count(*) AS count FROM follow_up WHERE kind = 'check_in' AND settled_at IS NULL
          GROUP BY application_id
          """
        ) { try $0.get("count", as: Int.self) }
        #expect(openCheckIns.allSatisfy { $0 == 1 })
      }
    }
  }
}

extension Store {
  fileprivate static func empty() throws -> Store {
    try Store.inMemory(zones: TestZones.zone(named:))
  }
}

extension [OperationChanges] {
  /// The contents of all tables after these changes, each row found by what it has to be before.
  fileprivate func applied(
    to contents: [String: [[String: Value]]]
  ) throws -> [String: [[String: Value]]] {
    var contents = contents
    for change in flatMap(\.rows) {
      let table = try #require(RecordedTable(rawValue: change.row.table))
      var rows = contents[table.rawValue] ?? []
      var row: [String: Value] = [:]
      if let before = change.before {
        let key = table.keyValues(of: change.row.key)
        let place = rows.firstIndex { row in key.allSatisfy { row[$0.column] == $0.value } }
        row = rows.remove(at: try #require(place))
        #expect(before.columns.allSatisfy { row[$0.key] == $0.value })
      }
      if let after = change.after { rows.append(row.merging(after.columns) { _, new in new }) }
      contents[table.rawValue] = rows.sorted { one, other in
        let keys = table.keyColumns.map { (place(one[$0]), place(other[$0])) }
        return keys.first { $0 != $1 }.map { $0 < $1 } ?? false
      }
    }
    return contents
  }

  /// What a part of a key is sorted by: a number, or the name of a setting.
  private func place(_ value: Value?) -> (Int64, String) {
    switch value {
    case .integer(let number): (number, "")
    case .text(let text): (0, text)
    default: (0, "")
    }
  }
}

extension [RowChange.Field] {
  fileprivate var columns: [String: Value] {
    Dictionary(uniqueKeysWithValues: map { ($0.column, $0.value.stored) })
  }
}

extension RowChange.Value {
  fileprivate var stored: Value {
    switch self {
    case .nothing: .null
    case .number(let number), .reference(_, let number, _): .integer(Int64(number))
    case .text(let text): .text(text)
    case .moment(let instant): .integer(Int64(instant.seconds))
    case .truth(let truth): .integer(truth ? 1 : 0)
    }
  }
}
