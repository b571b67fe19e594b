import Testing

@testable import ClinchCLI

@Suite struct ChildProcessTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func `a program's exit code is told`() throws {
    try desk.install("tool", script: "exit \"$1\"\n")
    #expect(try ChildProcess.run(desk.path("bin/tool"), ["0"]) == 0)
    #expect(try ChildProcess.run(desk.path("bin/tool"), ["7"]) == 7)
  }

  @Test func `a program that a signal ended tells which`() throws {
    try desk.install("tool", script: "kill -KILL $$\n")
    #expect(try ChildProcess.run(desk.path("bin/tool"), []) == 128 + 9)
  }

  @Test func `words reach the program as they are`() throws {
    try desk.install("tool", script: "printf '%s|' \"$@\" > '\(desk.path("words"))'\n")
    let words = ["$(id)", "a b", "", "'\"", "*", "-x", "line\nbreak", ";\u{301}"]
    _ = try ChildProcess.run(desk.path("bin/tool"), words)
    #expect(desk.content(of: "words") == words.joined(separator: "|") + "|")
  }

  @Test func `a program that cannot be started is an error`() {
    #expect(throws: Failure.self) { try ChildProcess.run("/nonexistent", []) }
  }
}
