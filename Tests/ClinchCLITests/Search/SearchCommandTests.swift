import ClinchCLI
import TestSupport
import Testing

/// Words, found in everything that is stored.
@Suite struct SearchCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed(
      "debrief", "acme", "--done", "1", "--skipped", "2", "--note", "2=Ran out of time",
      "--objection", "Dana: little Kubernetes", "--highlight", "Their move to queues",
      "--why", "you ship daily", "--bring", "ten years of Łódź")
    try home.succeed("letter", "draft", "acme", "--to", "dana", "--stdout")
    try home.succeed(
      "debrief", "acme", "--answer", "Dana: I learnt it last year", "--highlight",
      "Sam: their pager rota")
    try home.succeed("promise", "acme", "a code sample", "--by", "2026-11-24")
    try home.succeed("offer", "received", "acme", "--terms", "82,000 and a bicycle")
    try home.succeed("log", "面接テック", "--at", "2026-11-20 10:00", "--place", "Unter den Linden")
    try home.succeed("move", "面接テック", "--at", "2026-11-21 10:00", "--note", "their CTO is ill")
    try home.succeed(
      "apply", "Nimbus", "--at", "2026-11-02", "--source", "LinkedIn", "--note", "via Ana")
    try home.succeed("outcome", "nimbus", "rejected", "--note", "hiring freeze")
  }

  private func found(_ words: String...) throws -> [String] {
    try home.clinch(["search"] + words + ["--json"]).json().items.map { hit in
      guard case .string(let kind)? = hit["kind"], case .string(let field)? = hit["field"],
        case .number(let id)? = hit["id"]
      else { return "" }
      return "\(kind) \(id) \(field)"
    }
  }

  @Test(arguments: [
    ("backend", ["application 1 role"]), ("ACME", ["application 1 company", "person 1 email"]),
    ("ito", ["person 2 name"]), ("kubernetes", ["objection 1 objection"]),
    ("ran out", ["tip 1 tip_note"]), ("daily", ["application 1 why_interested"]),
    ("lodz", ["application 1 what_i_bring"]), ("sample", ["promise 4 what"]),
    ("bicycle", ["offer 1 terms"]), ("接テ", ["application 2 company"]),
    ("linden", ["interview 2 place"]), ("cto ill", ["interview 2 move_note"]),
    ("linkedin", ["application 3 source"]), ("freeze", ["application 3 outcome_note"]),
    ("via", ["application 3 note"]), ("learnt", ["objection 1 answer"]),
    ("pager", ["interview 1 highlight"]), ("queues", ["interview 1 highlight"]), ("zebra", []),
  ])
  func `every text is searched`(typed: String, places: [String]) throws {
    let hits = try found(typed).filter { !$0.hasPrefix("letter") }
    #expect(hits.sorted() == places.sorted())
  }

  @Test func `words in the name of a text's company, role or person count for it`() throws {
    let places = ["objection 1 objection"]
    #expect(try found("acme", "kubernetes") == places)
    #expect(try found("dana kubernetes") == places)
    #expect(try found("sam", "kubernetes") == [])
    #expect(try found("nimbus freeze backend") == [])
  }

  @Test func `a hit has the keys that scripts go by`() throws {
    let hit = try #require(
      try home.clinch("search", "kubernetes", "--kind", "objection", "--json").json()[0])
    #expect(hit.keys == Keys.searchHit)
    #expect(hit["company"] == "Acme")
    #expect(hit["role"] == "Backend Engineer")
    #expect(hit["interview"] == 1)
    #expect(hit["text"] == "little Kubernetes")
    #expect(hit["at"] == "2026-11-19T17:00:00Z")
  }

  @Test func `a kind alone can be asked for, and several`() throws {
    #expect(try found("a", "--kind", "offer") == ["offer 1 terms"])
    #expect(
      try found("e", "--kind", "offer", "--kind", "Promise").sorted() == [
        "offer 1 terms", "promise 4 what",
      ])
    #expect(try home.clinch("search", "a", "--kind", "nosuch").status == .usage)
  }

  @Test func `people see where it is, what to type for it and the words around`() throws {
    #expect(
      try home.clinch("search", "kubernetes", "--kind", "objection").stdout == """
        1  concern raised by Dana Lee · Acme, Backend Engineer · Thu 19 Nov 2026
           little Kubernetes

        """)
    #expect(try home.clinch("search", "zebra").stdout == "Nothing contains \"zebra\".\n")
    #expect(try home.clinch("search", " ").status == .data)
  }

  @Test(arguments: [20, 40, 60, 80])
  func `no line is wider than the terminal`(width: Int) throws {
    let run = try home.clinch(
      ["search", "a", "--color", "never"], terminal: .terminal(width: width))
    #expect(run.status == .fine)
    for line in run.lines { #expect(Cells.count(line) <= width, "\(line)") }
  }

  @Test func `what was corrected, removed or undone is found no more`() throws {
    try home.succeed("debrief", "acme", "--skipped", "2", "--note", "2=Forgot")
    #expect(try found("ran out") == [])
    #expect(try found("forgot") == ["tip 1 tip_note"])
    try home.succeed("undo")
    #expect(try found("ran out") == ["tip 1 tip_note"])
  }
}
