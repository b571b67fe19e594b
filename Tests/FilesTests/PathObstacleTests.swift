import Files
import TestSupport
import Testing

@Suite struct PathObstacleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("real")
    try folder.write([], to: "file")
    try TestFile.link(folder.file("dead"), to: "/nowhere/at/all")
    try TestFile.link(folder.file("good"), to: "real")
    try TestFile.link(folder.file("to dead"), to: "dead")
  }

  @Test(arguments: ["file", "real", "real/a.db", "good/a.db", "good/new/a.db", "new/a.db", "new"])
  func `nothing is in the way of what is there, and of a free name`(name: String) {
    #expect(PathObstacle.onWay(to: folder.file(name)) == nil)
  }

  @Test(arguments: ["dead", "dead/a.db", "dead/clinch/a.db"])
  func `a link that leads nowhere is named`(name: String) {
    #expect(
      PathObstacle.onWay(to: folder.file(name))
        == .deadLink(folder.file("dead"), target: "/nowhere/at/all"))
  }

  @Test func `a link to such a link is named itself`() {
    #expect(
      PathObstacle.onWay(to: folder.file("to dead/a.db"))
        == .deadLink(folder.file("to dead"), target: "dead"))
  }

  @Test(arguments: ["file/a.db", "file/.local/share/clinch/clinch.db"])
  func `a file in the place of a folder is named`(name: String) {
    #expect(PathObstacle.onWay(to: folder.file(name)) == .notAFolder(folder.file("file")))
  }

  @Test(arguments: [
    ("a.db-journal", "-journal"), ("/x/y-WAL", "-wal"), ("a-Shm", "-shm"), ("-journal", "-journal"),
  ])
  func `names that belong to a database are told`(name: String, ending: String) {
    #expect(FilePath.endingBesideDatabase(name) == ending)
  }

  @Test(arguments: ["a.db", "journal", "a-journal.txt", "a-journal/b", "a-wal\u{301}", ""])
  func `other names are not`(name: String) {
    #expect(FilePath.endingBesideDatabase(name) == nil)
  }
}
