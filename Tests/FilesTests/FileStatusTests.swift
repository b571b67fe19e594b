import Files
import Testing

@Suite struct FileStatusTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write("0123456789", to: "file")
    try desk.makeFolder("folder")
    try desk.makeLink("link", to: "file")
    try desk.makeLink("dangling", to: "missing")
  }

  @Test(arguments: [
    ("file", FileStatus.Kind.file, FileStatus.Kind.file), ("folder", .folder, .folder),
    ("link", .file, .link), ("dangling", nil, .link), ("missing", nil, nil),
  ])
  func `a link is followed only where it is asked for`(
    name: String, kind: FileStatus.Kind?, ofName: FileStatus.Kind?
  ) {
    #expect(FileStatus(of: desk.path(name))?.kind == kind)
    #expect(FileStatus(ofName: desk.path(name))?.kind == ofName)
  }

  @Test func `a device is neither file nor folder`() {
    #expect(FileStatus(of: "/dev/null")?.kind == .other)
  }

  @Test(arguments: [0o600, 0o644, 0o777])
  func `the mode is the nine bits of who may what`(mode: Int) throws {
    try desk.setMode(mode, of: "file")

    #expect(FileStatus(of: desk.path("file"))?.mode == mode)
  }

  @Test func `a file that was just made is this user's`() throws {
    let status = try #require(FileStatus(of: desk.path("file")))

    #expect(status.isOwn)
    #expect(status.size == 10)
  }

  @Test func `two names of a file are the same one`() throws {
    try FileSystem.link(desk.path("file"), toFree: desk.path("second"))
    try desk.write("0123456789", to: "copy")

    #expect(FileSystem.isSame(desk.path("file"), desk.path("second")))
    #expect(FileSystem.isSame(desk.path("file"), desk.path("link")))
    #expect(!FileSystem.isSame(desk.path("file"), desk.path("copy")))
    #expect(!FileSystem.isSame(desk.path("missing"), desk.path("missing")))
  }

  @Test func `only a regular file has a size and a time`() {
    #expect(FileSystem.sizeOfFile(desk.path("link")) == 10)
    #expect(FileSystem.sizeOfFile(desk.folder) == nil)
    #expect(FileSystem.changedAt(desk.path("file")).map { $0 > 1_500_000_000 } == true)
    #expect(FileSystem.changedAt(desk.folder) == nil)
  }

  @Test func `whether a file is there is told without an error where it can be`() throws {
    #expect(try FileSystem.isFile(desk.path("link")))
    #expect(try !FileSystem.isFile(desk.folder))
    #expect(try !FileSystem.isFile(desk.path("missing")))
    #expect(try !FileSystem.isFile(desk.path("file/below")))
    #expect(throws: FileError.self) {
      try FileSystem.isFile(desk.path(String(repeating: "x", count: 300)))
    }
  }

  @Test func `the size of a missing file is an error`() throws {
    #expect(try FileSystem.size(of: desk.path("file")) == 10)
    #expect(throws: FileError.self) { try FileSystem.size(of: desk.path("missing")) }
  }

  @Test(arguments: [
    ("file", true, true), ("link", true, true), ("dangling", false, true),
    ("missing", false, false), ("file/below", false, false),
  ])
  func `a link that leads nowhere takes its name`(name: String, exists: Bool, isTaken: Bool) {
    #expect(FileSystem.exists(desk.path(name)) == exists)
    #expect(FileSystem.isTaken(desk.path(name)) == isTaken)
  }
}
