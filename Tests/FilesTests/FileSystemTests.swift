import Files
import Testing

@Suite struct FileSystemTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write("a", to: "a")
    try desk.write("b", to: "b")
  }

  @Test func `folders are created with those above them, for their owner alone`() throws {
    try FileSystem.createFolder(desk.path("one/two/three"))

    #expect(try desk.mode(of: "one") == 0o700)
    #expect(try desk.mode(of: "one/two/three") == 0o700)
  }

  @Test func `a folder that is there stays as it is`() throws {
    try desk.makeFolder("one")
    try desk.setMode(0o755, of: "one")
    try FileSystem.createFolder(desk.path("one"))

    #expect(try desk.mode(of: "one") == 0o755)
  }

  @Test func `a folder below a file cannot be created`() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.createFolder(desk.path("a/one"))
    }
    #expect(error?.task == .creating)
    #expect(error?.path == desk.path("a/one"))
  }

  @Test func `a temporary folder is new each time, and for its owner alone`() throws {
    let one = try FileSystem.createTemporaryFolder(in: desk.folder, beginning: "demo-")
    let two = try FileSystem.createTemporaryFolder(in: desk.folder, beginning: "demo-")

    #expect(one != two)
    #expect(one.utf8.starts(with: desk.path("demo-").utf8))
    #expect(FileStatus(of: one)?.mode == 0o700)
    #expect(throws: FileError.self) {
      try FileSystem.createTemporaryFolder(in: desk.path("missing"), beginning: "demo-")
    }
  }

  @Test func `the names in a folder are sorted, without its own`() throws {
    try desk.write("", to: ".hidden")
    try desk.write("", to: "é")

    #expect(try FileSystem.entries(of: desk.folder) == [".hidden", "a", "b", "é"])
  }

  @Test func `where there is no folder there are no names`() throws {
    #expect(try FileSystem.entries(of: desk.path("missing")) == [])
    #expect(try FileSystem.entries(of: desk.path("a/below")) == [])
    #expect(FileSystem.names(in: desk.path("a")) == [])
  }

  @Test func `what is no folder cannot be listed`() {
    let error = #expect(throws: FileError.self) { try FileSystem.entries(of: desk.path("a")) }
    #expect(error?.task == .reading)
  }

  @Test func `an empty file is created for its owner alone, and never over another`() throws {
    try FileSystem.createFile(desk.path("new"))

    #expect(desk.content(of: "new") == "")
    #expect(try desk.mode(of: "new") == 0o600)
    let error = #expect(throws: FileError.self) { try FileSystem.createFile(desk.path("a")) }
    #expect(error?.number.isOfTakenName == true)
    #expect(desk.content(of: "a") == "a")
  }

  @Test func `a file gets a second name that is free`() throws {
    try FileSystem.link(desk.path("a"), toFree: desk.path("second"))

    #expect(try desk.names() == ["a", "b", "second"])
    #expect(desk.content(of: "second") == "a")
  }

  @Test func `a file moves to a name that is free`() throws {
    try FileSystem.move(desk.path("a"), toFree: desk.path("c"))

    #expect(try desk.names() == ["b", "c"])
    #expect(desk.content(of: "c") == "a")
  }

  @Test func `a name that is taken is neither linked nor moved over`() throws {
    for act in [FileSystem.link, FileSystem.move] as [(String, String) throws -> Void] {
      let error = #expect(throws: FileError.self) { try act(desk.path("a"), desk.path("b")) }
      #expect(error?.task == .creating)
      #expect(error?.number.isOfTakenName == true)
      #expect(error?.path == desk.path("b"))
    }
    #expect(desk.content(of: "a") == "a")
    #expect(desk.content(of: "b") == "b")
  }

  @Test func `a file takes the place of another one`() throws {
    try FileSystem.exchange(desk.path("a"), for: desk.path("b"))

    #expect(try desk.names() == ["a"])
    #expect(desk.content(of: "a") == "b")
  }

  @Test func `a missing file takes nobody's place`() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.exchange(desk.path("a"), for: desk.path("missing"))
    }
    #expect(error?.task == .creating)
    #expect(desk.content(of: "a") == "a")
  }

  @Test func `removing says whether all are gone`() throws {
    try desk.makeFolder("folder")

    #expect(!FileSystem.remove([desk.path("folder"), desk.path("a")]))
    #expect(FileSystem.remove([desk.path("b"), desk.path("missing")]))
    #expect(try desk.names() == ["folder"])
  }

  @Test func `files and folders reach the disk, and missing ones do not`() throws {
    try FileSystem.synchronise(desk.path("a"))
    try FileSystem.synchronise(desk.folder)
    try FileSystem.synchroniseName(of: desk.path("a"))

    let content = #expect(throws: FileError.self) {
      try FileSystem.synchronise(desk.path("missing"))
    }
    #expect(content?.task == .creating)
    #expect(content?.number == .noEntry)
    let name = #expect(throws: FileError.self) {
      try FileSystem.synchroniseName(of: desk.path("missing/a"))
    }
    #expect(name?.task == .keeping)
    #expect(name?.path == desk.path("missing/a"))
  }
}
