import TestSupport
import Testing

@testable import ClinchCLI

/// docs/scripting.md, whose lines are run as they stand there, in its order.
@Suite(
  .enabled(if: ProgramSearch.find("jq", path: "/usr/bin:/bin") != nil, "jq is not installed"))
struct ScriptingDocumentTests {
  @Test func `every line runs, says something, and complains of nothing`() throws {
    let program = try BuiltProgram()
    let zone = ["TZ": "Europe/Berlin"]
    _ = try program.run(Self.search, environment: zone)
    let page = try #require(TestFile.text(Repository.path("docs/scripting.md")))
    let scripts = MarkdownFences.texts(of: "sh", in: page)
    try #require(scripts.count >= 10)
    for script in scripts {
      let run = try program.run(script, environment: zone)
      #expect(run.exit == 0, "\(script)\n\(run.stderr)")
      #expect(!run.stdout.isEmpty, "\(script)")
      #expect(!run.stderr.contains("error"), "\(script)\n\(run.stderr)")
    }
  }

  /// A search in which each line has something to say.
  private static let search = """
    clinch log Acme "Backend Engineer" --at "yesterday 15:00" \
      --with "Dana Lee <dana@acme.example>; Sam Ito" --quiet
    clinch debrief acme --done 1,3 --skipped 2 --quiet
    clinch log Beta --at "tomorrow 10:00" --link https://meet.example/b --quiet
    clinch apply Gamma SRE --at "20 days ago" --quiet
    clinch log Old --at "10 days ago 10:00" --with "Kim Roe" --follow-ups --quiet
    """
}

/// The texts in the fences of a page.
enum MarkdownFences {
  /// Those of one language, in their order.
  static func texts(of language: String, in page: String) -> [String] {
    page.split(separator: "```\(language)\n", omittingEmptySubsequences: false).dropFirst()
      .compactMap { $0.split(separator: "```", omittingEmptySubsequences: false).first }
      .map { String($0) }
  }
}
