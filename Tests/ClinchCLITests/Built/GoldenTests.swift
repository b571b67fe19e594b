import TestSupport
import Testing

/// Transcripts of the built binary: each folder in `Golden` has a script for `sh` called `command`,
/// and what it has to come to.
///
/// Where there is a file `terminal`, the script runs on one, and both streams are its standard
/// output.
@Suite struct GoldenTests {
  private static let folder = "Tests/ClinchCLITests/Golden"

  private static let names = Recorded(folder).names

  @Test func `there are transcripts`() {
    #expect(Self.names.count >= 8)
  }

  @Test(arguments: names)
  func `the binary does what its transcript says`(name: String) throws {
    let folder = "\(Self.folder)/\(name)"
    let script = try Recorded("\(folder)/command").text()
    let environment = ["TZ": "Europe/Berlin", "CLINCH_NOW": "2026-11-19T18:00:00+01:00"]
    let transcript =
      try Recorded("\(folder)/terminal").exists
      ? BuiltProgram().runOnTerminal(script, environment: environment)
      : BuiltProgram().run(script, environment: environment)
    try Recorded("\(folder)/stdout").expect(Self.withoutChance(transcript.stdout))
    try Recorded("\(folder)/stderr").expect(Self.withoutChance(transcript.stderr))
    try Recorded("\(folder)/exit").expect("\(transcript.exit)\n")
  }

  /// What is kept of an editor's text gets a name by chance.
  private static func withoutChance(_ text: String) throws -> String {
    text.replacing(try Regex("letter-[0-9a-z]+[.]txt"), with: "letter-NAME.txt")
  }
}
