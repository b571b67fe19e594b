import Testing

@testable import ClinchCLI

@Suite struct RemindersTopicTests {
  @Test func `the topic is listed and printed`() throws {
    let desk = try Desk()
    let ending = try desk.clinch("topics", "reminders")
    #expect(ending.status == .fine)
    #expect(ending.stdout == RemindersTopic.text)
  }

  @Test func `no line is wider than 100 characters`() {
    for line in RemindersTopic.text.split(separator: "\n") { #expect(line.count <= 100) }
  }

  @Test func `the commands in it are understood`() throws {
    let desk = try Desk()
    for words in ["due --within 8h --notify", "due --count", "due --exit-code --count"] {
      #expect(RemindersTopic.text.contains("clinch \(words)"))
      #expect(try desk.clinch(words.split(separator: " ").map { String($0) }).status == .fine)
    }
    #expect(RemindersTopic.text.contains("clinch remind run"))
  }

  /// The lines of a shell's recipe, from one that begins so to the next empty one.
  private func recipe(_ beginning: String) throws -> String {
    let lines = RemindersTopic.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex { $0.hasPrefix(beginning) })
    return lines[start...].prefix { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What a shell shows as its prompt after a command that ended with 7, when so many are due.
  private func prompt(_ shell: String, _ script: String, due count: String) throws -> String? {
    let desk = try Desk()
    try desk.install("clinch", script: "[ -z \"\(count)\" ] || echo \"\(count)\"\n")
    let path = shell == "fish" ? "set PATH '\(desk.path("bin"))'" : "PATH='\(desk.path("bin"))'"
    try desk.write(path + "\n" + script, to: "prompt")
    let program = try #require(ProgramSearch.find(shell, path: Self.places))
    let out = desk.path("out")
    let words = ["-c", "\"$@\" > '\(out)'", "sh", program, desk.path("prompt")]
    #expect(try ChildProcess.run("/bin/sh", words) == 0)
    return desk.content(of: "out")
  }

  private static let places = "/bin:/usr/bin:/usr/local/bin"

  @Test func `the line for bash shows a count, nothing when nothing is due, and keeps the status`()
    throws
  {
    let script = "PS1='$? > '\n\(try recipe("PS1="))\n(exit 7)\nprintf %s \"${PS1@P}\"\n"
    #expect(try prompt("bash", script, due: "") == "7 > ")
    #expect(try prompt("bash", script, due: "3") == "[3 due] 7 > ")
  }

  @Test(.enabled(if: ProgramSearch.find("zsh", path: places) != nil, "zsh is not installed"))
  func `the line for zsh does the same`() throws {
    let script =
      "PROMPT='%? > '\n\(try recipe("setopt PROMPT_SUBST"))\n(exit 7)\nprint -rnP -- $PROMPT\n"
    #expect(try prompt("zsh", script, due: "") == "7 > ")
    #expect(try prompt("zsh", script, due: "3") == "[3 due] 7 > ")
  }

  @Test(.enabled(if: ProgramSearch.find("fish", path: places) != nil, "fish is not installed"))
  func `the lines for fish show a count, and nothing when nothing is due`() throws {
    let script = "\(try recipe("function fish_right_prompt"))\nfish_right_prompt\ntrue\n"
    #expect(try prompt("fish", script, due: "") == "")
    #expect(try prompt("fish", script, due: "3") == "[3 due]\n")
  }
}
