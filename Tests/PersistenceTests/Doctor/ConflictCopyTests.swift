import Testing

@testable import Persistence

@Suite struct ConflictCopyTests {
  @Test(arguments: [
    "clinch (conflicted copy 2026-11-19).db", "clinch (Ada's conflicted copy 2026-11-19).db",
    "clinch (In Konflikt stehende Kopie von Ada 2026-11-19).db",
    "clinch.sync-conflict-20261119-180000-ABCDEFG.db", "clinch_conflict-20161119-180000.db",
    "clinch (SFConflict ada@example.com 2026-11-19-18-00-00).db", "clinch.Conflict.db",
    "clinch.db.conflict1", "clinch [conflicted].db", "clinch (1).db", "clinch 2.db",
    "clinch (Copie en conflit de ada 2026-11-19).db",
  ])
  func `copies of each service are told`(name: String) {
    #expect(ConflictCopy.names(of: "clinch.db", among: [name]) == [name])
  }

  @Test(arguments: [
    "clinch.db", "clinch.db-journal", "clinch.db.backups", "clinch-old.db", "other 2.db",
    "clinch ().db", "clinch (a).db", "clinch 2.txt", "conflict.txt", ".clinch.db-litestream",
    "clinch 2026.db.gz", "clinch",
  ])
  func `other files are not`(name: String) {
    #expect(ConflictCopy.names(of: "clinch.db", among: [name]).isEmpty)
  }

  @Test(arguments: [
    ("/home/ada/notes/clinch.db", "/home/ada/notes"),
    ("/home/ada/notes/a/b/clinch.db", "/home/ada/notes"),
  ])
  func `the innermost work tree is told`(path: String, root: String) {
    let there = ["/home/ada/.git", "/home/ada/notes/.git"]
    #expect(VersionedFolder.root(of: path, isThere: there.contains) == root)
  }

  @Test func `a folder of none is none`() {
    #expect(VersionedFolder.root(of: "/home/ada/clinch.db", isThere: { _ in false }) == nil)
    #expect(VersionedFolder.root(of: "/home/ada/clinch.db", isThere: ["/.git"].contains) == "/")
  }
}
