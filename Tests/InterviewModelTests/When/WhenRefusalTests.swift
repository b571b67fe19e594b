import InterviewModel
import Testing

@Suite struct WhenRefusalTests {
  @Test func `a refusal names the part, the text, the column and what to type`() throws {
    let error = try #require(try WhenTestContext.refusal(of: "tomorrow 5pn"))
    #expect(error.message == #"can't read "5pn" in "tomorrow 5pn" (column 10)"#)
    #expect(
      error.hint
        == "dates look like 25 nov 17:00 or tomorrow 5pm; for all forms: clinch topics dates")
  }

  @Test(arguments: ["", " ", "\t\n "]) func `an empty text is refused`(text: String) throws {
    #expect(try WhenTestContext.refusal(of: text)?.message == "no date or time given")
  }

  @Test(arguments: ["Europe/Berlin", "+01:00", "Z", "[Europe/Berlin]"])
  func `a zone alone is refused`(text: String) throws {
    let message = try WhenTestContext.refusal(of: text)?.message
    #expect(message == "no date or time in \"\(text)\"")
  }

  @Test(arguments: [
    ("frobnicate", 1, #""frobnicate""#), ("é́ tomorow", 1, #""é́""#),
    ("  5pn", 3, #""5pn""#), ("tomorrow 17:00 sharp", 16, #""sharp""#),
    ("25", 1, #""25""#), ("2026", 1, #""2026""#), ("2026-11", 1, #""2026-11""#),
    ("# nov", 1, "\"#\""), ("next", 1, #""next""#), ("next week", 1, "it is a week"),
    ("last", 1, #""last""#),
    ("ago", 1, #""ago""#), ("3 days hence", 8, #""hence""#), ("-3d", 1, #""-3d""#),
    ("3y", 1, #""3y""#), ("1h30mi", 3, #""30mi""#), ("25th", 1, #""25th""#),
    ("10.11", 1, "a date or a time"), ("17", 1, #""17""#),
    ("tomorrow 5", 10, #""5""#), ("17:00:00:00", 9, #"":00""#), ("١٧:٠٠", 1, "١٧:٠٠"),
    ("17:00 +1", 7, #""+1""#), ("17:00 +12345", 7, #""+12345""#),
    ("Mars/Base 17:00", 1, "Mars/Base"),
    ("17:00 CET-1CEST", 7, "CET-1CEST"), ("17:00 [Europe/Berlin", 7, "[Europe/Berlin"),
    ("17:00T2026-11-25", 6, #""T""#), ("T17:00", 1, "T17:00"), ("25 nov,, 2026", 7, #"",""#),
    ("99999999999999999999d", 1, "99999999999999999999d"), ("in", 1, "no span follows"),
    ("in tomorrow", 1, "no span follows"), ("in 3", 1, "no span follows"),
    ("tomorrow at", 10, "no time follows"), ("at tomorrow", 4, "a time must follow \"at\""),
    ("2026-11-25T17", 12, "a time must follow \"T\""), ("at at 5pm", 4, "a time must follow"),
    ("nov", 1, "it is a month"), ("nov 2026", 1, "it is a month"),
    (", fri", 1, "both sides of the comma"), ("fri,", 4, "both sides of the comma"),
    ("nov 25,", 7, "both sides of the comma"), ("fri,,17:00", 4, "both sides"),
    ("on 17:00", 4, "a date must follow \"on\""),
    ("from 17:00", 1, "a start and an end must come next"),
  ])
  func `what fits no form is refused where it stands`(
    text: String, column: Int, piece: String
  ) throws {
    try expect(text, column, piece)
  }

  @Test(arguments: [
    ("11/10/2026", 1, "slashes"), ("5pm 25/11", 5, "slashes"), ("20/11/24", 1, "slashes"),
    ("11-10-2026", 1, "with dashes, it isn't clear which number is the day"),
    ("5pm 1-2-2026", 5, "dashes"), ("1700000000", 1, "can't read \"1700000000\""),
    ("25.11.26", 1, "four digits"), ("26-11-25", 1, "four digits"), ("25 nov 26", 1, "four digits"),
    ("nov 25 26", 1, "four digits"), ("2026-1-5", 1, "two digits"), ("17:5", 1, "two digits"),
    ("5:3pm", 1, "two digits"), ("17:000", 1, "two digits"), ("017:00", 1, "no such time"),
    ("2026-02-29", 1, "no such day"), ("2026-13-45", 1, "no such day"),
    ("31 nov", 1, "no such day"),
    ("0.0.", 1, "no such day"), ("0000-01-01", 1, "no such day"), ("2026-W48-8", 1, "no such day"),
    ("2027-W53-1", 1, "2027 has no such week"), ("2026-W00-1", 1, "no such week"),
    ("today 25:00", 7, "no such time"), ("17:60", 1, "no such time"),
    ("23:59:60", 1, "no such time"),
    ("13pm", 1, "from 1 to 12"), ("0am", 1, "from 1 to 12"), ("0:30 am", 1, "from 1 to 12"),
    ("tomorrow 24:00", 10, "a day ends at 23:59:59"), ("midnight", 1, "either end"),
    ("3m", 1, "minutes or months"), ("in 3 m", 1, "minutes or months"),
    ("in 3 days ago", 1, "is enough"), ("+3d ago", 1, "is enough"), ("in +3d", 1, "is enough"),
    ("17:00+24:00", 6, "that far from UTC"), ("17:00 +01:60", 7, "that far from UTC"),
  ])
  func `what can be misread or does not exist is refused with a reason`(
    text: String, column: Int, piece: String
  ) throws {
    try expect(text, column, piece)
  }

  @Test(arguments: [
    ("today tomorrow", 7, "\"today\" is already the date"),
    ("fri tomorrow", 5, "\"fri\" is already the date"), ("3d fri", 4, "already the date"),
    ("fri last mon", 5, "already the date"), ("fri 27 nov mon", 12, "already the weekday"),
    ("now fri", 5, "already an exact moment"), ("25 nov 3d", 8, "already the date"),
    ("17:00 5pm", 7, "\"17:00\" is already the time"), ("17:00Z+01:00", 7, "already the offset"),
    ("17:00 Europe/Berlin Europe/Dublin", 21, "already the zone"),
    ("now 36h", 5, "already the moment"), ("tomorrow 36h", 1, "\"36h\" is already an exact moment"),
    ("36h 17:00", 5, "already an exact moment"), ("now Z", 5, "already an exact moment"),
    ("90min 30min", 7, "already the moment"),
  ])
  func `no part is given twice`(text: String, column: Int, piece: String) throws {
    try expect(text, column, piece)
  }

  @Test(arguments: [
    ("1969-12-31", 1), ("31.12.1969", 1), ("1970-01-01 00:30", 1), ("9999-12-31 23:00 -05:00", 1),
    ("999999999h", 1), ("999999999min ago", 1), ("999999999d", 1), ("999999999w ago", 1),
    ("999999999mo", 1), ("99999mo", 1), ("8000w 9mo", 7), ("in 3000000 days", 1),
    ("57y", 1),
  ])
  func `the years before 1970 and after 9999 are refused`(text: String, column: Int) throws {
    try expect(text, column, "")
  }

  @Test(arguments: [
    ("fri", "2026-11-27T09:00:00Z", "2026-11-27", "2026-12-04"),
    ("5pm FRIDAY", "2026-11-27T09:00:00Z", "2026-11-27", "2026-12-04"),
    ("next fri", "2026-11-24T09:00:00Z", "2026-11-27", "2026-12-04"),
    ("next friday 17:00", "2026-11-27T09:00:00Z", "2026-12-04", "2026-12-11"),
    ("next mon", "2026-11-29T09:00:00Z", "2026-11-30", "2026-12-07"),
  ])
  func `a weekday that can mean two days is refused with both, to be typed instead`(
    text: String, now: String, first: String, second: String
  ) throws {
    let error = try #require(try WhenTestContext.refusal(of: text, now: now))
    #expect(error.message.contains("it can mean \(first) or \(second)"))
    let choices = try #require(error.hint).split(separator: "\"").filter { $0.contains("20") }
    try #require(choices.count == 2)
    for choice in choices {
      #expect(try WhenTestContext.refusal(of: String(choice), now: now) == nil)
    }
  }

  @Test(arguments: [
    ("fri 19 Nov 2026 15:00", 1, "2026-11-19 is a Thursday", "Thursday 19 Nov 2026 15:00"),
    ("Thu, 2026-11-20", 1, "2026-11-20 is a Friday", "Friday, 2026-11-20"),
    ("25 nov thursday", 8, "2026-11-25 is a Wednesday", "25 nov Wednesday"),
    ("sat 29.2.2028", 1, "2028-02-29 is a Tuesday", "Tuesday 29.2.2028"),
    ("mon 31 dec 15:00 Z", 1, "2026-12-31 is a Thursday", "Thursday 31 dec 15:00 Z"),
  ])
  func `a weekday that its date is not is refused, and the right one offered`(
    text: String, column: Int, reason: String, right: String
  ) throws {
    try expect(text, column, reason)
    #expect(try WhenTestContext.refusal(of: text)?.hint == "try \"\(right)\"")
    #expect(try WhenTestContext.refusal(of: right) == nil)
  }

  @Test(arguments: [
    ("17:00 europe/berlin", 7, "17:00 Europe/Berlin"),
    ("2026-11-25T17:00[AMERICA/new_york]", 17, "2026-11-25T17:00[America/New_York]"),
  ])
  func `a zone in wrong case is spelled right in the hint`(
    text: String, column: Int, right: String
  ) throws {
    try expect(text, column, "the zone is spelled")
    #expect(try WhenTestContext.refusal(of: text)?.hint == "try \"\(right)\"")
  }

  @Test(arguments: ["tomorrow", " 25 nov ", "in 3 days", "2026-11-25 Europe/Berlin"])
  func `a date alone is refused where a time is required`(text: String) throws {
    let error = try #require(
      try WhenTestContext.refusal(of: text, for: .moment(requiresTime: true)))
    #expect(error.message == "there is no time in \"\(text)\"")
    let choice = try #require(error.hint?.split(separator: "\"").dropFirst().first)
    let remaining = try WhenTestContext.refusal(
      of: String(choice), for: .moment(requiresTime: true))
    #expect(remaining == nil)
  }

  private func expect(
    _ text: String, _ column: Int, _ piece: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let error = try #require(
      try WhenTestContext.refusal(of: text), "accepted: \(text)", sourceLocation: sourceLocation)
    #expect(error.message.contains("(column \(column))"), sourceLocation: sourceLocation)
    #expect(error.message.contains("in \"\(text)\""), sourceLocation: sourceLocation)
    #expect(piece.isEmpty || error.message.contains(piece), sourceLocation: sourceLocation)
  }
}
