import ClinchCLI
import TestSupport
import Testing

/// What must not be stored is refused with a sentence, and nothing half-written is left.
@Suite struct BadInputTests {
  private static let controls = ["\u{1B}", "\u{7}", "\0", "\u{9B}", "\u{7F}"]

  private static func fields(_ text: String) -> [[String]] {
    [
      ["log", text, "--at", "tomorrow 12:00"], ["log", "Beta", text, "--at", "tomorrow 12:00"],
      ["log", "Beta", "--at", "tomorrow 12:00", "--with", text],
      ["log", "Beta", "--at", "tomorrow 12:00", "--with", "Ann (\(text))"],
      ["log", "Beta", "--at", "tomorrow 12:00", "--with", "Ann <\(text)@x.example>"],
      ["log", "Beta", "--at", "tomorrow 12:00", "--place", text],
      ["log", "Beta", "--at", "tomorrow 12:00", "--note", text],
      ["log", "Beta", "--at", "tomorrow 12:00", "--source", text],
      ["log", "Beta", "--at", "tomorrow 12:00", "--url", text],
      ["debrief", "acme", "--highlight", text], ["debrief", "acme", "--why", text],
      ["debrief", "acme", "--bring", text], ["debrief", "acme", "--objection", "Dana: \(text)"],
      ["debrief", "acme", "--done", "1", "--note", "1=\(text)"],
      ["debrief", "acme", "--with", text],
      ["letter", "sent", "acme", "--to", "dana", "--note", text],
      ["letter", "waive", "acme", "--to", "dana", "--note", text],
      ["offer", "received", "acme", "--terms", text], ["promise", "acme", text, "--by", "25 nov"],
      ["done", "f3", "--note", text], ["tip", "reword", "ask", text],
      ["tip", "add", "salary", text, "--wording", "x"],
      ["tip", "add", "salary", "x", "--wording", text],
      ["outcome", "acme", "rejected", "--note", text], ["cancel", "acme", "--note", text],
    ]
  }

  @Test(arguments: controls.flatMap { fields("a\($0)b") + fields("a\($0)\u{301}b") })
  func `a control character is refused in every field`(words: [String]) throws {
    try expectRefusal(words, naming: "control character U+00")
  }

  @Test(arguments: [
    "dana", "dana@", "@acme.example", "dana@acme@example", "dana lee@acme.example",
    "dana@acme.example, sam@acme.example", "dana@[127.0.0.1]", "\"dana\"@acme.example",
    "dana@acme.example\r\nBcc: x@example.com", "dana;x@acme.example",
    "dana@\u{301}acme.example", "dana@acme..example", "",
  ])
  func `an address that is none is refused`(address: String) throws {
    try expectRefusal(
      ["log", "Beta", "--at", "tomorrow 12:00", "--with", "Ann Bo <\(address)>"], naming: "--with")
  }

  private func expectRefusal(
    _ words: [String], naming part: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let home = try Home()
    try home.logAcme()
    let before = try home.folder.octets(Home.database)
    let run = try home.clinch(words)
    #expect(run.status == .data, sourceLocation: sourceLocation)
    #expect(run.stdout.isEmpty, sourceLocation: sourceLocation)
    #expect(run.stderr.utf8.starts(with: "error: ".utf8), sourceLocation: sourceLocation)
    #expect(run.stderr.contains(part), "\(run.stderr)", sourceLocation: sourceLocation)
    #expect(try home.folder.octets(Home.database) == before, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "{{", "}}", "{{#name}}", "{{/name}}", "{{^name}}x{{/name}}", "{{{name}}}", "{{>name}}",
    "{{ name }}", "{{nmae}}", "{{name\u{301}}}", "{{\u{301}name}}", "{{=<% %>=}}", "\0",
    "\u{1B}[31m",
  ])
  func `a template that does not parse drafts nothing and writes no file`(source: String) throws {
    let home = try LetterHome()
    home.write("Subject: a\n\nDear \(source)", to: ".config/clinch/letters/bad.txt")
    let file = "\(home.path)/dana.eml"
    let run = home.clinch("letter", "draft", "f1", "--template", "bad", "--eml", file)
    #expect(run.status == .data)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains("/bad.txt"))
    #expect(home.text("dana.eml") == nil)
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
  }
}
