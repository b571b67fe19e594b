import Testing

@testable import ClinchCLI

@Suite struct CommandsInTextTests {
  @Test(arguments: [
    ("clinch list", "clinch list --db x.db"),
    (
      "to see them: clinch due, clinch overdue",
      "to see them: clinch due --db x.db, clinch overdue --db x.db"
    ),
    ("  clinch merge person p5 p1", "  clinch merge person p5 p1 --db x.db"),
    (
      "note:   clinch edit person p1 --name \"…\"",
      "note:   clinch edit person p1 --name \"…\" --db x.db"
    ),
    (
      "clinch merge company \"A, or B; C (D)\" A",
      "clinch merge company \"A, or B; C (D)\" A --db x.db"
    ),
    (
      "clinch offer answer COMPANY accept, or decline",
      "clinch offer answer COMPANY accept --db x.db, or decline"
    ),
    (
      "note: f1 has one problem: clinch letter check f1",
      "note: f1 has one problem: clinch letter check f1 --db x.db"
    ),
    ("choose one (see clinch topics dates)", "choose one (see clinch topics dates)"),
    (
      "the database was written by a newer clinch here",
      "the database was written by a newer clinch here"
    ),
    (
      "to create it: clinch log COMPANY; to use another file: --db FILE",
      "to create it: clinch log COMPANY; to use another file: --db FILE"
    ),
    ("", ""), ("no command", "no command"),
  ])
  func `each command gets the database that was named`(_ text: String, _ named: String) {
    #expect(CommandsInText.adding(" --db x.db", to: text) == named)
  }

  @Test func `without a named database nothing is added`() {
    #expect(CommandsInText.adding("", to: "clinch list") == "clinch list")
  }
}
