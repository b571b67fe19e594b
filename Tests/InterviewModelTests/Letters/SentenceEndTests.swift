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

  @Test(arguments: [
    "your engineers talk to the people who read their numbers",
    "what you build is used in a hurry and has to be right",
    "the team tests every release with nurses", "your product saves nurses an hour a day",
    "the people own what they build", "your customers write back", "your teams deploy on Fridays",
    "small teams decide here", "your data reaches people in time", "the work matters",
    "how you hire makes sense to me", "the whole company reads the incident reports",
    "your analysts share the on-call rota", "most of the code is open",
    "the founders still answer support mail", "Ihr Team liefert täglich aus",
    "Ihre Leute reden mit Kunden", "das Team seine Fehler offen bespricht",
    "die Entwickler betreiben alles selbst",
  ])
  func `a subject with its verb is a clause`(_ note: String) {
    #expect(SentenceEnd(note)?.shape == .clause)
  }

  @Test(arguments: [
    "your talk about queues", "the on-call rota that analysts share",
    "how you page only humans who can act", "the nurses who test every release with you",
    "a pipeline that reports its own gaps", "your operations team in Berlin", "the nightly builds",
    "the design reviews on Fridays", "what you said about on-call", "the chance to own a service",
    "your payments systems", "the sales support in three countries", "ten years of tests",
    "your plans for the platform", "the move to queues with a team of four",
    "Ihr Team in Berlin", "das Team mit vier Leuten", "die Arbeit an offenen Daten",
    "die Ruhe, mit der Ihr Team arbeitet", "ein Umstieg auf Queues",
    "how the team works", "two weeks of pair programming", "the weekly talks",
  ])
  func `nouns alone are a phrase`(_ note: String) {
    #expect(SentenceEnd(note)?.shape == .phrase)
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
