import TestSupport
import Testing

/// The card before interviews of the seven weeks.
@Suite struct SevenWeeksCardTests {
  @Test func `before the second round it has the first one and what is skipped most`() throws {
    let card = try SevenWeeks(at: "09-22 08:30").screen("card kestrel", width: 110)
    #expect(
      card == """
        Kestrel Labs, Backend Engineer, round 2
            Tue 22 Sep 2026 14:00–15:00 (in 5 h 30 min)
            video
            https://meet.example/kestrel
            with Jonas Beck

        Earlier rounds
            Round 1 with Dana Whitlock: they rewrote the scheduler in a month

        Salary and offer
            advertised: 75-85k

        Why are you interested?
            small teams that ship

        What can you offer?
            ten years of queues

        Don't skip
          - Ask whether anything in your background would keep them from making an offer. (skipped 3 of 3)
          - Ask for the job or the next interview. (skipped 2 of 3)

        """)
  }

  @Test func `an interview abroad has both clocks`() throws {
    let card = try SevenWeeks(at: "09-24 16:30").json("card quillon")
    #expect(card["interview"]?["starts_at"] == "2026-09-24T15:00:00Z")
    let text = try SevenWeeks(at: "09-24 16:30").screen("card quillon")
    #expect(
      text.contains(
        "    Thu 24 Sep 2026 17:00–18:00, 11:00–12:00 in America/New_York (in 30 min)\n"))
    let october = try SevenWeeks(at: "10-26 10:00").screen("card quillon")
    #expect(
      october.contains(
        "    Thu 29 Oct 2026 14:30–15:30, 09:30–10:30 in America/New_York (in 3 d 4 h)\n"))
  }

  @Test func `who was met before is named with the round, and so are their concerns`() throws {
    let card = try SevenWeeks(at: "10-13 15:00").screen("card quillon", width: 100)
    #expect(card.contains("    with Carl Oduya (met in round 1, 24 Sep)\n"))
    #expect(card.contains("no on-call at that scale (Carl Oduya, round 1)\n"))
  }

  @Test func `the next talk is meant, and after it the letters that are still owed`() throws {
    let before = try SevenWeeks(at: "10-06 09:30").json("card pelican")
    #expect(before["interview"]?["id"] == 13)
    #expect(before["met_before"]?.items.map { $0["person"] } == ["Ruth Adeyemi"])
    #expect(before["most_skipped"]?.items.map { $0["key"] } == ["objection", "ask"])
    #expect(before["most_skipped"]?.items.map { $0["skipped"] } == [6, 5])
    let after = try SevenWeeks(at: "10-09 08:00").screen("card 13")
    #expect(
      after.contains(
        "Still to do\n    letter to Marek Zielony, 21 h late: clinch letter draft f24\n"))
  }

  @Test func `a second try shows the first`() throws {
    let card = try SevenWeeks(at: "10-12 10:30").screen("card rivet")
    #expect(
      card.contains(
        "You applied here before\n    Backend Engineer: rejected, Wed 23 Sep 2026\n"))
  }

  @Test func `an offer stands on the card with the date they want`() throws {
    let card = try SevenWeeks(at: "10-20 08:00").screen("card kestrel")
    #expect(
      card.contains(
        """
        Salary and offer
          - advertised: 75-85k
          - offer: 78k, 30 days
          - they want your answer by Fri 23 Oct

        """))
  }

  @Test func `an application without an interview has what is known`() throws {
    #expect(
      try SevenWeeks(at: "09-22 08:30").screen("card umbra").hasPrefix(
        """
        Umbra Energy, Platform Engineer
            no interview yet
            applied Thu 10 Sep 2026

        """))
  }
}
