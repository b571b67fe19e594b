import ClinchCLI
import Testing

@Suite struct LetterSheetCommandTests {
  private func draft(_ home: LetterHome, script: String, _ words: String...) -> Run {
    home.set("CLINCH_EDITOR", script: script)
    return home.clinch(["letter", "draft", "f1"] + words, onTerminal: true)
  }

  @Test func `the editor has lines of 72 columns, and what is stored has paragraphs`() throws {
    let home = try LetterHome()
    try home.debrief()
    let result = draft(home, script: "cp \"$1\" \"$(dirname $0)/seen\"")
    #expect(result.status == .fine)
    let seen = try #require(home.text("seen"))
    #expect(seen.split(separator: "\n").allSatisfy { $0.count <= 72 })
    let stored = home.clinch("letter", "show", "f1").stdout
    #expect(stored.split(separator: "\n").contains { $0.count > 72 })
    #expect(stored.hasSuffix("\nJoe Doe\n"))
  }

  @Test func `a word that is changed leaves the paragraphs whole`() throws {
    let home = try LetterHome()
    try home.debrief()
    let before = home.clinch("letter", "draft", "f1", "--stdout").stdout
    _ = draft(home, script: "sed -i 's/queues/topics/' \"$1\"", "--edit")
    #expect(
      home.clinch("letter", "show", "f1").stdout == before.replacing("queues", with: "topics"))
  }

  @Test func `what was raised and not answered is a comment, and comments are left out`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--objection", "Dana: little Kubernetes")
    let result = draft(
      home,
      script: "cp \"$1\" \"$(dirname $0)/seen\"; echo '# my own remark' >> \"$1\"")
    #expect(
      home.text("seen")?.hasPrefix(
        "# Dana Lee raised: little Kubernetes; answer it in one sentence, or leave it out\n\nSubject: "
      )
        == true)
    #expect(!result.stdout.contains("#"))
    #expect(!result.stdout.contains("raised"))
    #expect(result.stdout.hasPrefix("To: Dana Lee"))
  }

  @Test func `a file of nothing but comments is not saved`() throws {
    let home = try LetterHome()
    let result = draft(home, script: "echo '# nothing' > \"$1\"")
    #expect(result.stderr.contains("nothing is saved"))
    #expect(home.clinch("letter", "show", "f1").status == .noInput)
  }
}

@Suite struct CopyTests {
  @Test func `the text goes to the first program for the clipboard that works`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.install("#!/bin/sh\nexit 1\n", as: "bin/wl-copy")
    try home.install(
      "#!/bin/sh\necho \"$@\" > \"$(dirname $0)/words\"\ncat > \"$(dirname $0)/copied\"\n",
      as: "bin/xclip")
    home.set("PATH", "\(home.path)/bin:/usr/bin:/bin")
    let result = home.clinch("letter", "draft", "f1", "--stdout", "--copy")
    #expect(result.status == .fine, "\(result.stderr)")
    #expect(home.text("bin/words") == "-selection clipboard\n")
    #expect(home.text("bin/copied")?.hasPrefix("Hi Dana,\n\nThank") == true)
    #expect(result.stderr.contains("the text is on the clipboard"))
  }

  @Test func `a terminal takes it where there is no program, and a pipe cannot`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1", "--stdout")
    home.set("PATH", home.path)
    let shown = home.clinch(["letter", "show", "f1", "--copy"], onTerminal: true)
    #expect(shown.stderr.contains("\u{1B}]52;c;SGkg"))
    let piped = home.clinch("letter", "show", "f1", "--copy")
    #expect(piped.status == .configuration)
    #expect(piped.stderr.contains("no clipboard program works here"))
  }

  @Test func `one letter at a time is copied`() throws {
    let home = try LetterHome()
    let result = home.clinch("letter", "draft", "acme", "--stdout", "--copy")
    #expect(result.status == .usage)
  }
}
