import ClinchCLI
import Testing

/// Answers to offers, and promises, on the calendar.
@Suite struct CalendarOfOffersTests {
  private let home: OfferHome

  init() throws {
    home = try OfferHome()
    try home.succeed("offer", "received", "acme", "--answer-by", "2026-11-25 12:00 Europe/Berlin")
    try home.succeed("promise", "beta", "two references", "--by", "2026-11-27 18:00")
  }

  /// The lines of the calendar of one kind, folds undone.
  private func lines(_ kind: String) throws -> [String] {
    let text = try home.succeed("calendar", "--kind", kind).stdout
    return text.replacing("\r\n ", with: "").split(whereSeparator: \.isNewline).map { String($0) }
  }

  private func values(_ name: String, _ kind: String) throws -> [String] {
    try lines(kind).filter { $0.hasPrefix("\(name):") }.map {
      String($0.dropFirst(name.count + 1))
    }
  }

  @Test func `an answer that is owed is an event from the offer to its limit`() throws {
    #expect(try lines("offer_answer").filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(try values("SUMMARY", "offer_answer") == ["Answer the offer: Acme\\, Engineer"])
    #expect(try values("DTSTART", "offer_answer") == ["20261124T090000Z"])
    #expect(try values("DTEND", "offer_answer") == ["20261125T110000Z"])
    #expect(try values("TRANSP", "offer_answer") == ["TRANSPARENT"])
  }

  @Test func `an offer rings 24 and 4 hours before its limit`() throws {
    #expect(try lines("offer_answer").filter { $0 == "BEGIN:VALARM" }.count == 2)
    let triggers = try lines("offer_answer").filter { $0.hasPrefix("TRIGGER") }
    #expect(triggers.map { $0.split(separator: ":").last } == ["-PT24H", "-PT4H"])
  }

  @Test func `time that was granted moves the event under the same identifier`() throws {
    let before = try values("UID", "offer_answer")
    try home.succeed(
      "offer", "extend", "acme", "--until", "2026-11-28 12:00 Europe/Berlin", "--granted")
    #expect(try values("UID", "offer_answer") == before)
    #expect(try values("DTEND", "offer_answer") == ["20261128T110000Z"])
    #expect(try values("SEQUENCE", "offer_answer") == ["1"])
  }

  @Test func `an answer that was given leaves as cancelled`() throws {
    let before = try values("UID", "offer_answer")
    try home.succeed("offer", "answer", "acme", "decline")
    #expect(try values("UID", "offer_answer") == before)
    #expect(try values("STATUS", "offer_answer") == ["CANCELLED"])
    #expect(try lines("offer_answer").filter { $0 == "BEGIN:VALARM" }.isEmpty)
  }

  @Test func `a promise is an event, and waived it leaves as cancelled`() throws {
    #expect(try values("DTEND", "promise") == ["20261127T170000Z"])
    #expect(try values("SUMMARY", "promise").first?.contains("two references") == true)
    try home.succeed("waive", "f6")
    #expect(try values("STATUS", "promise") == ["CANCELLED"])
  }
}
