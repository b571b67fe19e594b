import Testing

@testable import Files

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

@Suite struct FileErrorTests {
  @Test func `a number has the system's words`() {
    #expect(ErrorNumber(ENOENT).words == "No such file or directory")
    #expect(ErrorNumber(EACCES).words == "Permission denied")
  }

  @Test func `each number is of one kind of trouble at most`() {
    let kinds: [(ErrorNumber) -> Bool] = [
      \.isOfNothing, \.isOfTakenName, \.isOfRights, \.isOfReadOnly, \.isOfDisk,
    ]
    let known = [
      [ENOENT, ENOTDIR], [EEXIST], [EACCES, EPERM], [EROFS], [ENOSPC, EDQUOT, EIO],
    ]
    for (kind, numbers) in zip(kinds, known) {
      let found = (1...200).filter { kind(ErrorNumber($0)) }
      #expect(found == numbers.sorted())
    }
  }

  @Test func `what may not outlast was not created once it is taken away again`() {
    let error = FileError(.keeping, "/a", ErrorNumber(EIO))

    #expect(error.asNotCreated == FileError(.creating, "/a", ErrorNumber(EIO)))
  }

  @Test func `what was not created stays that`() {
    let error = FileError(.creating, "/a", ErrorNumber(EEXIST))

    #expect(error.asNotCreated == error)
  }
}
