import Files
import TestSupport
import Testing

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a", "."), ("a/b", "a"), ("/a", "/"), ("/a/b", "/a"), ("a/", "a"), ("", "."), ("/", "/"),
    ("/a\u{301}/b", "/a\u{301}"), ("/a/\u{301}b", "/a"),
  ])
  func `the folder of a path is what stands before its last slash`(path: String, folder: String) {
    #expect(FilePath.folder(of: path).utf8.elementsEqual(folder.utf8))
  }

  @Test(arguments: [("-rf", "./-rf"), ("a-b", "a-b"), ("", ""), ("./-rf", "./-rf")])
  func `no path is taken for an option`(path: String, operand: String) {
    #expect(FilePath.asOperand(path) == operand)
  }

  @Test(arguments: [
    ("/home/ada/clinch-2.db_", "/home/ada/clinch-2.db_"), ("a b", "'a b'"), ("$(x)", "'$(x)'"),
    ("it's", #"'it'\''s'"#), ("é", "'é'"), ("a\nb", "'a\nb'"),
  ])
  func `a shell takes a quoted path for one word`(path: String, quoted: String) {
    #expect(FilePath.quoted(path) == quoted)
  }
}

@Suite struct ResolvedPathTests {
  private let desk: TemporaryFolder
  private let real: String

  init() throws {
    desk = try TemporaryFolder()
    real = try #require(FilePath.real(desk.path))
    try desk.makeFolder("folder")
    try TestFile.link(desk.file("link"), to: "folder")
  }

  @Test func `links and detours are taken out of a path`() {
    #expect(FilePath.real(desk.file("link")) == real + "/folder")
    #expect(FilePath.real(desk.file("folder/../link/.")) == real + "/folder")
  }

  @Test func `what is not there has no real path`() {
    #expect(FilePath.real(desk.file("missing")) == nil)
  }

  @Test(arguments: [
    ("link/missing", "/folder/missing"), ("folder/../link/a/b", "/folder/a/b"),
    ("link/", "/folder"),
    ("missing", "/missing"),
  ])
  func `a path is resolved as far as it exists`(path: String, resolved: String) {
    #expect(FilePath.resolved(desk.file(path)) == real + resolved)
  }

  @Test func `a link says where it leads, and nothing else does`() {
    #expect(FilePath.target(ofLink: desk.file("link")) == "folder")
    #expect(FilePath.target(ofLink: desk.file("folder")) == nil)
    #expect(FilePath.target(ofLink: desk.file("missing")) == nil)
  }
}
