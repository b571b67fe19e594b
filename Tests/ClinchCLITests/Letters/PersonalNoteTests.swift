import ClinchCLI
import TestSupport
import Testing

@Suite struct PersonalNoteTests {
  private func draft(_ home: LetterHome, _ letter: String) -> Run {
    home.clinch("letter", "draft", letter, "--stdout", "--replace")
  }

  @Test func `each gets what stayed of them, the others the interview's`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.logged("debrief", "acme", "--highlight", "Dana: your on-call rota")
    #expect(draft(home, "f1").stdout.contains("your on-call rota."))
    #expect(!draft(home, "f1").stdout.contains("queues"))
    #expect(draft(home, "f2").stdout.contains("your move from cron to queues."))
  }

  @Test func `a colon without a name before it is part of the interview's highlight`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--highlight", "their plan: no more cron")
    #expect(draft(home, "f1").stdout.contains("your plan: no more cron."))
  }

  @Test func `a name that nobody there has is refused with both readings`() throws {
    let home = try LetterHome()
    let result = home.clinch("debrief", "acme", "--highlight", "Rita: the rota")
    #expect(result.status == .noInput)
    #expect(result.stderr.contains("nobody there is called \"Rita\""))
    #expect(result.stderr.contains("or without the colon"))
  }

  @Test func `two of one kind are refused`() throws {
    let home = try LetterHome()
    for (first, second) in [("a", "b"), ("Dana: a", "Dana: b")] {
      let result = home.clinch("debrief", "acme", "--highlight", first, "--highlight", second)
      #expect(result.status != .fine)
      #expect(result.stderr.contains("twice"))
    }
  }

  @Test func `an objection is in no letter until it is answered`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.logged("debrief", "acme", "--objection", "Dana: little Kubernetes")
    let open = draft(home, "f1")
    #expect(!open.stdout.contains("Kubernetes"))
    #expect(open.stderr.contains("Dana Lee raised: little Kubernetes; answer it in one sentence"))
    try home.logged("debrief", "acme", "--answer", "Dana: I ran it for three years")
    let answered = draft(home, "f1")
    #expect(answered.stdout.contains("Kubernetes"))
    #expect(answered.stdout.contains(" I ran it for three years. "))
    #expect(!answered.stdout.contains("little Kubernetes"))
    #expect(!answered.stderr.contains("raised"))
    #expect(!draft(home, "f2").stdout.contains("Kubernetes"))
  }

  @Test func `an answer to nothing is refused`() throws {
    let home = try LetterHome()
    let result = home.clinch("debrief", "acme", "--answer", "Dana: I ran it")
    #expect(result.status == .data)
    #expect(result.stderr.contains("Dana Lee raised no concern"))
    #expect(home.clinch("debrief", "acme", "--answer", "I ran it").status == .usage)
  }

  @Test func `answers belong to what was raised, in that order`() throws {
    let home = try LetterHome()
    try home.logged(
      "debrief", "acme", "--objection", "Dana: no Go", "--objection", "Dana: no Rust", "--answer",
      "Dana: I learn Go", "--answer", "Dana: I know Rust")
    let json = try JSONReader.document(home.clinch("show", "acme", "--json").stdout)
    let answers = json["objections"]?.items.map { $0["answer"] }
    #expect(answers == ["I learn Go", "I know Rust"])
    let one = home.clinch("debrief", "acme", "--answer", "Dana: both")
    #expect(one.status == .data)
    #expect(one.stderr.contains("raised 2 concerns"))
  }

  @Test func `empty words take a note back, and undo brings it again`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--highlight", "Dana: your rota")
    let highlights = {
      try JSONReader.document(home.clinch("debrief", "acme", "--impression", "4", "--json").stdout)[
        "highlights"]?.items.count
    }
    #expect(try highlights() == 1)
    try home.logged("debrief", "acme", "--highlight", "Dana:")
    #expect(try highlights() == 0)
    try home.logged("undo")
    #expect(try highlights() == 1)
    #expect(home.clinch("history", "--json").stdout.contains("Acme"))
  }

  @Test func `notes go with their person and come back with them`() throws {
    let home = try LetterHome()
    try home.logged(
      "debrief", "acme", "--highlight", "Dana: your rota", "--objection", "Dana: no Go", "--answer",
      "Dana: I learn it")
    try home.logged("edit", "interview", "1", "--without", "dana")
    try home.logged("undo")
    #expect(draft(home, "f1").stdout.contains("your rota"))
    try home.logged("remove", "interview", "1", "--yes")
    try home.logged("undo")
    #expect(draft(home, "f1").stdout.contains("I learn it."))
  }

  @Test func `of two who are one the notes stay`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--highlight", "Sam: your rota")
    try home.logged("merge", "person", "sam", "dana")
    #expect(draft(home, "f1").stdout.contains("your rota"))
    // The draft is a command of its own.
    try home.logged("undo", "2")
    #expect(draft(home, "f2").stdout.contains("your rota"))
  }
}
