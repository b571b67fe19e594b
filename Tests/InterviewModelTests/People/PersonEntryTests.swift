import InterviewModel
import Testing

@Suite struct PersonEntryTests {
  @Test(arguments: [
    ("Dana Lee", PersonEntry(name: "Dana Lee")),
    ("  Dana   Lee  ", PersonEntry(name: "Dana Lee")),
    ("Dana Lee (CTO)", PersonEntry(name: "Dana Lee", title: "CTO")),
    ("Dana Lee <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Dana(CTO)<d@x>", PersonEntry(name: "Dana", title: "CTO", email: "d@x")),
    (
      "Dana <d@x> ( VP,  Sales; EMEA )",
      PersonEntry(name: "Dana", title: "VP, Sales; EMEA", email: "d@x")
    ),
    ("\"Lee, Dana\" <d@x>", PersonEntry(name: "Lee, Dana", email: "d@x")),
    (#""Dana \"Dee\" \\ Lee; (x)""#, PersonEntry(name: #"Dana "Dee" \ Lee; (x)"#)),
    ("Zoe\u{308} O'Neil-Ray jr.", PersonEntry(name: "Zoë O'Neil-Ray jr.")),
    ("面接 太郎 (部長)", PersonEntry(name: "面接 太郎", title: "部長")),
  ])
  func `one person is a name, then title and address in any order`(
    raw: String, entry: PersonEntry
  ) throws {
    #expect(try PersonEntry.list(raw, field: "interviewer") == [entry])
  }

  @Test func `several people are separated by semicolons`() throws {
    let raw = "Dana Lee (CTO) <dana@acme.example>; \"Ray; Bob\" ;Zoë"
    #expect(
      try PersonEntry.list(raw, field: "interviewer") == [
        PersonEntry(name: "Dana Lee", title: "CTO", email: "dana@acme.example"),
        PersonEntry(name: "Ray; Bob"),
        PersonEntry(name: "Zoë"),
      ])
  }

  @Test func `people of one name with two addresses are two people`() throws {
    #expect(try PersonEntry.list("Dana <a@x>; Dana <b@x>", field: "interviewer").count == 2)
  }

  @Test(arguments: [
    ("", "has no name at column 1"),
    ("  ", "has no name at column 3"),
    ("Dana;", "has no name at column 6"),
    ("Dana; ;Bob", "has no name at column 7"),
    ("\"\" <d@x>", "has no name at column 1"),
    ("<dana@x>", "has no name at column 1"),
    ("(CTO)", "has no name at column 1"),
    ("dana@x", "has an address where a name belongs at column 1"),
    ("Bob; dana@x", "has an address where a name belongs at column 6"),
    (
      "Lee, Dana",
      "has a comma outside quotes (people are separated by ;) at column 4"
    ),
    ("Dana) Lee", "has ')' in a name without quotes at column 5"),
    ("Dana \"Dee\" Lee", "has '\"' in a name without quotes at column 6"),
    ("\"Dana", "has a quote that nothing closes at column 1"),
    (#""Da\na""#, #"has a \ in quotes before something other than " or \ at column 5"#),
    ("\"Dana\" Lee", "has 'L' where (title), <address> or ; could follow at column 8"),
    ("Dana (CTO) Lee", "has 'L' where (title), <address> or ; could follow at column 12"),
    ("Dana (CTO", "has a title that nothing closes at column 6"),
    ("Dana (VP (EMEA))", "has a title inside a title at column 10"),
    ("Dana ( )", "has an empty title at column 6"),
    ("Dana (CTO) (CEO)", "has a second title for one person at column 12"),
    ("Dana <d@x> <e@x>", "has a second address for one person at column 12"),
    ("Dana <d@x", "has an address that nothing closes at column 6"),
    ("Dana <dana>", "has an address without @ at column 7"),
    ("Dana <d a@x>", "has a space before the @ of an address at column 8"),
    ("Zoe\u{308} <d@\u{301}x>", "has an accent without a letter after the @ at column 8"),
    ("Dana\u{1B}[31m", "has the control character U+001B at column 5"),
    ("Dana <d@x>; Bob <D@X>", "names the same person twice at column 13"),
    ("Dana; DANA", "names the same person twice at column 7"),
    ("Dana <d@x>; Dana", "names the same person twice at column 13"),
  ])
  func `what is not understood is refused with the place`(raw: String, fault: String) {
    let refusal = #expect(throws: InputError.self) {
      try PersonEntry.list(raw, field: "interviewer")
    }
    let text = refusal?.description ?? ""
    #expect(text.hasPrefix("interviewer \(fault)"), "\(text)")
  }

  @Test func `a refusal shows how to write it`() {
    let refusal = #expect(throws: InputError.self) {
      try PersonEntry.list("dana@x", field: "interviewer")
    }
    #expect(refusal?.example == "Dana Lee (CTO) <dana@acme.example>")
  }
}
