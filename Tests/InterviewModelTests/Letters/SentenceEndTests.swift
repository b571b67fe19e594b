import InterviewModel
import Testing

/// A note on one line, with its end and its case.
@Suite struct SentenceEndTests {
  private static func read(_ note: String, _ place: NotePlace = .bring) -> SentenceEnd? {
    SentenceEnd(note, in: .english, at: place)
  }

  @Test(arguments: [
    ("The move to queues.", SentenceEnd.Shape.sentence, "The move to queues."),
    ("I love it!", .sentence, "I love it!"), ("I love it!!", .sentence, "I love it!"),
    ("It works..", .sentence, "It works."),
    ("\u{201C}We ship.\u{201D}", .sentence, "\u{201C}We ship.\u{201D}"),
    ("I love it", .clause, "I love it"), ("i love it", .clause, "I love it"),
    ("the move to queues.", .phrase, "the move to queues"),
    ("You ship daily", .clause, "you ship daily"),
    ("Ten years of payments", .phrase, "ten years of payments"),
    ("Kafka in four places", .phrase, "Kafka in four places"), ("a\nb\n\nc", .phrase, "a b c"),
    ("Because you ship daily.", .clause, "you ship daily"),
  ])
  func `a note is one line with the case of its place`(
    _ note: String, _ shape: SentenceEnd.Shape, _ words: String
  ) {
    #expect(Self.read(note)?.shape == shape)
    #expect(Self.read(note)?.words == words)
  }

  @Test(arguments: ["", "  ", "...", "!?", "\n", "- ", "nothing", "Nothing really.", "not sure"])
  func `a note without words, or with nothing to say, is none`(_ note: String) {
    #expect(Self.read(note) == nil)
  }

  @Test func `a long note is cut where a sentence, a clause or a word ends`() {
    #expect(Self.read("I know it. I did it for years.")?.cut(to: 5).words == "I know it.")
    #expect(Self.read("one two, three four five")?.cut(to: 4).words == "one two")
    #expect(Self.read("one two three four")?.cut(to: 2).words == "one two")
    #expect(Self.read("one two")?.cut(to: 2).words == "one two")
  }
}
