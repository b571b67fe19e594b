import Testing

@testable import ClinchCLI

@Suite struct ProgramSearchTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.install("tool", script: "exit 0\n")
    try desk.write("no program", to: "bin/text")
  }

  @Test func `the first folder that has the program wins`() {
    let bin = desk.path("bin")
    #expect(ProgramSearch.find("tool", path: "/nonexistent:\(bin):/usr/bin") == bin + "/tool")
  }

  @Test func `a file that may not be run is no program, and neither is a folder`() {
    #expect(ProgramSearch.find("text", path: desk.path("bin")) == nil)
    #expect(ProgramSearch.find("bin", path: desk.path("")) == nil)
  }

  @Test(arguments: ["", ":", ".", "bin", ":bin:."])
  func `folders that are not absolute are passed by`(path: String) {
    #expect(ProgramSearch.find("sh", path: path) == nil)
  }
}
