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
    ("\"Lee, Dana\" <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("“Lee, Dana” <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("„Lee, Dana“ <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("'Lee, Dana' <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Lee, Dana <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Lee, Dana M. <d@x>", PersonEntry(name: "Dana M. Lee", email: "d@x")),
    ("van der Berg, Anna <a@x>", PersonEntry(name: "Anna van der Berg", email: "a@x")),
    (
      "García Márquez, Gabriel <gabriel.marquez@x>",
      PersonEntry(name: "Gabriel García Márquez", email: "gabriel.marquez@x")
    ),
    ("\"García Márquez, Gabriel\"", PersonEntry(name: "Gabriel García Márquez")),
    (
      "\"Lee, Dana (HR)\" <d@x>", PersonEntry(name: "Dana Lee", title: "HR", email: "d@x")
    ),
    ("Lee, Dana (CTO) <d@x>", PersonEntry(name: "Dana Lee", title: "CTO", email: "d@x")),
    ("Dr. Ana Núñez, PhD", PersonEntry(name: "Dr. Ana Núñez, PhD")),
    ("\"Dr. Ana Núñez, PhD\"", PersonEntry(name: "Dr. Ana Núñez, PhD")),
    ("Lee, Dana, PhD <d@x>", PersonEntry(name: "Dana Lee, PhD", email: "d@x")),
    ("\"Smith, Jr., Al\"", PersonEntry(name: "Al Smith, Jr.")),
    ("'Dana Lee' <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("‘Dana Lee’ <d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("'Dana O'Neil' <d@x>", PersonEntry(name: "Dana O'Neil", email: "d@x")),
    ("'t Hooft <h@x>", PersonEntry(name: "'t Hooft", email: "h@x")),
    ("Gerard ’t Hooft", PersonEntry(name: "Gerard ’t Hooft")),
    ("\"Dana and Sam\"", PersonEntry(name: "Dana and Sam")),
    ("Max von und zu Stein", PersonEntry(name: "Max von und zu Stein")),
    ("\"Dana (d@x)\" <e@x>", PersonEntry(name: "Dana (d@x)", email: "e@x")),
    ("José Ortega y Gasset", PersonEntry(name: "José Ortega y Gasset")),
    ("Dana Lee <mailto:d@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Dana Lee [MAILTO:d@x]", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Dana Lee < d@x >", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Dana Lee d@x", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Dana\tLee\n <d@x>;", PersonEntry(name: "Dana Lee", email: "d@x")),
    ("Dana Lee\u{200B} <d\u{200B}@x>", PersonEntry(name: "Dana Lee", email: "d@x")),
    (
      "dana.lee@x.example",
      PersonEntry(name: "Dana Lee", email: "dana.lee@x.example", isNamedByAddress: true)
    ),
    ("<mailto:dana@x>", PersonEntry(name: "Dana", email: "dana@x", isNamedByAddress: true)),
    (
      "anna-maria_lee42+jobs@x (HR)",
      PersonEntry(
        name: "Anna-Maria Lee", title: "HR", email: "anna-maria_lee42+jobs@x",
        isNamedByAddress: true)
    ),
    ("McLee@x", PersonEntry(name: "McLee", email: "McLee@x", isNamedByAddress: true)),
    ("42@x", PersonEntry(name: "42", email: "42@x", isNamedByAddress: true)),
    ("'dana@x' <dana@x>", PersonEntry(name: "Dana", email: "dana@x", isNamedByAddress: true)),
    ("dana@x<mailto:dana@x>", PersonEntry(name: "Dana", email: "dana@x", isNamedByAddress: true)),
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

  @Test(arguments: [
    "Dana Lee <d@x>, Sam Ito <s@x>", "Dana Lee <d@x>; Sam Ito <s@x>;",
    "Dana Lee <d@x>,Sam Ito <s@x>,",
    "Dana Lee <d@x>\nSam Ito <s@x>\n", "Dana Lee <d@x>;\r\n\tSam Ito <s@x>",
    "Dana Lee <d@x>,\n Sam Ito\n <s@x>;",
    "'Dana Lee' <d@x>; 'Sam Ito' <s@x>", "\"Lee, Dana\" <d@x>, \"Ito, Sam\" <s@x>",
    "Lee, Dana <d@x>, Ito, Sam <s@x>",
    "Lee, Dana <d@x>; Ito, Sam <s@x>", "Dana Lee d@x, Sam Ito s@x",
    "“Lee, Dana” <d@x>\u{2028}Sam Ito <s@x>",
    "Dana Lee <d@x>； Sam Ito <s@x>",
  ])
  func `the To line of a mail is several people`(raw: String) throws {
    #expect(
      try PersonEntry.list(raw, field: "interviewer") == [
        PersonEntry(name: "Dana Lee", email: "d@x"), PersonEntry(name: "Sam Ito", email: "s@x"),
      ])
  }

  @Test(arguments: [
    "Dana Lee (CTO); Sam Ito", "Dana Lee (CTO); Sam Ito;", "Dana Lee (CTO)\nSam Ito",
    "\"Dana Lee\" (CTO); Sam Ito",
  ])
  func `a comma behind a title parts people`(raw: String) throws {
    #expect(
      try PersonEntry.list(raw, field: "interviewer") == [
        PersonEntry(name: "Dana Lee", title: "CTO"), PersonEntry(name: "Sam Ito"),
      ])
  }

  @Test func `people whose letters differ are two people`() throws {
    #expect(try PersonEntry.list("はら; ばら", field: "interviewer").count == 2)
  }

  @Test func `people of one name with two addresses are two people`() throws {
    #expect(try PersonEntry.list("Dana <a@x>; Dana <b@x>", field: "interviewer").count == 2)
  }

  @Test(arguments: [
    ("", "has no name (column 1)"),
    ("  ", "has no name (column 3)"),
    (";", "has no name (column 1)"),
    ("Dana;;", "has no name (column 6)"),
    ("Dana; ;Bob", "has no name (column 7)"),
    ("\"\" <d@x>", "has no name (column 1)"),
    ("(CTO)", "has no name (column 1)"),
    ("dana@x bob@x", "has an address in place of a name (column 1)"),
    ("Bob; dana@x Lee", "has an address in place of a name (column 6)"),
    ("Dana e@x <d@x>", "has a second address for one person (column 1)"),
    ("Lee, Dana", "has a comma, which could separate two people or reverse one name (column 4)"),
    ("Dana Lee, Sam Ito", "has a comma, which could separate two people"),
    ("Dana Lee, Sam Ito <sam@x>", "has a comma, which could separate two people"),
    ("Dana, Sam Ito <sam@x>", "has a comma, which could separate two people"),
    ("Lee, Dana (CTO)", "has a comma, which could separate two people"),
    ("Lee, Dana, Sam <s@x>", "has a comma, which could separate two people"),
    ("Dana Lee, dana@x", "has a comma, which could separate two people"),
    ("Dana, , Sam <s@x>", "has no name (column"),
    ("Dana Lee and Sam Ito", "has \"and\" in a name (column 1); write it like Dana Lee; Sam"),
    ("Bob; Dana & Sam", "has \"&\" in a name (column 6)"),
    ("Dana Lee und Sam Ito", "has \"und\" in a name"),
    ("Dana / Sam", "has \"/\" in a name"),
    ("Dana <d@x", "has an address that is never closed (column 6)"),
    ("Dana [mailto:d@x", "has an address that is never closed (column 6)"),
    ("Dana <d@x<mailto:d@x>>", "has an address inside an address"),
    ("“Dana", "has a quote that is never closed (column 1)"),
    ("Dana) Lee", "has ')' in a name without quotes (column 5)"),
    ("Dana \"Dee\" Lee", "has '\"' in a name without quotes (column 6)"),
    ("\"Dana", "has a quote that is never closed (column 1)"),
    (#""Da\na""#, #"has a \ in quotes before something other than " or \ (column 5)"#),
    ("\"Dana\" Lee", "has 'L' where (title), <address> or ; is expected (column 8)"),
    ("Dana (CTO) Lee", "has 'L' where (title), <address> or ; is expected (column 12)"),
    ("Dana (CTO", "has a title that is never closed (column 6)"),
    ("Dana (VP (EMEA))", "has a title inside a title (column 10)"),
    ("Dana ( )", "has an empty title (column 6)"),
    ("Dana (CTO) (CEO)", "has a second title for one person (column 12)"),
    ("Dana <d@x> <e@x>", "has a second address for one person (column 12)"),
    ("Dana <d@x", "has an address that is never closed (column 6)"),
    ("Dana <dana>", "has an address without @ (column 7)"),
    ("Dana <d a@x>", "has a space before the @ of an address (column 8)"),
    ("Zoe\u{308} <d@\u{301}x>", "has an accent without a letter after the @ (column 8)"),
    ("Dana\u{1B}[31m", "has the control character U+001B (column 5)"),
    ("Dana <d@x>; Bob <D@X>", "names the same person twice (column 13)"),
    ("Dana; DANA", "names the same person twice (column 7)"),
    ("Dana <d@x>; Dana", "names the same person twice (column 13)"),
    ("Team: d@x, e@x;", "starts with the name of a mail group (column 1)"),
    ("undisclosed-recipients:;", "starts with the name of a mail group (column 1)"),
    ("=?UTF-8?Q?J=C3=BCrgen?= <j@x>", "has a name in mail encoding (column 1)"),
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
      try PersonEntry.list("dana@", field: "interviewer")
    }
    #expect(refusal?.example == "Dana Lee (CTO) <dana@acme.example>")
  }

  @Test(arguments: [
    ["Dana Lee <jobs@x>", "Sam Ito <jobs@x>"],
    ["Dana Lee <jobs@x>; Ana Ruiz", "Sam Ito (CTO) <JOBS@x>"],
  ])
  func `two people with one address are refused, since one would be lost`(_ texts: [String]) {
    let refusal = #expect(throws: InputError.self) {
      try PersonEntry.list(texts, field: "--with")
    }
    #expect(
      refusal?.description
        == "--with gives two people the same address; leave it out for one of them")
  }

  @Test(arguments: [
    ["Dana Lee <dana@x>", "Dana Lee <dana@x>"], ["Dana Lee <dana@x>", "dana@x"],
    ["Dana Lee <dana@x>", "Dana Lee"], ["dana@x", "dana lee <dana@x>"],
  ])
  func `the same person in two texts does no harm`(_ texts: [String]) throws {
    #expect(try PersonEntry.list(texts, field: "--with").map(\.name).count == 2)
  }
}
