import InterviewModel
import Testing

@Suite struct CompanyMatchTests {
  private struct Item: RoleAtCompany, Equatable {
    let company: String
    let role: String?

    init(_ company: String, _ role: String? = nil) {
      self.company = company
      self.role = role
    }
  }

  private func matching(_ typed: String, _ items: [Item]) throws(ReferenceError) -> [Item] {
    try CompanyMatch(typed).matching(items)
  }

  private func expectSeveral(_ typed: String, _ items: [Item], _ candidates: [String]) {
    #expect(throws: ReferenceError.several(typed: typed, candidates: candidates.map { .name($0) }))
    {
      try matching(typed, items)
    }
  }

  @Test func `a role does not win over companies that match as well`() {
    let items = [
      Item("Acme Backpack"), Item("Acme Backwater"), Item("Acme", "Backend Engineer"),
    ]

    expectSeveral(
      "acme back", items, ["Acme Backpack", "Acme Backwater", "Acme, Backend Engineer"])
    expectSeveral("acme back", Array(items[1...]), ["Acme Backwater", "Acme, Backend Engineer"])
  }

  @Test func `a company does not win over another one's role`() {
    expectSeveral(
      "acme back", [Item("Acme Backpack"), Item("Acme", "Backend")],
      ["Acme Backpack", "Acme, Backend"])
  }

  @Test func `words that can be parted in two places mean both`() {
    expectSeveral("a b c", [Item("A B", "C"), Item("A", "B C")], ["A B, C", "A, B C"])
    expectSeveral("a b c", [Item("A", "B C"), Item("A B", "C")], ["A, B C", "A B, C"])
  }

  @Test func `a company whose whole name was typed wins over everything else`() throws {
    let items = [Item("Acme Back"), Item("Acme Backpack"), Item("Acme", "Backend")]

    #expect(try matching("ACMÉ back", items) == [items[0]])
  }

  @Test func `a title as it is shown wins over parts`() throws {
    let items = [Item("Acme", "SRE"), Item("Acme", "SRE Lead"), Item("Acme Labs", "SRE")]

    #expect(try matching("acme, sre", items) == [items[0]])
  }

  @Test func `a company that is meant is meant with all its roles`() throws {
    let items = [Item("Acme Backpack", "Backend"), Item("Acme Backpack", "Design"), Item("Globex")]

    #expect(try matching("acme back", items) == Array(items[..<2]))
  }

  @Test func `the whole name of a company parts it from longer ones with the same role`() throws {
    let items = [Item("Acme Labs", "Backend"), Item("Acme", "Backend"), Item("Acme", "Design")]

    #expect(try matching("acme back", items) == [items[1]])
  }
}
