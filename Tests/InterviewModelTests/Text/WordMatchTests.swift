import InterviewModel
import Testing

@Suite struct WordMatchTests {
  @Test(arguments: [
    ("acme", "Acme", WordMatch.Match.same),
    (" ACME   labs ", "Acme Labs", .same),
    ("zoe", "Zoë", .same),
    ("grosse", "Große", .same),
    ("lodz", "Łódź", .exact),
    ("カ", "ガイド", .none),
    ("acme labs", "Acme-Labs", .part),
    ("acme", "Acme Labs", .part),
    ("lab", "Acme Labs", .part),
    ("labs acme", "Acme Labs", .part),
    ("ac la", "Acme Labs", .part),
    ("neil", "Dana O'Neil", .part),
    ("neil", "Dana O’Neil", .part),
    ("o'n", "Dana O'Neil", .part),
    ("c++", "C++ Guild", .part),
    ("c#", "C", .part),
    ("面", "面接 GmbH", .part),
    ("\u{1112}", "\u{D55C}국", .part),
    ("dana@ac", "dana@acme.example", .part),
    ("dana", "dana@acme.example", .part),
    ("cme", "Acme", .none),
    ("acme acme", "Acme Labs", .none),
    ("acme x", "Acme Labs", .none),
    ("acmelabs", "Acme Labs", .none),
    ("acme labs", "Acme", .none),
    ("", "Acme", .none),
    ("", "", .none),
    ("  ", "Acme", .none),
    ("--", "Acme", .none),
    ("acme", "", .none),
  ])
  func `words match a name from the start of its words`(
    typed: String, name: String, match: WordMatch.Match
  ) {
    #expect(WordMatch(typed).matches(name) == match)
  }

  @Test(arguments: ["a ab", "ab a"])
  func `a short word leaves the longer one its word`(typed: String) {
    #expect(WordMatch(typed).matches("abel ackerman") == .part)
    #expect(WordMatch(typed).matches("ackerman abel") == .part)
    #expect(WordMatch(typed).matches("abel baker") == .none)
  }

  @Test func `an exact match is better than a part, and a part than none`() {
    #expect(WordMatch.Match.none < .part)
    #expect(WordMatch.Match.part < .exact)
  }
}
