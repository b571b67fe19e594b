import ClinchCLI
import Testing

@Suite struct LetterEditorTests {
  private func draft(_ home: LetterHome, _ words: String...) -> Run {
    home.clinch(["letter", "draft", "acme", "--to", "dana"] + words, onTerminal: true)
  }

  @Test func `what the editor leaves is stored`() throws {
    let home = try LetterHome()
    home.set(
      "CLINCH_EDITOR",
      script: "cp \"$1\" \"$(dirname $0)/before\"; printf 'Subject: Hi\\n\\nDear Dana' > \"$1\"")
    let result = draft(home)
    #expect(result.status == .fine)
    #expect(result.stdout == "To: Dana Lee <dana@acme.example>\nSubject: Hi\n\nDear Dana\n")
    #expect(home.text("before")?.hasPrefix("Subject: ") == true)
    #expect(home.clinch("letter", "show", "f1").stdout == result.stdout)
  }

  @Test func `the file is the owner's alone, beside the database, and gone afterwards`() throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: "ls -l \"$1\" > \"$(dirname $0)/listed\"")
    #expect(draft(home).status == .fine)
    let listed = try #require(home.text("listed"))
    #expect(listed.hasPrefix("-rw-------"))
    #expect(listed.contains("/\(LetterHome.data)/letter-"))
    #expect(home.names(LetterHome.data).filter { $0.hasPrefix("letter-") }.isEmpty)
  }

  @Test(
    arguments: [
      ("exit 3", .failure), ("kill -9 $$", .failure), ("exit 130", .interrupted),
    ] as [(String, Status)])
  func `an editor that fails saves nothing, and what was written stays`(
    ending: String, status: Status
  ) throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: "echo changed > \"$1\"; \(ending)")
    let result = draft(home)
    #expect(result.status == status)
    #expect(result.stdout.isEmpty)
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
    #expect(home.names(LetterHome.data).filter { $0.hasPrefix("letter-") }.count == 1)
    #expect(result.stderr.contains("nothing was saved; your text is still in"))
  }

  @Test(arguments: [
    "rm \"$1\"; mkfifo \"$1\"", "rm \"$1\"; ln -s /etc/passwd \"$1\"", "rm \"$1\"; mkdir \"$1\"",
    "cp \"$1\" \"$1.x\"; ln -sf \"$1.x\" \"$1\"",
  ])
  func `an editor that puts something else in the place of its file saves nothing`(
    script: String
  ) throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: script)
    let result = draft(home)
    #expect(result.status == .inputOutput)
    #expect(result.stdout.isEmpty)
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
  }

  @Test func `an editor that replaces its file by another one of its owner's is understood`() throws
  {
    let home = try LetterHome()
    home.set(
      "CLINCH_EDITOR",
      script: "printf 'Subject: Hi\\n\\nDear Dana' > \"$1~\"; mv \"$1~\" \"$1\"")
    #expect(draft(home).stdout.contains("Dear Dana"))
  }

  @Test func `an editor that fails and changed nothing leaves nothing`() throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: "exit 3")
    #expect(!draft(home).stderr.contains("still in"))
    #expect(home.names(LetterHome.data).filter { $0.hasPrefix("letter-") }.isEmpty)
  }

  @Test func `an editor that a signal ends saves nothing`() throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: "kill -9 $$")
    #expect(draft(home).status == .failure)
  }

  @Test func `an editor that does not exist saves nothing`() throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", "no-such-editor-here")
    let result = draft(home)
    #expect(result.status == .configuration)
    #expect(result.stderr.contains("no-such-editor-here"))
  }

  @Test(arguments: [": > \"$1\"", "printf ' \\n\\t\\n' > \"$1\"", "rm \"$1\""])
  func `an empty text is a cancel`(_ script: String) throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: script)
    let result = draft(home)
    #expect(result.status == .fine)
    #expect(result.stdout.isEmpty)
    #expect(result.stderr.contains("nothing is saved"))
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
  }

  @Test func `of several letters, one left empty is not stored`() throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: "grep -q 'Dear Sam' \"$1\" && : > \"$1\"; true")
    let result = home.clinch("letter", "draft", "acme", onTerminal: true)
    #expect(result.status == .fine)
    #expect(!result.stdout.contains("Dear Sam"))
    #expect(home.clinch("letter", "show", "acme").stdout == result.stdout)
  }

  @Test(arguments: ["printf 'a\\033[31mb' > \"$1\"", "printf 'a\\377b' > \"$1\""])
  func `a text that cannot be taken is refused and kept`(_ script: String) throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: script)
    let result = draft(home)
    #expect(result.status == .data)
    #expect(result.stderr.contains("your text is still in"))
    #expect(home.names(LetterHome.data).filter { $0.hasPrefix("letter-") }.count == 1)
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
  }

  @Test func `CLINCH_EDITOR is asked before VISUAL, and that before EDITOR`() throws {
    let home = try LetterHome()
    for name in ["EDITOR", "VISUAL", "CLINCH_EDITOR"] {
      home.set(name, script: "echo \(name) > \"$1\"")
      #expect(draft(home).stdout.contains("\n\n\(name)\n"))
    }
    home.set("CLINCH_EDITOR", "  ")
    #expect(draft(home).stdout.contains("\n\nVISUAL\n"))
  }

  @Test func `a plain editor's words are arguments, and no shell reads them`() throws {
    let home = try LetterHome()
    home.write("printf '%s|' \"$@\" > \(home.path)/words; echo x > \"$3\"", to: "ed")
    home.set("CLINCH_EDITOR", "/bin/sh \(home.path)/ed {a,b}\t!!")
    #expect(draft(home).status == .fine)
    #expect(home.text("words")?.hasPrefix("{a,b}|!!|") == true)
  }

  @Test func `without a terminal, with --no-input or --stdout no editor opens`() throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: "exit 1")
    #expect(home.clinch("letter", "draft", "acme", "--to", "dana").status == .fine)
    #expect(draft(home, "--stdout", "--replace").status == .fine)
    #expect(draft(home, "--no-input", "--replace").status == .fine)
  }

  @Test func `without an editor the draft is stored as it is, with a note`() throws {
    let home = try LetterHome()
    let result = draft(home)
    #expect(result.status == .fine)
    #expect(result.stderr.contains("no editor is set"))
    #expect(home.clinch("letter", "show", "f1").status == .fine)
  }

  @Test func `--edit opens the draft there is`() throws {
    let home = try LetterHome()
    home.set("CLINCH_EDITOR", script: "printf 'Subject: Hi\\n\\nfirst\\n' > \"$1\"")
    #expect(draft(home).status == .fine)
    home.set("CLINCH_EDITOR", script: "printf 'second' >> \"$1\"")
    #expect(draft(home, "--edit").stdout.hasSuffix("Subject: Hi\n\nfirst\nsecond\n"))
  }

  @Test func `--edit needs a draft, a terminal and an editor`() throws {
    let home = try LetterHome()
    #expect(draft(home, "--edit").status == .noInput)
    try home.logged("letter", "draft", "acme")
    #expect(home.clinch("letter", "draft", "f1", "--edit").status == .usage)
    #expect(draft(home, "--edit").status == .configuration)
  }
}
