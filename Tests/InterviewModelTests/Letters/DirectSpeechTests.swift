import InterviewModel
import Testing

/// What a note says of the recipient, said to them.
@Suite struct DirectSpeechTests {
  private static func highlight(_ note: String, to name: String) -> String? {
    var occasion = LetterSample.occasion
    occasion.recipient?.name = name
    occasion.interview?.highlight = note
    return LetterNotes(occasion).highlight?.words
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
    ("Tom's story was great.", "Your story was great."),
    ("It was great. Tom's story stayed.", "It was great. Your story stayed."),
    // Somebody else, or a verb that would have to change.
    ("Sam's story", "Sam's story"), ("how Tom runs it", "how Tom runs it"),
    ("Tommy's story", "Tommy's story"), ("tom-toms", "tom-toms"),
  ])
  func `the recipient is spoken to`(_ note: String, _ words: String) {
    #expect(Self.highlight(note, to: "Tom Hale") == words)
  }

  @Test func `a name that somebody else or the company has stays`() {
    #expect(Self.highlight("Sam's story", to: "Sam Hale") == "Sam's story")
    #expect(Self.highlight("Acme's story", to: "Acme Hale") == "Acme's story")
  }
}
