import Files
import TestSupport
import Testing

@Suite struct FileSystemTests {
  private let desk: TemporaryFolder

  init() throws {
    desk = try TemporaryFolder()
    try desk.write("a".utf8, to: "a")
    try desk.write("b".utf8, to: "b")
  }

  @Test func `folders are created with those above them, for their owner alone`() throws {
    try FileSystem.createFolder(desk.file("one/two/three"))

    #expect(desk.mode("one") == 0o700)
    #expect(desk.mode("one/two/three") == 0o700)
  }

  @Test func `a folder that is there stays as it is`() throws {
    try desk.makeFolder("one")
    try TestFile.setMode(desk.file("one"), 0o755)
    try FileSystem.createFolder(desk.file("one"))

    #expect(desk.mode("one") == 0o755)
  }

  @Test func `a folder below a file cannot be created`() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.createFolder(desk.file("a/one"))
    }
    #expect(error?.task == .creating)
    #expect(error?.path == desk.file("a/one"))
  }

  @Test func `a temporary folder is new each time, and for its owner alone`() throws {
    let one = try FileSystem.createTemporaryFolder(in: desk.path, beginning: "demo-")
    let two = try FileSystem.createTemporaryFolder(in: desk.path, beginning: "demo-")

    #expect(one != two)
    #expect(one.utf8.starts(with: desk.file("demo-").utf8))
    #expect(FileStatus(of: one)?.mode == 0o700)
    #expect(throws: FileError.self) {
      try FileSystem.createTemporaryFolder(in: desk.file("missing"), beginning: "demo-")
    }
  }

  @Test func `the names in a folder are sorted, without its own`() throws {
    try desk.write("".utf8, to: ".hidden")
    try desk.write("".utf8, to: "é")

    #expect(try FileSystem.entries(of: desk.path) == [".hidden", "a", "b", "é"])
  }

  @Test func `where there is no folder there are no names`() throws {
    #expect(try FileSystem.entries(of: desk.file("missing")) == [])
    #expect(try FileSystem.entries(of: desk.file("a/below")) == [])
    #expect(FileSystem.names(in: desk.file("a")) == [])
  }

  @Test func `what is no folder cannot be listed`() {
    let error = #expect(throws: FileError.self) { try FileSystem.entries(of: desk.file("a")) }
    #expect(error?.task == .reading)
  }

  @Test func `an empty file is created for its owner alone, and never over another`() throws {
    try FileSystem.createFile(desk.file("new"))

    #expect(desk.text("new") == "")
    #expect(desk.mode("new") == 0o600)
    let error = #expect(throws: FileError.self) { try FileSystem.createFile(desk.file("a")) }
    #expect(error?.number.isOfTakenName == true)
    #expect(desk.text("a") == "a")
  }

  @Test func `a file gets a second name that is free`() throws {
    try FileSystem.link(desk.file("a"), toFree: desk.file("second"))

    #expect(try desk.names() == ["a", "b", "second"])
    #expect(desk.text("second") == "a")
  }

  @Test func `a file moves to a name that is free`() throws {
    try FileSystem.move(desk.file("a"), toFree: desk.file("c"))

    #expect(try desk.names() == ["b", "c"])
    #expect(desk.text("c") == "a")
  }

  @Test func `a name that is taken is neither linked nor moved over`() throws {
    for act in [FileSystem.link, FileSystem.move] as [(String, String) throws -> Void] {
      let error = #expect(throws: FileError.self) { try act(desk.file("a"), desk.file("b")) }
      #expect(error?.task == .creating)
      #expect(error?.number.isOfTakenName == true)
      #expect(error?.path == desk.file("b"))
    }
    #expect(desk.text("a") == "a")
    #expect(desk.text("b") == "b")
  }

  @Test func `a file takes the place of another one`() throws {
    try FileSystem.exchange(desk.file("a"), for: desk.file("b"))

    #expect(try desk.names() == ["a"])
    #expect(desk.text("a") == "b")
  }

  @Test func `a missing file takes nobody's place`() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.exchange(desk.file("a"), for: desk.file("missing"))
    }
    #expect(error?.task == .creating)
    #expect(desk.text("a") == "a")
  }

  @Test func `removing says whether all are gone`() throws {
    try desk.makeFolder("folder")

    #expect(!FileSystem.remove([desk.file("folder"), desk.file("a")]))
    #expect(FileSystem.remove([desk.file("b"), desk.file("missing")]))
    #expect(try desk.names() == ["folder"])
  }

  @Test func `files and folders reach the disk, and missing ones do not`() throws {
    try FileSystem.synchronise(desk.file("a"))
    try FileSystem.synchronise(desk.path)
    try FileSystem.synchroniseName(of: desk.file("a"))

    let content = #expect(throws: FileError.self) {
      try FileSystem.synchronise(desk.file("missing"))
    }
    #expect(content?.task == .creating)
    #expect(content?.number == .noEntry)
    let name = #expect(throws: FileError.self) {
      try FileSystem.synchroniseName(of: desk.file("missing/a"))
    }
    #expect(name?.task == .keeping)
    #expect(name?.path == desk.file("missing/a"))
  }
}
