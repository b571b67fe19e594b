import ArgumentParser
import TestSupport
import Testing

@testable import ClinchCLI

/// The pages of the manual.
@Suite struct ManualTests {
  /// The pages, by name.
  private static let pages = Result {
    let home = try Home()
    try home.folder.makeFolder("man")
    let run = try home.clinch("__man", home.folder.file("man"))
    try #require(run == Run(status: .fine), "\(run.stderr)")
    return Dictionary(
      uniqueKeysWithValues: home.folder.names(in: "man").map { name in
        (name, home.folder.text("man/" + name) ?? "")
      })
  }

  private func page(_ path: String) throws -> [String] {
    let name = path.split(separator: " ").joined(separator: "-") + ".1"
    let text = try #require(Self.pages.get()[name], "\(name)")
    return text.split(separator: "\n").map(String.init)
  }

  @Test func `the program and each command have a page`() throws {
    #expect(try Self.pages.get().count == CommandTree.all.count)
    for tree in CommandTree.all { #expect(try !page(tree.path).isEmpty) }
  }

  @Test func `each page has the sections that people look for, in their order`() throws {
    let wanted = [
      "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "ENVIRONMENT", "FILES", "EXIT STATUS",
      "EXAMPLES", "SEE ALSO",
    ]
    for tree in CommandTree.all {
      let sections = try page(tree.path).filter { $0.hasPrefix(".Sh ") }.map { $0.dropFirst(4) }
      #expect(sections.filter { $0 != "COMMANDS" } == wanted.map { $0[...] }, "\(tree.path)")
    }
  }

  /// `HelpExamplesTests` runs the examples of the help.
  @Test func `the examples are those of the help`() throws {
    for tree in CommandTree.all {
      let lines = try page(tree.path)
      var isTyped = false
      let literal = lines.filter { line in
        if line.hasPrefix(".Bd ") || line == ".Ed" { isTyped = line != ".Ed" }
        return isTyped && !line.hasPrefix(".Bd ")
      }
      let typed = literal.map {
        $0.replacing("\\-", with: "-").replacing("\\(dq", with: "\"").replacing("\\e", with: "\\")
          .replacing("\\(aq", with: "'").replacing("\\(ti", with: "~")
          .replacing("\\[u2026]", with: "…")
      }
      #expect(typed == tree.command.configuration.discussion.examples, "\(tree.path)")
    }
  }

  @Test func `every option that the help has is on the page`() throws {
    for tree in CommandTree.all {
      let lines = try page(tree.path)
      for argument in try CommandDescription(tree.command).arguments() {
        guard let name = argument.longName, name.hasPrefix("--") else { continue }
        let typed = name.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
          .joined(separator: "\\-")
        let isThere = lines.contains {
          $0.hasPrefix(".It ") && ($0 + " ").contains("Fl \(typed) ")
        }
        #expect(isThere == argument.isShown, "\(tree.path) \(name)")
      }
    }
  }

  @Test func `a page is of the day that the clock says, so that it can be made again`() throws {
    #expect(try page("clinch").first == ".Dd November 19, 2026")
  }

  @Test func `a folder that is not there is said`() throws {
    let run = try Home().clinch("__man", "/nonexistent/man")
    #expect(run.status == .cannotCreate)
    #expect(run.stderr.hasPrefix("error: "))
  }

  private static let hasMandoc = ["/usr/bin/mandoc", "/opt/homebrew/bin/mandoc"].contains {
    TestFile.exists($0)
  }

  @Test(.enabled(if: hasMandoc, "mandoc is not installed"))
  func `mandoc has nothing to say about them`() throws {
    let run = try BuiltProgram().run(
      "mkdir -p man/man1; clinch __man man/man1; cd man/man1; MANPATH=$HOME/man mandoc -Tlint *.1")
    #expect(run == .init(stdout: "", stderr: "", exit: 0))
  }
}

extension String {
  /// The lines of a help's discussion that are indented.
  fileprivate var examples: [String] {
    split(separator: "\n").filter { $0.hasPrefix(" ") }.map {
      String($0.drop { $0 == " " })
    }
  }
}
