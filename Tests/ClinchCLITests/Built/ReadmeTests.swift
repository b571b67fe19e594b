import TestSupport
import Testing

@Suite struct ReadmeTests {
  private static let readme = Recorded("README.md")

  @Test
  func `the README's sessions are what the binary does`() throws {
    var text = try Self.readme.text()
    for name in ["session", "letters"] {
      let session = try ReadmeSession(readme: text, named: name)
      text = session.readme(withBody: try session.replayed())
    }
    try Self.readme.expect(text)
  }

  @Test
  func `the README has at most 220 lines beside its letters and names every command`() throws {
    let text = try Self.readme.text()
    let letters = try ReadmeSession(readme: text, named: "letters").body
    let lines = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).count
    }
    #expect(lines(text) - lines(letters) <= 221)
    for tree in CommandTree.all.dropFirst() {
      let name = tree.path.dropFirst("clinch ".count)
      #expect(text.contains("clinch \(name)") || text.contains("`\(name)"), "\(name)")
    }
  }

  private static let sample = """
    # Sample

    <!-- session -->
    ```console
    $ export TZ=Europe/Berlin CLINCH_NOW=2026-11-19T18:00:00+01:00
    $ clinch log Acme --at 15:00 --no-follow-ups
    note: created ~/.local/share/clinch/clinch.db
    note: the clock is fixed at 2026-11-19T17:00:00Z, and that is what gets stored
    Logged interview 1: Acme, round 1 (new application a1)
      when            Thu 19 Nov 2026 15:00–16:00 (3 h ago)
    $ clinch overdue
    Nothing is overdue.
    ```
    <!-- /session -->

    More.

    """

  @Test func `a session that is right comes out as it is`() throws {
    let session = try ReadmeSession(readme: Self.sample)
    #expect(session.commands.count == 3)
    #expect(session.readme(withBody: try session.replayed()) == Self.sample)
  }

  @Test func `a session that is wrong comes out right`() throws {
    let wrong = Self.sample.replacing("15:00–16:00", with: "15:00–17:00")
    #expect(wrong != Self.sample)
    let session = try ReadmeSession(readme: wrong)
    #expect(session.readme(withBody: try session.replayed()) == Self.sample)
  }

  @Test(arguments: [
    ("no session", "there is not one session"),
    (sample + sample, "there is not one session"),
    ("<!-- session -->\n```console\n$ ls\n", "the session does not end"),
    ("<!-- session -->\n```console\n```\n<!-- /session -->", "nothing is typed in the session"),
  ])
  func `a README without one session is refused`(readme: String, reason: String) {
    #expect(throws: ReadmeSession.Malformed(reason: reason)) {
      try ReadmeSession(readme: readme)
    }
  }
}
