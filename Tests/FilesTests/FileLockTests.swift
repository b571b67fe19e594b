import TestSupport
import Testing

@testable import Files

@Suite struct FileLockTests {
  private let desk: TemporaryFolder
  private var path: String { desk.file("lock") }

  init() throws {
    desk = try TemporaryFolder()
  }

  @Test func `the file is made for its owner alone`() throws {
    let lock = try #require(try FileLock.take(path))
    #expect(!lock.wasLeft)
    #expect(desk.mode("lock") == 0o600)
  }

  @Test func `nobody else gets it meanwhile`() throws {
    let lock = try #require(try FileLock.take(path))
    #expect(try FileLock.take(path) == nil)
    #expect(!FileLock.isAbandoned(path))
    lock.remove()
  }

  @Test func `one that was left is found so`() throws {
    var lock = try FileLock.take(path)
    #expect(lock != nil)
    lock = nil
    #expect(FileLock.isAbandoned(path))
    #expect(try FileLock.take(path)?.wasLeft == true)
  }

  @Test func `one that was removed is as if it had never been`() throws {
    try FileLock.take(path)?.remove()
    #expect(!FileLock.isAbandoned(path))
    #expect(try FileLock.take(path)?.wasLeft == false)
  }

  @Test func `who is handed the open file has it too, and nobody who is handed another`() throws {
    var lock = try FileLock.take(path)
    let heir = FileLock.inherited(lock?.descriptor ?? -1, path)
    lock = nil
    #expect(heir?.wasLeft == false)
    #expect(try FileLock.take(path) == nil)
    #expect(FileLock.inherited(-1, path) == nil)
    #expect(FileLock.inherited(heir?.descriptor ?? -1, desk.path) == nil)
  }

  @Test func `a symbolic link in its place is not followed`() throws {
    try desk.write("a".utf8, to: "a")
    try TestFile.link(path, to: desk.file("a"))
    let error = #expect(throws: FileError.self) { try FileLock.take(path) }
    #expect(error?.task == .opening)
  }
}
