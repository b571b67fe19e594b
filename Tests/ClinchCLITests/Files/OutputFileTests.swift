import TestSupport
import Testing

@testable import ClinchCLI

@Suite struct OutputFileTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Writes `new` to a file of the home; nil when that went well.
  private func failure(
    _ name: String, existing: OutputFile.Existing = .replaced, text: String = "new"
  ) -> Failure? {
    do throws(Failure) {
      try OutputFile(path: desk.path(name)).write(text, existing: existing)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file is written for its owner alone`() throws {
    #expect(failure("a") == nil)
    #expect(desk.content(of: "a") == "new")
    #expect(try desk.mode(of: "a") == 0o600)
  }

  @Test(arguments: ["", "a\r\nb\0c é 👩‍💻"])
  func `a file holds exactly the text`(text: String) {
    #expect(failure("a", text: text) == nil)
    #expect(desk.content(of: "a").map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func `a large file is written whole`() {
    let text = String(repeating: "0123456789", count: 1_000_000)
    #expect(failure("a", text: text) == nil)
    #expect(desk.content(of: "a")?.utf8.count == 10_000_000)
  }

  @Test func `an older file is replaced, and stays open to those its owner opened it to`() throws {
    try desk.write("a much longer old text", to: "a")
    try TestFile.setMode(desk.path("a"), 0o644)
    #expect(failure("a") == nil)
    #expect(desk.content(of: "a") == "new")
    #expect(try desk.mode(of: "a") == 0o644)
  }

  @Test(arguments: ["a.db-journal", "a-wal", "A-SHM"])
  func `a name that belongs to a database is refused`(name: String) {
    #expect(failure(name)?.status == .cannotCreate)
    #expect(desk.content(of: name) == nil)
  }

  @Test func `the place of the database is refused, also before there is one`() throws {
    let file = OutputFile(path: desk.path("./a.db"), database: desk.path("a.db"))
    let error = #expect(throws: Failure.self) { try file.write("new", existing: .replaced) }
    #expect(error?.status == .cannotCreate)
    #expect(desk.content(of: "a.db") == nil)
  }

  @Test func `a database is never replaced`() throws {
    try desk.write("SQLite format 3\0and all that was ever logged", to: "a")
    #expect(failure("a")?.status == .cannotCreate)
    #expect(desk.content(of: "a") == "SQLite format 3\0and all that was ever logged")
  }

  @Test(arguments: ["", "BEGIN:VCALENDAR\r\n"])
  func `a file that begins as it should is replaced`(old: String) throws {
    try desk.write(old, to: "a")
    #expect(failure("a", existing: .replacedIfItBegins(with: "BEGIN:VCALENDAR")) == nil)
    #expect(desk.content(of: "a") == "new")
  }

  @Test func `a file that begins otherwise stays as it is`() throws {
    try desk.write("my notes", to: "a")
    let failure = failure("a", existing: .replacedIfItBegins(with: "BEGIN:VCALENDAR"))
    #expect(failure?.status == .cannotCreate)
    #expect(desk.content(of: "a") == "my notes")
  }

  @Test func `an older file that is to be kept stays as it is`() throws {
    try desk.write("old", to: "a")
    #expect(failure("a", existing: .kept)?.status == .cannotCreate)
    #expect(desk.content(of: "a") == "old")
  }

  @Test func `a new file is written where an older one would be kept`() {
    #expect(failure("a", existing: .kept) == nil)
    #expect(desk.content(of: "a") == "new")
  }

  @Test(arguments: [OutputFile.Existing.replaced, .kept])
  func `nothing else is left in the folder`(existing: OutputFile.Existing) throws {
    #expect(failure("a", existing: existing) == nil)
    #expect(desk.names() == ["a", "bin"])
  }

  @Test(arguments: [OutputFile.Existing.replaced, .kept], ["target", "missing"])
  func `a symbolic link is neither followed nor replaced`(
    existing: OutputFile.Existing, target: String
  ) throws {
    try desk.write("old", to: "target")
    try TestFile.link(desk.path("link"), to: desk.path(target))
    #expect(failure("link", existing: existing)?.status == .cannotCreate)
    #expect(desk.content(of: "target") == "old")
    #expect(desk.names() == ["bin", "link", "target"])
  }

  @Test(arguments: ["bin", "bin/", "missing/a", "", "bin/../missing/a"])
  func `what is no place for a file is refused and nothing is left`(name: String) throws {
    #expect(failure(name)?.status == .cannotCreate)
    #expect(desk.names() == ["bin"])
  }

  @Test func `a device is refused`() {
    #expect(throws: Failure.self) {
      try OutputFile(path: "/dev/null").write("new", existing: .replaced)
    }
  }

  @Test func `a name that is too long is refused and nothing is left`() throws {
    #expect(failure(String(repeating: "x", count: 300))?.status == .cannotCreate)
    #expect(desk.names() == ["bin"])
  }

  @Test(arguments: ["-rf", " ", "a b", "é;&$(x)", "a\u{301}\n"])
  func `odd names are names like others`(name: String) {
    #expect(failure(name) == nil)
    #expect(desk.content(of: name) == "new")
  }
}
