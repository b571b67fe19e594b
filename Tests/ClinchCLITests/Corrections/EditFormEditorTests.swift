import ClinchCLI
import TestSupport
import Testing

/// Editing in the owner's editor, for which scripts stand in.
@Suite struct EditFormEditorTests {
  private func home(_ script: String) throws -> LetterHome {
    let home = try LetterHome()
    home.set("EDITOR", script: "cp \"$1\" \"$(dirname $0)/before\"\n" + script)
    return home
  }

  private func edit(_ home: LetterHome, _ words: String...) -> Run {
    home.clinch(["edit"] + words + ["--color", "never"], onTerminal: true)
  }

  @Test func `the form has everything that can be corrected of an interview`() throws {
    let home = try home("true")
    try home.logged("edit", "acme", "--note", "one\n\ntwo", "--reply-by", "2026-11-25")
    _ = edit(home, "acme")
    let form = try #require(home.text("before"))
    #expect(form.hasPrefix("# Interview 1: Acme"))
    for line in ["start: 2026-11-19 15:00 Europe/Berlin", "minutes: 60", "reply-by: 2026-11-25"] {
      #expect(form.contains("\n\(line)\n"), "\(form)")
    }
    #expect(form.contains("\nnote:\n  one\n\n  two\n"))
    #expect(!form.contains("cancelled-at"))
  }

  @Test func `what is changed in the form is stored, all of it at once`() throws {
    let home = try home(
      "sed -i 's/^start: .*/start: 2026-11-18 10:00 Europe\\/Berlin/; s/^place:.*/place: Room 2/; "
        + "s/^note:.*/note:\\n  one\\n  two/' \"$1\"")
    let result = edit(home, "acme")
    #expect(result.status == .fine, "\(result.stderr)")
    #expect(result.stdout.contains("Wed 18 Nov 2026 10:00–11:00"))
    #expect(result.stdout.contains("note            one\n                  two\n"))
    #expect(home.clinch("undo").stdout.contains("undone: edit interview, "))
  }

  @Test(arguments: [("note", false), ("place", true)])
  func `a field that another command changed meanwhile is not written over, others are`(
    edited: String, isStored: Bool
  ) throws {
    let home = try home("true")
    let (database, other) = (LetterHome.data + "/clinch.db", "\(home.path)/other.db")
    try home.logged("backup", "\(home.path)/before.db")
    try home.logged("edit", "acme", "--note", "from elsewhere")
    try home.logged("backup", other)
    try home.logged("restore", "\(home.path)/before.db")
    home.set(
      "EDITOR",
      script:
        "cp '\(other)' '\(home.path)/\(database)'\nsed -i 's/^\(edited):.*/\(edited): mine/' \"$1\""
    )

    let result = edit(home, "acme")

    #expect(result.status == (isStored ? .fine : .temporary), "\(result.stderr)")
    let interviews = try home.clinch("show", "acme", "--json").json()["interviews"]
    #expect(interviews?[0]?["note"] == "from elsewhere")
    #expect(result.stderr.contains("another command changed note while you edited it") == !isStored)
  }

  @Test(arguments: ["true", ": > \"$1\"", "printf '\\n \\n' > \"$1\"", "printf '# gone' > \"$1\""])
  func `a form that is left as it is or empty changes nothing`(script: String) throws {
    let home = try home(script)
    let result = edit(home, "acme")
    #expect(result.status == .fine)
    #expect(result.stdout.isEmpty)
    #expect(result.stderr == "note: nothing was changed\n")
    #expect(home.names(LetterHome.data).filter { $0.hasPrefix("edit-") }.isEmpty)
  }

  @Test(arguments: [
    ("s/^place:/plaec:/", "line 9 names an unknown field: \"plaec\""),
    ("s/^minutes:.*/minutes: long/", "line 6: minutes is \"long\", but must be 1 to 1440"),
    ("s/^kind:.*/kind: zoom/", "line 7: kind is \"zoom\", but must be one of phone, video"),
    ("s/^start:.*/start: soon/", "line 5: can't read \"soon\""),
    ("s/^start:.*/start:/", "line 5: no date or time given"),
    (
      "s/^reply-by:.*/reply-by: 2026-11-01/",
      "that is before interview 1 started ("
    ),
  ])
  func `a form that is not understood names the line, stores nothing and is kept`(
    change: String, message: String
  ) throws {
    let home = try home("sed -i '\(change)' \"$1\"")
    let before = home.clinch("list", "--json").stdout
    let result = edit(home, "acme")
    #expect(result.status == .data)
    #expect(result.stdout.isEmpty)
    #expect(result.stderr.contains("error: \(message)"), "\(result.stderr)")
    #expect(result.stderr.contains("nothing was saved; your text is still in"))
    #expect(home.names(LetterHome.data).filter { $0.hasPrefix("edit-") }.count == 1)
    #expect(home.clinch("list", "--json").stdout == before)
  }

  @Test func `an application and a person have forms too`() throws {
    let home = try home("sed -i 's/^role:.*/role: Platform/; s/^title:.*/title: CTO/' \"$1\"")
    #expect(
      edit(home, "application", "acme").stdout.hasPrefix("Edited application: Acme, Platform"))
    #expect(home.text("before")?.hasPrefix("# Application: Acme") == true)
    #expect(edit(home, "person", "dana").stdout.contains("(CTO)"))
    #expect(home.text("before")?.hasPrefix("# Person p1: Dana Lee") == true)
  }

  @Test func `without an editor nothing is guessed`() throws {
    let result = edit(try LetterHome(), "acme")
    #expect(result.status == .configuration)
    #expect(result.stderr.contains("no editor is set"))
  }

  @Test func `an editor that fails stores nothing`() throws {
    let home = try home("sed -i 's/^place:.*/place: Room 2/' \"$1\"; exit 3")
    #expect(edit(home, "acme").status == .failure)
    #expect(!home.clinch("show", "acme").stdout.contains("Room 2"))
  }
}
