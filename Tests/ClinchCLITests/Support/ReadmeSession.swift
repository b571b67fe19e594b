/// A terminal session of a README: the lines of the one `console` fence between
/// `<!-- session -->` and `<!-- /session -->`, or another name in its place.
///
/// Lines that begin with `$ ` are typed, one shell for all of them; the others are what the
/// terminal shows.
struct ReadmeSession {
  struct Malformed: Error, Equatable {
    let reason: String
  }

  private let before: String
  private let after: String
  let body: String

  /// Finds the session of a name.
  ///
  /// - Throws: `Malformed` where there is none, or more than one.
  init(readme: String, named name: String = "session") throws {
    let start = "<!-- \(name) -->\n```console\n"
    let end = "```\n<!-- /\(name) -->"
    let parts = readme.split(separator: start, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Malformed(reason: "there is not one session") }
    let rest = parts[1].split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)
    guard rest.count == 2 else { throw Malformed(reason: "the session does not end") }
    before = String(parts[0]) + start
    body = String(rest[0])
    after = end + String(rest[1])
    guard !commands.isEmpty else { throw Malformed(reason: "nothing is typed in the session") }
  }

  /// What is typed.
  var commands: [String] {
    body.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
  }

  /// The README with another body of the session.
  func readme(withBody body: String) -> String { before + body + after }

  /// What a terminal shows when the commands are typed anew.
  func replayed() throws -> String {
    // A record separator before each command tells their outputs apart.
    let script = commands.map { "printf '\\036'\n\($0)\n" }.joined()
    let transcript = try BuiltProgram().run(script, merging: true)
    let outputs = transcript.stdout.split(separator: "\u{1E}", omittingEmptySubsequences: false)
      .dropFirst()
    guard outputs.count == commands.count else {
      throw Malformed(reason: "a command ended the shell")
    }
    return zip(commands, outputs).map { "$ \($0)\n\($1)" }.joined()
  }
}
