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

  @Test(arguments: [
    // A clause that stands on its own, whatever its verb.
    ("The regulator was our toughest customer for years", SentenceEnd.Shape.clause),
    ("my boss agreed to let me go after four weeks", .clause),
    ("my manager offered to hold the door open", .clause),
    ("two of the last three moves were for my partner's work", .clause),
    ("my gran was helped by Oakwell after her stroke", .clause), ("my skills match", .clause),
    ("my values fit", .clause), ("recruiter said the team doubled", .clause),
    ("Sam showed me the roadmap", .clause), ("the budget doubled in a year", .clause),
    ("the team worked nights", .clause), ("working with kids is my thing", .clause),
    ("teaching teenagers makes me happy", .clause), ("the people I led were great", .clause),
    // Sentences of their own in all but their signs.
    ("true, I've only written about 5k lines", .sentence), ("no, I want to do the work", .sentence),
    ("fair, but I learn fast", .sentence), ("yes, we did", .sentence),
    ("asked about legacies, I talked of mine", .sentence), ("not yet", .sentence),
    ("but I learn fast", .sentence), ("in my last job I led ten people", .sentence),
    ("last year I ran the shop", .sentence), ("by asking early", .sentence),
    ("nights were normal. The pay was not", .sentence),
    // Verbs without their subject.
    ("planned and delivered 60 school visits a year", .verb), ("raised 1.2m in three years", .verb),
    ("looked after my mother for two years, then freelanced", .verb),
    ("trained nurses", .verb), ("grew up on a farm", .verb), ("wrote the handbook", .verb),
    ("translated novels from Polish", .verb), ("already led two teams", .verb),
    ("care for my father", .verb), ("hold a licence", .verb),
    ("looking for a change", .aim), ("getting to build from zero", .gain),
    ("working with kids", .gerund), ("fluent in German", .quality), ("used to shifts", .quality),
    ("when I was 20 I ran a shop", .adverbial),
    // Nouns, whatever words they have.
    ("twelve seasons on passenger ships", .phrase), ("six years of night runs", .phrase),
    ("three winters in public works", .phrase), ("experience with card builds", .phrase),
    ("whether instant payments will kill card schemes", .phrase),
    ("whether the shop can stay open", .phrase), ("distributed systems at scale", .phrase),
    ("embedded software", .phrase), ("care work for six years", .phrase),
    ("lead engineer for two products", .phrase), ("over ten years of payments", .phrase),
    ("a service used by nurses", .phrase), ("books translated into six languages", .phrase),
    ("the work you showed me", .phrase), ("your plan agreed with the board", .phrase),
    ("the lessons learned", .phrase), ("that story about the queue", .phrase),
    ("family support in two boroughs", .phrase), ("unpublished work on ice", .phrase),
    // German.
    ("habe meinen Vater gepflegt", .verb), ("kann Bauleitung", .verb), ("bin belastbar", .verb),
    ("leitete drei Jahre die Station", .verb), ("dass Sie ausbilden", .final),
    ("weil mich das Programm seit Jahren begleitet", .final),
    ("mich das Programm seit Jahren begleitet", .final), ("mir Qualität wichtig ist", .final),
    ("dem Team Ruhe wichtig ist", .final), ("die Ruhe am Morgen", .phrase),
    ("den Umstieg zu schaffen", .infinitive),
  ])
  func `a note that no frame can take is a sentence of its own`(
    _ note: String, _ shape: SentenceEnd.Shape
  ) {
    #expect(SentenceEnd(note)?.shape == shape)
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
    ("Not enough Rust.", "Rust"), ("no experience with night shifts", "night shifts"),
    ("little management experience", "management experience"), ("no SQL", "SQL"),
    ("little teaching", "teaching"), ("wenig Erfahrung mit Kubernetes", "Kubernetes"),
  ])
  func `a thing that is missing has a name`(_ objection: String, _ topic: String) {
    #expect(ObjectionTopic.topic(of: objection) == topic)
  }

  @Test(arguments: [
    "never led a team", "short time in the last job", "Kubernetes", "no", "no time in the office",
    "little to say, and less to do", "no night shifts?", "no night shifts", "no law degree",
    "no driving licence", "little Kubernetes?", "too junior", "over-qualified", "no direct reports",
    "not enough not-for-profit", "weak reference", "kein Führerschein", "keine Nachtschichten",
    "wenig Praxis",
  ])
  func `a concern without one has none`(_ objection: String) {
    #expect(ObjectionTopic.topic(of: objection) == nil)
  }
}
