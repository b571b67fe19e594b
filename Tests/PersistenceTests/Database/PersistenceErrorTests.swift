import Testing

@testable import Persistence
@testable import SQLite

@Suite struct PersistenceErrorTests {
  private static let codes: [(code: ResultCode, condition: PersistenceError.Condition)] = [
    (.busy, .busy), (.busyRecovery, .busy), (.locked, .busy), (.lockingProtocol, .busy),
    (.full, .diskFull),
    (.ioErrorWrite, .cannotAccess), (.readOnlyRollback, .cannotAccess),
    (.cannotOpenDirectory, .cannotAccess), (.corrupt, .damaged), (.error, .defect),
    (.constraintUnique, .defect),
  ]

  @Test(arguments: codes)
  func `what SQLite reports says what to do about it`(
    code: ResultCode, condition: PersistenceError.Condition
  ) {
    let error = SQLiteError(.result(code))

    #expect(PersistenceError.database(error).condition == condition)
    #expect(PersistenceError.unknownWhetherSaved(error).condition == condition)
    #expect(PersistenceError.database(error).databaseDetail?.isEmpty == false)
  }

  @Test func `what the file is says what to do about it`() {
    #expect(PersistenceError.noSuchFile(path: "").condition == .missing)
    #expect(PersistenceError.foreign(path: "").condition == .notOurs)
    #expect(PersistenceError.tooNew(path: "", found: 3, supported: 2).condition == .notOurs)
    #expect(PersistenceError.noSuchFile(path: "").databaseDetail == nil)
  }
}
