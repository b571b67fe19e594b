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
    #expect(RemindersTopic.text.split(separator: "clinch due --within 8h --notify").count > 3)
    #expect(try desk.clinch("due", "--within", "8h", "--notify").status == .fine)
    #expect(RemindersTopic.text.split(separator: "clinch due --count").count == 3)
    #expect(try desk.clinch("due", "--count").stdout == "")
  }

  @Test func `the prompt's line shows a count, nothing when nothing is due, and leaves the status`()
    throws
  {
    let desk = try Desk()
    let start = try #require(
      RemindersTopic.text.split(separator: "\n").first { line in
        line.drop { $0 == " " }.utf8.starts(with: "PS1=".utf8)
      })
    for (count, prompt) in [("", "7 > "), ("3", "[3 due] 7 > ")] {
      try desk.install("clinch", script: "[ -z \"\(count)\" ] || echo \"\(count)\"\n")
      let script =
        "PS1='$? > '\n\(start.drop { $0 == " " })\n(exit 7)\nprintf %s \"${PS1@P}\" > \"$1\"\n"
      try desk.write("PATH='\(desk.path("bin"))'\n" + script, to: "prompt.sh")
      let bash = try #require(ProgramSearch.find("bash", path: "/bin:/usr/bin:/usr/local/bin"))
      #expect(try ChildProcess.run(bash, [desk.path("prompt.sh"), desk.path("prompt")]) == 0)
      #expect(desk.content(of: "prompt") == prompt)
    }
  }
}
