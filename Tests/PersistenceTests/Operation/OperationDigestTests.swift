import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct OperationDigestTests {
  /// The vectors of http://www.isthe.com/chongo/tech/comp/fnv/.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func `octets are taken as FNV-1a takes them`(text: String, number: UInt64) {
    var digest = OperationDigest()
    digest.add(octets: text.utf8)

    #expect(digest.number == Int64(bitPattern: number))
  }

  @Test func `values of other kinds, and texts divided elsewhere, make other digests`() {
    let several: [[Value]] = [
      [], [.null], [.integer(0)], [.text("")], [.text("0")], [.integer(1)], [.integer(-1)],
      [.text("ab"), .text("c")], [.text("a"), .text("bc")], [.text("abc")], [.null, .null],
      [.blob([])], [.blob([0x30])], [.real(0)], [.real(1)],
    ]
    let digests = several.map { values in
      var digest = OperationDigest()
      for value in values { digest.add(value) }
      return digest.number
    }

    #expect(Set(digests).count == several.count)
  }

  @Test(arguments: 1...4)
  func `whatever is done, every operation has the digest of what the log keeps of it`(
    seed: Int
  ) throws {
    try withStore { store in
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(400 + seed)))
      for _ in 1...60 {
        try commands.run(on: store)
        switch Int.random(in: 0..<6, using: &commands.generator) {
        case 0: _ = try? store.undo(2, now: commands.now)
        case 1: _ = try? store.redo(1, now: commands.now)
        default: break
        }
        #expect(try store.operationsWithoutTheirDigest() == [])
      }
      #expect(try store.count("operation") > 10)
    }
  }

  @Test func `a purge gives the operations that it empties digests of what is left`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme", "Globex")
      _ = try store.undo(1, now: monday)
      let before = try store.digests()

      _ = try store.purge(Invocation("purge", now: monday), andCopies: false)

      #expect(try store.operationsWithoutTheirDigest() == [])
      #expect(try zip(before, store.digests()).allSatisfy { $0 != $1 })
    }
  }

  @Test func `what is damaged in the log is neither undone nor redone`() throws {
    try withStore { store in
      try store.log(.at("Acme"))
      try store.log(.at("Globex"))
      _ = try store.undo(1, now: monday)
      try store.connection.run("UPDATE change SET after = replace(after, 'Globex', 'Globus')")

      let damaged = PersistenceError.inconsistent("the record of command 2 was changed")
      #expect(throws: damaged) { try store.redo(1, now: monday) }
      try store.connection.run("UPDATE operation SET at = at + 1 WHERE id = 1")
      #expect(throws: PersistenceError.inconsistent("the record of command 1 was changed")) {
        try store.undo(1, now: monday)
      }
    }
  }

  @Test func `what is damaged stays so when another command seals it`() throws {
    try withStore { store in
      try store.log(.at("Acme"))
      _ = try store.undo(1, now: monday)
      try store.connection.run("UPDATE operation SET command = 'other'")

      try store.log(.at("Globex"))

      #expect(try store.operationsWithoutTheirDigest() == [1])
    }
  }

  @Test func `a digest that was lost is not written anew by the next command`() throws {
    try withStore { store in
      try store.log(.at("Acme"))
      try store.connection.run("UPDATE operation SET digest = 0")

      try store.log(.at("Globex"))

      #expect(try store.operationsWithoutTheirDigest() == [1])
    }
  }

  @Test func `the digest is of every column`() throws {
    try withStore { store in
      let operation = try store.columns("SELECT * FROM operation")
      let change = try store.columns("SELECT * FROM change")

      let owner: Set = ["owner"]
      let digested = try store.columns(Connection.digestedOperations).subtracting(owner)
      #expect(digested.union(["digest"]) == operation)
      let changes = try store.columns(Connection.digestedChanges).subtracting(owner)
      #expect(changes.union(["operation_id"]) == change)
    }
  }
}

extension Store {
  fileprivate func columns(_ sql: SQL) throws -> Set<String> {
    Set(try connection.describe(sql).columns)
  }

  fileprivate func digests() throws -> [Int64] {
    try connection.query("SELECT digest FROM operation ORDER BY id") { try $0.get("digest") }
  }

  fileprivate func operationsWithoutTheirDigest() throws -> [Int] {
    try connection.query("SELECT id, digest FROM operation") { row in
      (try row.get("id", as: Int.self), try row.get("digest", as: Int64.self))
    }
    .filter { try connection.digest(ofOperation: $0.0)?.number != $0.1 }.map(\.0)
  }
}
