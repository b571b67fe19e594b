import InterviewModel
import TestSupport
import Testing

@Suite struct EditFormTests {
  private static func form(_ note: String? = nil, place: String? = "Room 1") -> EditForm {
    EditForm(
      heading: ["Interview 1: Acme"],
      fields: [
        EditForm.Field("start", "2026-11-19 15:00 Europe/Berlin"), EditForm.Field("place", place),
        EditForm.Field("note", note),
      ])
  }

  @Test func `a field stands on a line, and an empty one has nothing behind its colon`() {
    #expect(
      Self.form().text == """
        # Interview 1: Acme

        start: 2026-11-19 15:00 Europe/Berlin
        place: Room 1
        note:

        """)
  }

  @Test func `above the fields stands how one is cleared, and what keeps one`() {
    let form = EditForm(Person(id: .init(3), name: "Dana Lee"))
    #expect(
      form.heading == [
        "Person p3: Dana Lee",
        "One field per line; indent further lines of a value. Empty a field to clear it;",
        "a field you leave out stays. To change nothing, save the file unchanged or empty.",
      ])
  }

  @Test(arguments: [(true, "2026-11-18"), (false, "2026-11-18 12:00")])
  func `what happened on a day alone stands as that day`(isDay: Bool, written: String) {
    var application = Application(id: .init(1), company: "Acme", outcome: .rejected)
    application.outcomeAt = at("2026-11-18 12:00", TestZones.berlin)
    application.isOutcomeDayOnly = isDay

    let form = EditForm(application, in: TestZones.berlin)

    #expect(form.text.contains("\noutcome-at: \(written)\n"))
  }

  @Test func `a value of several lines stands indented below its key`() {
    #expect(Self.form("one\n\n  two").text.contains("note:\n  one\n\n    two\n"))
  }

  @Test(arguments: [
    "one", "one\ntwo", "one\n\ntwo", "\none", " one", "one ", "one\n two", "\ttwo\nthree", "# one",
    "place: two", "# one\nplace: two", ":", "one\n\u{301}two", "e\u{301}\n#\u{301}", "  \none",
    "one\n \ntwo", "\u{A0}one\n\u{2003}two",
  ])
  func `a form that is left as it is changes nothing`(note: String) throws {
    let form = Self.form(note, place: note)
    #expect(try form.changes(in: form.text).isEmpty)
  }

  @Test(arguments: ["one", "one\ntwo", "one\n\n  two\nthree", "# one\nnote: two"])
  func `a value is read as it is written`(note: String) throws {
    let changes = try Self.form().changes(in: Self.form(note).text)
    #expect(changes == [EditForm.Change(key: "note", value: note, line: 5)])
  }

  @Test func `a value may begin beside its key and go on below`() throws {
    let changes = try Self.form().changes(in: "note: one\n\ttwo\n   three\n")
    #expect(changes.map(\.value) == ["one\ntwo\n three"])
  }

  @Test func `a field without a value is cleared, one that is left out stays`() throws {
    let changes = try Self.form("one").changes(in: "# gone\n\nplace:\n")
    #expect(changes == [EditForm.Change(key: "place", value: "", line: 3)])
  }

  @Test func `a field's name may be written in other letters and away from its colon`() throws {
    #expect(try Self.form().changes(in: "Place : Room 2").map(\.value) == ["Room 2"])
  }

  @Test(arguments: [
    ("place: 1\nplcae: 2", "line 2 names an unknown field: \"plcae\""),
    ("\n\nRoom 2", "line 3 does not start with a field name and a colon"),
    ("place: 1\n\nnote: 2\nplace: 3", "line 4 names place a second time, after line 1"),
    ("  one", "line 1 is indented, but there is no field above it"),
    ("note: one\n# two\n  three", "line 3 is indented, but there is no field above it"),
  ])
  func `what is not understood is refused with its line`(text: String, message: String) {
    let error = #expect(throws: EditFormError.self) { try Self.form().changes(in: text) }
    #expect(error.map { "\($0)" } == message)
  }

  @Test func `a misspelt field is told from the nearest one`() {
    let error = #expect(throws: EditFormError.self) { try Self.form().changes(in: "plcae: 1") }
    #expect(error?.hint == "did you mean place?")
  }
}
