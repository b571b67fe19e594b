import InterviewModel
import Testing

@Suite struct SentenceEndTests {
  @Test(arguments: [
    ("the move to queues", SentenceEnd.Shape.phrase, "the move to queues"),
    ("The move to queues.", .sentence, "The move to queues."),
    ("the move to queues.", .phrase, "the move to queues"),
    ("I love it!", .sentence, "I love it!"),
    ("I love it!!", .sentence, "I love it!"),
    ("It works..", .sentence, "It works."),
    ("I love it", .clause, "I love it"),
    ("you ship daily", .clause, "you ship daily"),
    ("because you ship daily", .clause, "you ship daily"),
    ("You ship daily", .clause, "you ship daily"),
    ("it's all one binary", .clause, "it's all one binary"),
    ("the team is four people", .clause, "the team is four people"),
    ("the way the team works", .phrase, "the way the team works"),
    ("a habit that is rare", .phrase, "a habit that is rare"),
    ("because of the team", .phrase, "the team"),
    ("led two migrations", .verb, "led two migrations"),
    ("running payment systems", .gerund, "running payment systems"),
    ("to learn from you", .infinitive, "to learn from you"),
    ("den Umstieg zu schaffen", .infinitive, "den Umstieg zu schaffen"),
    ("die Nähe zum Produkt", .phrase, "die Nähe zum Produkt"),
    ("Ten years of payments", .phrase, "ten years of payments"),
    ("Kafka in four places", .phrase, "Kafka in four places"),
    ("Sie liefern täglich", .clause, "Sie liefern täglich"),
    ("great", .phrase, "great"),
    ("\u{201C}We ship.\u{201D}", .sentence, "\u{201C}We ship.\u{201D}"),
    ("a\nb\n\nc", .phrase, "a b c"),
  ])
  func `a note has the shape that its words tell`(
    _ note: String, _ shape: SentenceEnd.Shape, _ words: String
  ) {
    let read = SentenceEnd(note)
    #expect(read?.shape == shape)
    #expect(read?.words == words)
  }

  @Test(arguments: ["", "  ", "...", "!?", "\n", "- "])
  func `a note without words is none`(_ note: String) {
    #expect(SentenceEnd(note) == nil)
  }

  @Test func `a long note is cut where a sentence, a clause or a word ends`() {
    #expect(SentenceEnd("I know it. I did it for years.")?.cut(to: 5).words == "I know it.")
    #expect(SentenceEnd("one two, three four five")?.cut(to: 4).words == "one two")
    #expect(SentenceEnd("one two three four")?.cut(to: 2).words == "one two")
    #expect(SentenceEnd("one two")?.cut(to: 2).words == "one two")
  }
}

@Suite struct ObjectionTopicTests {
  @Test(arguments: [
    ("little Kubernetes", "Kubernetes"), ("no experience with Go", "Go"),
    ("Not enough Rust.", "Rust"),
    ("wenig Erfahrung mit Kubernetes", "Kubernetes"),
  ])
  func `a thing that is missing has a name`(_ objection: String, _ topic: String) {
    #expect(ObjectionTopic.topic(of: objection) == topic)
  }

  @Test(arguments: [
    "never led a team", "short time in the last job", "Kubernetes", "no", "no time in the office",
    "little to say, and less to do",
  ])
  func `a concern without one has none`(_ objection: String) {
    #expect(ObjectionTopic.topic(of: objection) == nil)
  }
}
