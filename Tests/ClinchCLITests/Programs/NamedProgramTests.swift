import TestSupport
import Testing

@testable import ClinchCLI

/// Commands as people write them into EDITOR.
@Suite struct NamedProgramTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.install("ed", script: "printf '%s|' \"$@\" > '\(desk.path("words"))'\n")
    _ = try ChildProcess.run(
      "/bin/cp", ["-p", desk.path("bin/ed"), desk.path("bin/my editor")])
  }

  /// The words that the program got; nil where it was not run.
  private func words(_ command: String, with file: String = "a file;$(x).txt") throws -> String? {
    let program = try #require(NamedProgram(command, path: desk.path("bin")))
    #expect(try program.run(with: file) == 0)
    return desk.content(of: "words")
  }

  @Test func `a plain command is words between white space`() throws {
    #expect(try words("ed  -w\t-x") == "-w|-x|a file;$(x).txt|")
  }

  @Test func `a quoted path is one word, as git has it`() throws {
    let path = desk.path("bin/my editor")
    #expect(try words("\"\(path)\" --wait") == "--wait|a file;$(x).txt|")
    #expect(try words("'\(path)'") == "a file;$(x).txt|")
    #expect(try words("\(desk.path("bin"))/my\\ editor -a 'b c'") == "-a|b c|a file;$(x).txt|")
  }

  @Test func `variables and redirections are the shell's`() throws {
    #expect(try words("X=1 '\(desk.path("bin/ed"))' \"$X\"x") != nil)
    #expect(try words("\(desk.path("bin/ed")) 2>/dev/null") == "a file;$(x).txt|")
  }

  @Test(arguments: ["nothing-of-that-name", "'/no such/editor' -w", "\"nothing-of-that-name\""])
  func `a program that is not there is 78`(command: String) throws {
    let program = try #require(NamedProgram(command, path: desk.path("bin")))
    let failure = #expect(throws: Failure.self) { try program.run(with: "a") }
    #expect(failure?.status == .configuration)
  }
}
