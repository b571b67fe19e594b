import Files
import TestSupport
import Testing

@Suite struct FileWritingTests {
  private let desk: TemporaryFolder

  init() throws {
    desk = try TemporaryFolder()
  }

  private func write(_ text: String, to name: String, isReplacing: Bool = true) throws {
    try FileSystem.write(
      Array(text.utf8), to: desk.file(name), isReplacing: isReplacing, passingName: ".passing-")
  }

  @Test(arguments: ["", "a\r\nb\0c é", String(repeating: "0123456789", count: 100_000)])
  func `a file holds exactly what was written, for its owner alone`(text: String) throws {
    try write(text, to: "a")

    #expect(desk.text("a") == text)
    #expect(desk.mode("a") == 0o600)
    #expect(try desk.names() == ["a"])
  }

  @Test func `a file is replaced whole`() throws {
    try desk.write("a much longer old text".utf8, to: "a")
    try write("new", to: "a")

    #expect(desk.text("a") == "new")
    #expect(try desk.names() == ["a"])
  }

  @Test(arguments: [0o644, 0o640, 0o664, 0o600, 0o400])
  func `a file that its owner opened to others stays open`(mode: Int) throws {
    try desk.write("old".utf8, to: "a")
    try TestFile.setMode(desk.file("a"), mode)
    try write("new", to: "a")

    #expect(desk.text("a") == "new")
    #expect(desk.mode("a") == mode)
  }

  @Test func `a file that is not to be replaced stays as it is`() throws {
    try desk.write("old".utf8, to: "a")
    let error = #expect(throws: FileError.self) { try write("new", to: "a", isReplacing: false) }

    #expect(error?.task == .creating)
    #expect(error?.number.isOfTakenName == true)
    #expect(error?.path == desk.file("a"))
    #expect(desk.text("a") == "old")
    #expect(try desk.names() == ["a"])
  }

  @Test func `a link is replaced, and what it leads to stays as it is`() throws {
    try desk.write("old".utf8, to: "target")
    try TestFile.link(desk.file("link"), to: "target")
    try write("new", to: "link")

    #expect(desk.text("target") == "old")
    #expect(FileStatus(ofName: desk.file("link"))?.kind == .file)
  }

  @Test func `where no file can be, nothing is left`() throws {
    try desk.makeFolder("folder")
    for name in ["missing/a", "folder"] {
      let error = #expect(throws: FileError.self) { try write("new", to: name) }
      #expect(error?.task == .creating)
      #expect(error?.path == desk.file(name))
    }
    #expect(try desk.names() == ["folder"])
  }
}
