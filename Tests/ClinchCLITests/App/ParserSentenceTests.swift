import Testing

@testable import ClinchCLI

/// Sentences that argument-parser prints, in the lower case in which the program shows them.
@Suite struct ParserSentenceTests {
  @Test(arguments: [
    ("missing expected argument '<follow-up> ...'", "<follow-up> is missing"),
    ("missing expected argument '<into>'", "<into> is missing"),
    ("missing value for '--minutes <minutes>'", "--minutes needs a value"),
    ("missing value for '-o <file>'", "-o needs a value"),
    (
      "the value 'foo' is invalid for '--kind <kind>'", "\"foo\" is not a valid value for --kind"
    ),
    (
      "the value 'it's' is invalid for '<outcome>'", "\"it's\" is not a valid value for the outcome"
    ),
    (
      "the value 'a' is invalid for 'b' is invalid for '--kind <kind>'",
      "\"a' is invalid for 'b\" is not a valid value for --kind"
    ),
    (
      "value to be set with flag '--refused' had already been set with flag '--granted'",
      "use --granted or --refused, not both"
    ),
    ("the option '--csv' does not take any value, but 'x' was specified", "--csv takes no value"),
    (
      "the option '--csv' does not take any value, but 'it's' was specified", "--csv takes no value"
    ),
    ("unexpected argument 'c'", "unexpected argument \"c\""),
    ("unexpected argument 'it's'", "unexpected argument \"it's\""),
    ("2 unexpected arguments: 'c', 'd e'", "2 unexpected arguments: \"c\", \"d e\""),
    ("unknown option '--foo'", "unknown option \"--foo\""),
    ("the value '", "the value '"), ("", ""),
  ])
  func `what is wrong is said as the rest of the program says it`(parser: String, ours: String) {
    #expect(ParserSentence(parser, advice: nil).message == ours)
  }

  @Test(arguments: [
    ("please provide one of 'accept' and 'decline'", "use one of: accept, decline"),
    ("please provide one of 'a', 'b' or 'c'", "use one of: a, b, c"),
    ("please provide one of the following: phone, video", "use one of: phone, video"),
    ("clinch log --help", "clinch log --help"),
  ])
  func `the values that there are stand in one list`(parser: String, ours: String) {
    #expect(ParserSentence("x", advice: parser).advice == ours)
  }
}
