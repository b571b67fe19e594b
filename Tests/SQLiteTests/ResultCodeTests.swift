import SQLite
import Testing

@Suite struct ResultCodeTests {
  @Test(
    arguments: [
      (.constraintUnique, 2067), (.constraintForeignKey, 787), (.constraintDataType, 3091),
      (.constraintCheck, 275), (.constraintNotNull, 1299), (.constraintPrimaryKey, 1555),
      (.constraintRowID, 2579), (.busyRecovery, 261), (.busySnapshot, 517),
      (.readOnlyRollback, 776),
      (.readOnlyFileMoved, 1032), (.ioErrorRead, 266), (.ioErrorWrite, 778), (.ioErrorSync, 1034),
      (.ioErrorDirectorySync, 1290), (.ioErrorUnlock, 2058), (.ioErrorReadLock, 2314),
      (.ioErrorLock, 3850), (.cannotOpenDirectory, 526),
    ] as [(ResultCode, Int32)])
  func `an extended code has the header's number`(code: ResultCode, number: Int32) {
    #expect(code.rawValue == number)
    #expect(code.primary.rawValue == number & 0xFF)
  }

  @Test func `a primary code matches its extended codes in a pattern`() {
    #expect(ResultCode.constraint ~= .constraintUnique)
    #expect(ResultCode.constraint ~= .constraint)
    #expect(!(ResultCode.busy ~= .constraintUnique))
  }

  @Test func `an extended code matches itself alone`() {
    #expect(ResultCode.constraintUnique ~= .constraintUnique)
    #expect(!(ResultCode.constraintUnique ~= .constraintCheck))
    #expect(!(ResultCode.constraintUnique ~= .constraint))
  }

  @Test func `equality tells extended codes apart`() {
    #expect(ResultCode.constraint != .constraintUnique)
  }
}
