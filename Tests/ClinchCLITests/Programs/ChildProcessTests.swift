import Testing

@testable import ClinchCLI

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

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

  @Test func `a program whose time is up is killed, and nothing of it is left`() throws {
    let file = desk.path("process")
    try desk.install(
      "tool", script: "echo $$ > '\(file).new'; mv '\(file).new' '\(file)'; exec sleep 600\n")
    let code = try ChildProcess.run(
      desk.path("bin/tool"), [], until: { desk.content(of: "process") != nil })
    #expect(code == nil)
    let written = try #require(desk.content(of: "process"))
    let process = try #require(pid_t(written.filter { $0 != "\n" }))
    // A process that nobody had waited for would still be there, as a zombie.
    let isThere = kill(process, 0) == 0
    #expect(!isThere)
  }

  @Test func `a program that ends before its time is up tells its exit code`() throws {
    try desk.install("tool", script: "exit 7\n")
    #expect(try ChildProcess.run(desk.path("bin/tool"), [], until: { false }) == 7)
  }

  @Test func `a program that reads nothing ends the writing, and tells its exit code`() throws {
    try desk.install("tool", script: "exit 7\n")
    // More than a pipe holds, so that the writing meets a reader that is gone.
    let text = String(repeating: "x", count: 1 << 20)
    #expect(try ChildProcess.run(desk.path("bin/tool"), [], input: text, until: { false }) == 7)
  }

  @Test func `a deadline passes when its seconds have`() {
    #expect(Deadline(seconds: 0).hasPassed)
    #expect(!Deadline(seconds: 3_600).hasPassed)
  }

  @Test func `a program that cannot be started is an error`() {
    #expect(throws: Failure.self) { try ChildProcess.run("/nonexistent", []) }
  }
}
