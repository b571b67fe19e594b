import Files
import TestSupport
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

@Suite struct FileReadingTests {
  private let desk: TemporaryFolder

  init() throws {
    desk = try TemporaryFolder()
    try desk.write("0123456789".utf8, to: "a")
  }

  @Test(arguments: [(0, ""), (4, "0123"), (10, "0123456789"), (11, "0123456789")])
  func `a file is read up to the limit`(limit: Int, text: String) throws {
    #expect(try FileSystem.octets(of: desk.file("a"), upTo: limit) == Array(text.utf8))
  }

  @Test(arguments: [65_535, 65_536, 65_537, 200_000])
  func `a file is read whole, whatever its size`(size: Int) throws {
    try desk.write(String(repeating: "x", count: size).utf8, to: "b")

    #expect(try FileSystem.octets(of: desk.file("b"), upTo: 1 << 20).count == size)
    #expect(try FileSystem.octets(of: desk.file("b"), upTo: size - 1).count == size - 1)
  }

  @Test func `a missing file is an error of opening it`() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.octets(of: desk.file("missing"), upTo: 10)
    }
    #expect(error?.task == .opening)
    #expect(error?.number == .noEntry)
    #expect(error?.path == desk.file("missing"))
  }

  @Test func `a folder is an error of reading it`() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.octets(of: desk.path, upTo: 10)
    }
    #expect(error?.task == .reading)
  }

  @Test func `the beginning of a file comes with the size of all of it`() throws {
    let beginning = try FileBeginning.read(path: desk.file("a"), count: 3)

    #expect(beginning?.octets == Array("012".utf8))
    #expect(beginning?.size == 10)
    #expect(try FileBeginning.read(path: desk.file("a"), count: 100)?.octets.count == 10)
  }

  @Test func `a folder and a device have no beginning`() throws {
    #expect(try FileBeginning.read(path: desk.path, count: 3) == nil)
    #expect(try FileBeginning.read(path: "/dev/null", count: 3) == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pipe that nobody writes to is not waited for`() throws {
    try #require(mkfifo(desk.file("pipe"), 0o600) == 0)

    #expect(try FileBeginning.read(path: desk.file("pipe"), count: 3) == nil)
  }

  @Test func `a path with U+0000 is not cut there`() {
    #expect(throws: FileError.self) {
      try FileBeginning.read(path: desk.file("a") + "\0.txt", count: 3)
    }
  }
}
