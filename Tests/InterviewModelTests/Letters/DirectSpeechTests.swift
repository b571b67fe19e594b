import InterviewModel
import Testing

/// What a note says of the recipient, said to them.
@Suite struct DirectSpeechTests {
  private static func highlight(_ note: String, to name: String) -> String? {
    var occasion = LetterSample.occasion
    occasion.recipient?.name = name
    occasion.interview?.highlight = note
    return LetterNotes(occasion, in: .english).highlight?.words
  }

  @Test(arguments: [
    ("Tom's story about the fox", "your story about the fox"),
    ("Tom Hale's story about the fox", "your story about the fox"),
    ("the fox in Tom’s story", "the fox in your story"),
    ("what Tom said about foxes", "what you said about foxes"),
    ("Tom showed me the roadmap", "you showed me the roadmap"),
    ("how Tom is building it", "how you are building it"),
    ("talking to Tom about foxes", "talking to you about foxes"),
    ("the moment Tom and I laughed", "the moment you and I laughed"),
    ("how Tom runs it", "how you run it"), ("Tom loves long docs", "you love long docs"),
    ("the talk with Tom was the best part", "the talk with you was the best part"),
    ("a question from Tom is still open", "a question from you is still open"),
    ("pair debugging w/ Tom was fun", "pair debugging w/ you was fun"),
    ("Tom mentioning the deadline", "you mentioning the deadline"),
    ("Tom\nshowed me the roadmap", "you showed me the roadmap"),
    ("Tom's story was great.", "Your story was great."),
    ("It was great. Tom's story stayed.", "It was great. Your story stayed."),
    // Somebody else.
    ("Sam's story", "Sam's story"), ("Tommy's story", "Tommy's story"),
    ("the Tom-toms", "the Tom-toms"),
  ])
  func `the recipient is spoken to`(_ note: String, _ words: String) {
    #expect(Self.highlight(note, to: "Tom Hale") == words)
  }

  @Test func `a name that somebody else or the company has stays`() {
    #expect(Self.highlight("Sam's story", to: "Sam Hale") == "Sam's story")
    #expect(Self.highlight("Acme's story", to: "Acme Hale") == "Acme's story")
  }

  @Test(arguments: [
    ("they do all the panel work in-house", "you do all the panel work in-house"),
    ("that they promote from within", "you promote from within"),
    ("how their nurses test it", "how your nurses test it"),
    ("drivers pick their own routes", "drivers pick their own routes"),
    ("the engineers said they ship daily", "the engineers said they ship daily"),
  ])
  func `they are those to whom the letter goes, where nobody else is spoken of`(
    _ note: String, _ words: String
  ) {
    #expect(Self.highlight(note, to: "Tom Hale") == words)
  }

  @Test(arguments: [
    ("her pride in the programme", "your pride in the programme"),
    ("she talked about bridges", "you talked about bridges"),
    ("that she plays cello too", "you play cello too"),
    ("him explaining the budget", "you explaining the budget"),
    ("her", "her"),
  ])
  func `she and he are the recipient in what was noted of them alone`(
    _ note: String, _ words: String
  ) {
    var occasion = LetterSample.occasion
    occasion.ownHighlight = note
    #expect(LetterNotes(occasion, in: .english).highlight?.words == words)
  }
}
