import ClinchCLI
import TestSupport
import Testing

/// Where the applications of the seven weeks stand.
@Suite struct SevenWeeksApplicationTests {
  /// An application at a moment: what its row says.
  private func row(_ id: Int, at day: String) throws -> JSONDocument {
    let rows = try SevenWeeks(at: day).json("applications").items
    return try #require(rows.first { $0["id"] == .number("\(id)") })
  }

  @Test func `one that was only sent has been heard of when it was sent`() throws {
    let umbra = try row(3, at: "09-17 08:15")
    #expect(umbra["stage"] == "applied")
    #expect(umbra["round"] == .null)
    #expect(umbra["applied_at"] == "2026-09-10T10:00:00Z")
    #expect(umbra["last_contact_at"] == "2026-09-10T10:00:00Z")
    #expect(umbra["next_at"] == .null)
    #expect(umbra["waiting_on"] == "them")
  }

  @Test func `an interview through an agency waits on nobody before it is held`() throws {
    let morrow = try row(5, at: "09-17 08:15")
    #expect(morrow["stage"] == "interview")
    #expect(morrow["round"] == 1)
    #expect(morrow["applied_at"] == .null)
    #expect(morrow["next_at"] == "2026-09-17T07:00:00Z")
    #expect(morrow["waiting_on"] == .null)
    #expect(morrow["source"] == "Brightway, an agency")
  }

  @Test func `a letter that is owed comes before a reply that was promised`() throws {
    let morrow = try row(5, at: "09-19 11:00")
    #expect(morrow["next_at"] == "2026-09-19T07:30:00Z")
    #expect(morrow["waiting_on"] == "me")
    #expect(morrow["silent_days"] == .null)
  }

  @Test func `an interview to which nobody came is no contact, and no stage`() throws {
    let tern = try row(8, at: "10-02 11:00")
    #expect(tern["stage"] == "applied")
    #expect(tern["last_contact_at"] == "2026-09-28T15:00:00Z")
    #expect(tern["silent_days"] == 3)
  }

  @Test func `an offer is the reply that was promised`() throws {
    let kestrel = try row(1, at: "10-20 08:00")
    #expect(kestrel["stage"] == "offer")
    #expect(kestrel["round"] == 4)
    #expect(kestrel["last_contact_at"] == "2026-10-19T08:00:00Z")
    #expect(kestrel["next_at"] == "2026-10-23T21:59:59Z")
  }

  @Test func `more time moves the next step to where it ends`() throws {
    #expect(try row(1, at: "10-23 18:00")["next_at"] == "2026-10-26T22:59:59Z")
  }

  @Test func `each has the outcome that it came to`() throws {
    let rows = try SevenWeeks(at: "10-30 09:00").json("applications --sort company").items
    let outcomes = rows.map { [$0["id"], $0["stage"], $0["outcome"]] }
    let expected = [
      (1, "declined"), (5, "accepted"), (6, "rejected"), (7, "withdrawn"), (4, "rejected"),
      (10, "withdrawn"), (2, "ghosted"), (8, "withdrawn"), (3, "rejected"), (9, "withdrawn"),
    ].map { [JSONDocument.number("\($0)"), "ended", .string($1)] }
    #expect(outcomes == expected)
  }

  @Test(arguments: [
    ("09-17 08:15", "a1 Kestrel Labs, Backend Engineer round 1 Mon Wed them, 21 h"),
    ("09-22 08:30", "a6 Pelican Health, Data Engineer round 1 Mon reply by Thu them, 15 h"),
    ("09-24 16:30", "a6 Pelican Health, Data Engineer round 1 Mon reply today them, 2 d"),
    // Their Friday ends on our Saturday.
    ("09-29 18:30", "a7 Quillon, Site Reliability Engineer round 1 Thu reply by Fri them, 5 d"),
    ("09-29 18:30", "a2 Saltmarsh, Software Engineer round 1 11 Sep today letter by Thu 15:30 you"),
    ("10-09 08:00", "a2 Saltmarsh, Software Engineer round 1 11 Sep 29 Sep check-in, 8 h late you"),
    ("10-20 08:00", "a2 Saltmarsh, Software Engineer round 1 11 Sep 29 Sep check-in today you"),
    ("10-20 08:00", "a1 Kestrel Labs, Backend Engineer offer 14 Sep Mon answer by Fri you"),
    ("10-20 08:00", "a5 Morrow Bank, Platform Engineer round 4 7 Oct today 15:00 interview"),
  ])
  func `a line says stage, days, the next step and whom it waits on`(
    day: String, line: String
  ) throws {
    let text = try SevenWeeks(at: day).screen("applications", width: 120)
    let lines = Run(status: .fine, stdout: text).words.split(separator: "\n")
    #expect(lines.contains(Substring(line)), "\(text)")
  }
}
