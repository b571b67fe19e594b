import Files
import TestSupport
import Testing

@Suite struct FileStatusTests {
  private let desk: TemporaryFolder

  init() throws {
    desk = try TemporaryFolder()
    try desk.write("0123456789".utf8, to: "file")
    try desk.makeFolder("folder")
    try TestFile.link(desk.file("link"), to: "file")
    try TestFile.link(desk.file("dangling"), to: "missing")
  }

  @Test(arguments: [
    ("file", FileStatus.Kind.file, FileStatus.Kind.file), ("folder", .folder, .folder),
    ("link", .file, .link), ("dangling", nil, .link), ("missing", nil, nil),
  ])
  func `a link is followed only where it is asked for`(
    name: String, kind: FileStatus.Kind?, ofName: FileStatus.Kind?
  ) {
    #expect(FileStatus(of: desk.file(name))?.kind == kind)
    #expect(FileStatus(ofName: desk.file(name))?.kind == ofName)
  }

  @Test func `a device is neither file nor folder`() {
    #expect(FileStatus(of: "/dev/null")?.kind == .other)
  }

  @Test(arguments: [0o600, 0o644, 0o777])
  func `the mode is the nine bits of who may what`(mode: Int) throws {
    try TestFile.setMode(desk.file("file"), mode)

    #expect(FileStatus(of: desk.file("file"))?.mode == mode)
  }

  @Test func `a file that was just made is this user's`() throws {
    let status = try #require(FileStatus(of: desk.file("file")))

    #expect(status.isOwn)
    #expect(status.size == 10)
  }

  @Test func `two names of a file are the same one`() throws {
    try FileSystem.link(desk.file("file"), toFree: desk.file("second"))
    try desk.write("0123456789".utf8, to: "copy")

    #expect(FileSystem.isSame(desk.file("file"), desk.file("second")))
    #expect(FileSystem.isSame(desk.file("file"), desk.file("link")))
    #expect(!FileSystem.isSame(desk.file("file"), desk.file("copy")))
    #expect(!FileSystem.isSame(desk.file("missing"), desk.file("missing")))
  }

  @Test func `only a regular file has a size and a time`() {
    #expect(FileSystem.sizeOfFile(desk.file("link")) == 10)
    #expect(FileSystem.sizeOfFile(desk.path) == nil)
    #expect(FileSystem.changedAt(desk.file("file")).map { $0 > 1_500_000_000 } == true)
    #expect(FileSystem.changedAt(desk.path) == nil)
  }

  @Test func `whether a file is there is told without an error where it can be`() throws {
    #expect(try FileSystem.isFile(desk.file("link")))
    #expect(try !FileSystem.isFile(desk.path))
    #expect(try !FileSystem.isFile(desk.file("missing")))
    #expect(try !FileSystem.isFile(desk.file("file/below")))
    #expect(throws: FileError.self) {
      try FileSystem.isFile(desk.file(String(repeating: "x", count: 300)))
    }
  }

  @Test func `the size of a missing file is an error`() throws {
    #expect(try FileSystem.size(of: desk.file("file")) == 10)
    #expect(throws: FileError.self) { try FileSystem.size(of: desk.file("missing")) }
  }

  @Test(arguments: [
    ("file", true, true), ("link", true, true), ("dangling", false, true),
    ("missing", false, false), ("file/below", false, false),
  ])
  func `a link that leads nowhere takes its name`(name: String, exists: Bool, isTaken: Bool) {
    #expect(FileSystem.exists(desk.file(name)) == exists)
    #expect(FileSystem.isTaken(desk.file(name)) == isTaken)
  }
}
