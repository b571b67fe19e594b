import TestSupport
import Testing

/// The program speaks plain English: words that readers stumbled over must not come back.
@Suite(.enabled(if: Python.runs("pass"), "there is no python3"))
struct VoiceTests {
  @Test func `no text that a person reads has a word that readers stumbled over`() throws {
    let output = try #require(Python.output(of: [Repository.path("Scripts/phrases")]))
    let phrases = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    // The script found them: all commands have an abstract alone.
    #expect(phrases.count > 1_000)
    let found = phrases.filter { phrase in
      let text = phrase.lowercased()
      return Self.words.contains { text.contains($0) } && !Self.exceptions(phrase)
    }
    #expect(found == [])
  }

  @Test(arguments: ["README.md", "CHANGELOG.md", "docs/cli-reference.md"])
  func `neither has a document for users`(name: String) throws {
    let text = try #require(TestFile.text(Repository.path(name))).lowercased()
      .replacing(Self.ofTheDemo, with: "")
    #expect(Self.words.filter { text.contains($0) } == [])
  }

  /// Words and turns of phrase that read as translated, in lower case.
  static let words = [
    " led on", "is to be", "what there is", "low line", "small letter", "interview search",
    "whatever it was", "nobody named yet", "speaks against", "all the same?", "go for good",
    "for good.", "parts them", "chose not to", "has to be", "if not given", "limit passed",
    "others than", "come to an end", "is still to come", "what stands", "was not touched",
    "not looked at", "is led", "look the database over", "stands in",
  ]

  /// Words of the demo's owner, which the README's letters have.
  private static let ofTheDemo = "what you build is used in a hurry and has to be right"

  /// Where one of them is right: what the demo's owner says, and the old texts of the tips.
  private static func exceptions(_ phrase: String) -> Bool {
    phrase.contains("Help/DemoScript") || phrase.contains("Database/TipWordings")
  }
}
