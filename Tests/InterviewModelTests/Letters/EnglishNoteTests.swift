import Testing

@testable import InterviewModel

/// What an English note is, where it stands.
@Suite struct EnglishNoteTests {
  private static func shape(_ note: String, _ place: NotePlace) -> SentenceEnd.Shape? {
    SentenceEnd(note, in: .english, at: place)?.shape
  }

  @Test(arguments: [
    "your engineers talk to the people who read their numbers",
    "what you build is used in a hurry and has to be right",
    "the team tests every release with nurses", "your product saves nurses an hour a day",
    "the people own what they build", "your customers write back", "small teams decide here",
    "your data reaches people in time", "the work matters", "how you hire makes sense to me",
    "the whole company reads the incident reports", "your analysts share the on-call rota",
    "most of the code is open", "the founders still answer support mail",
    "The regulator was our toughest customer for years", "my gran was helped by Oakwell",
    "my boss agreed to let me go after four weeks", "working with kids is my thing",
    "my manager offered to hold the door open", "recruiter said the team doubled",
    "two of the last three moves were for my partner's work", "my skills match",
    "the budget doubled in a year", "the team worked nights", "teaching teenagers makes me happy",
    "the people I led were great", "customers deserve better", "the mission resonates with me",
    "colleagues there read each other's drafts", "people seem to stay for years",
    "my values align with yours", "the role combines teaching and research",
    "the job plays to my strengths", "your company invests in training", "nurses stay",
    "your patients need nurses who speak Spanish", "the school reminds me of mine",
    "the culture suits me", "kids deserve good teachers", "two shifts overlap by an hour",
    "the people who run it are kind", "you ship daily", "it's all one binary",
    "because commission isn't capped", "that kids decide",
    "its a company that treats drivers right",
  ])
  func `a subject with its verb is a clause`(_ note: String) {
    #expect(Self.shape(note, .why) == .clause)
  }

  @Test(arguments: [
    "your talk about queues", "the on-call rota that analysts share", "the nightly builds",
    "the nurses who test every release with you", "a pipeline that reports its own gaps",
    "your operations team in Berlin", "the design reviews on Fridays", "ten years of tests",
    "the chance to own a service", "your payments systems", "the sales support in three countries",
    "your plans for the platform", "the move to queues with a team of four", "the weekly talks",
    "two weeks of pair programming", "twelve seasons on passenger ships",
    "six years of night runs", "three winters in public works", "experience with card builds",
    "distributed systems at scale", "embedded software", "care work for six years",
    "over ten years of payments", "over a decade of payments", "about a hundred projects",
    "around a dozen launches", "a service used by nurses", "books translated into six languages",
    "the work you showed me", "your plan agreed with the board", "the lessons learned",
    "that story about the queue", "family support in two boroughs", "unpublished work on ice",
    "love of the sea", "need for order", "support for new parents", "supported housing",
    "open and honest feedback", "strong and steady hands", "teaching experience",
    "help with the move", "like-minded people", "the launch in May", "LED lighting for stages",
    "model-based design, DO-178C and an honest way of reporting problems",
    "CPA (passed all four on first try)", "this story you told about the outage",
    "that building by the river", "work on open data", "trust building",
  ])
  func `nouns alone are a phrase`(_ note: String) {
    #expect(Self.shape(note, .bring) == .phrase)
  }

  @Test(arguments: [
    "planned and delivered 60 school visits a year", "raised 1.2m in three years",
    "looked after my mother for two years, then freelanced", "trained nurses",
    "grew up on a farm", "wrote the handbook", "translated novels from Polish",
    "already led two teams", "care for my father", "hold a licence", "led two migrations",
    "built pipelines for ten years", "used Maximo in the Navy", "never used Ruby professionally",
    "know payments inside out", "love small teams", "need steady hours", "can lift 50 lbs",
    "worked in shops for ten years", "taught in two schools", "volunteered in a shelter",
    "having built a team from scratch", "done it before", "works well with kids",
  ])
  func `a verb without its subject is one`(_ note: String) {
    #expect(Self.shape(note, .bring) == .verb)
  }

  @Test(arguments: [
    "fluent in German", "used to shifts", "interested in bees", "excited about your roadmap",
    "inspired by your work", "tired of agencies", "prepared to move", "willing to travel",
    "calm under pressure", "certified in first aid", "licensed in Ohio, transfer pending",
    "PTCB certified", "detail oriented", "hard working", "being organized", "self starter",
    "fast learner", "happy to do 50% travel", "enrolled in a course starting May",
    "experienced with ledgers", "motivated by hard problems", "accustomed to nights",
    "relaxed about change", "trained in first aid", "qualified as a nurse", "already enrolled",
  ])
  func `a quality is one before what it takes`(_ note: String) {
    #expect(Self.shape(note, .answer) == .quality)
  }

  @Test(
    arguments: [
      ("to learn from you", NotePlace.why, SentenceEnd.Shape.infinitive),
      ("looking for a change", .why, .aim), ("looking after people", .why, .gerund),
      ("trying new things", .why, .gerund), ("planning weddings", .why, .gerund),
      ("going home at five", .why, .gerund), ("because of going home at five", .why, .gerund),
      ("because of the team", .why, .phrase), ("of the mandate to change things", .why, .phrase),
      ("running payment systems", .bring, .gerund), ("moving in June", .answer, .aim),
      ("managing a team for ten years", .answer, .loose), ("since May", .answer, .loose),
      ("since my first day at school", .why, .loose), ("since I was ten", .why, .loose),
      ("since you train people", .why, .clause), ("for the children", .why, .loose),
      ("by asking early", .answer, .loose), ("a bad year", .answer, .loose),
      ("true", .answer, .loose), ("true, I've only written 5k lines", .answer, .sentence),
      ("when I was 20 I ran a shop", .answer, .sentence), ("if needed", .answer, .loose),
      ("in my last job I led ten people", .answer, .sentence),
      ("but I learn fast", .answer, .sentence),
      ("last year I ran the shop", .answer, .sentence),
      ("that is behind me now", .answer, .sentence),
      ("that gap was for my mother", .answer, .sentence),
      ("whether it scales", .highlight, .question),
      ("how fast decisions get made", .highlight, .question),
      ("you being so open", .highlight, .question),
      ("open and honest feedback", .highlight, .phrase),
      ("work on open data", .highlight, .phrase),
      ("supported housing for young people", .highlight, .phrase),
      ("talked about the queue", .highlight, .verb),
      ("when you showed me the lab", .highlight, .question),
      ("your daughter also plays cello", .highlight, .clause),
      ("open floor plan wasn't as bad as I thought", .highlight, .clause),
      ("Not being asked a single trick question", .highlight, .gerund),
    ] as [(String, NotePlace, SentenceEnd.Shape)])
  func `what can be read in two ways is read by its place`(
    _ note: String, _ place: NotePlace, _ shape: SentenceEnd.Shape
  ) {
    #expect(Self.shape(note, place) == shape)
  }

  @Test func `no word is twice in a list of the lexicon`() {
    for (_, list) in NoteLexicon.lists {
      let words = list.split(whereSeparator: \.isWhitespace)
      let twice = Dictionary(grouping: words, by: \.self).filter { $1.count > 1 }.keys
      #expect(twice.isEmpty)
    }
  }
}
