import Testing

@testable import ClinchCLI

/// What explains and what shows in a command's help.
@Suite struct HelpTextTests {
  private static let help = HelpText(
    """
    Some words
    on two lines.

      clinch a
      clinch b

    More of it.

    To try it:

      clinch c
    """)

  @Test func `lines of a paragraph are joined`() {
    #expect(Self.help.explanations == ["Some words on two lines.", "More of it."])
  }

  @Test func `a paragraph that ends in a colon goes with the examples below it`() {
    #expect(Self.help.demonstrations.map(\.caption) == [nil, "To try it:"])
    #expect(Self.help.demonstrations.map(\.commands) == [["clinch a", "clinch b"], ["clinch c"]])
  }

  @Test func `nothing has no pieces`() {
    #expect(HelpText("").pieces.isEmpty)
  }
}
