import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// What is not restored, or not replaced: every file is the same byte for byte afterwards.
@Suite struct RestoringRefusedTests {
  /// What restoring `file` fails with, where nothing has changed by that.
  private func refusal(
    _ file: String, to path: String? = nil, _ files: BackupFolder,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (any Error)? {
    let before = try files.contents()
    let error = #expect(throws: (any Error).self, sourceLocation: sourceLocation) {
      try Store.restore(file, to: path ?? files.path, now: monday)
    }
    var after = try files.contents()
    if after["a.db.backups"] == [], before["a.db.backups"] == nil { after["a.db.backups"] = nil }
    #expect(after == before, sourceLocation: sourceLocation)
    return error
  }

  private func condition(_ error: (any Error)?) -> PersistenceError.Condition? {
    (error as? PersistenceError)?.condition
  }

  /// The bytes of a database made by `change` on top of a store with an interview in it.
  private func database(_ change: (Store) throws -> Void = { _ in }) throws -> [UInt8] {
    try withTemporaryFolder { folder in
      let store = try BackupFolder(folder: folder).make("Acme")
      try change(store)
      try store.connection.close()
      return try TestFile.octets(folder + "/a.db")
    }
  }

  @Test func `a file that is missing, empty, text or another program's is not restored`() throws {
    try BackupFolder.with { files in
      try files.make("Globex").connection.close()
      let file = files.folder + "/other"
      #expect(
        try refusal(file, files) as? PersistenceError == PersistenceError.noSuchFile(path: file))
      let foreign = try database { try $0.connection.runScript("PRAGMA application_id = 7") }
      for octets in [[], [1], Array("Dear diary".utf8), foreign] {
        try TestFile.write(octets, to: file)
        #expect(condition(try refusal(file, files)) == .notOurs)
      }
    }
  }

  @Test func `a file of a newer program is not restored, nor one without its tables`() throws {
    try BackupFolder.with { files in
      try files.make("Globex").connection.close()
      let file = files.folder + "/other"
      try TestFile.write(
        try database {
          try $0.connection.runScript("PRAGMA user_version = \(Migrations.head + 1)")
        }, to: file)
      #expect(condition(try refusal(file, files)) == .notOurs)
      try TestFile.write(
        try database { try $0.connection.runScript("DROP TABLE letter") }, to: file)
      #expect(condition(try refusal(file, files)) == .damaged)
    }
  }

  @Test func `a damaged file is not restored`() throws {
    try BackupFolder.with { files in
      try files.make("Globex").connection.close()
      let file = files.folder + "/other"
      let whole = try database()
      for length in [100, 4_096, whole.count / 2, whole.count - 1] {
        try TestFile.write(Array(whole.prefix(length)), to: file)
        #expect(condition(try refusal(file, files)) == .damaged)
      }
      var octets = whole
      octets[octets.count - 4_096] = 0xFF
      try TestFile.write(octets, to: file)
      #expect(condition(try refusal(file, files)) == .damaged)
    }
  }

  @Test func `a file that is not ours is not replaced, and nothing is made beside it`() throws {
    try BackupFolder.with { files in
      try files.make("Globex").connection.close()
      let other = files.folder + "/other"
      let foreign = try database { try $0.connection.runScript("PRAGMA application_id = 7") }
      let newer = try database {
        try $0.connection.runScript("PRAGMA user_version = \(Migrations.head + 1)")
      }
      for octets in [[1], Array("Dear diary".utf8), foreign, newer] {
        try TestFile.write(octets, to: other)
        #expect(condition(try refusal(files.path, to: other, files)) == .notOurs)
      }
    }
  }

  @Test func `a database is not restored from itself, under whatever name`() throws {
    try BackupFolder.with { files in
      try files.make("Globex").connection.close()
      #expect(try refusal(files.path, files) as? RestoreRefusal == .restoresItself)
      let detour = "\(files.folder)/../\(files.folder.split(separator: "/").last ?? "")/a.db"
      #expect(try refusal(detour, files) as? RestoreRefusal == .restoresItself)
    }
  }
}
