import Testing

@testable import InterviewModel

/// How the sentence before an answer names what was raised.
@Suite struct ObjectionTopicTests {
  @Test(arguments: [
    ("little Kubernetes", "Kubernetes"), ("no experience with Go", "my experience with Go"),
    ("Not enough Rust.", "Rust"),
    ("no experience with night shifts", "my experience with night shifts"),
    ("little management experience", "my management experience"), ("no SQL", "SQL"),
    ("little teaching", "teaching"), ("no rail experience", "my rail experience"),
    ("never worked with paediatric patients", "my experience with paediatric patients"),
    ("only one year with SEN pupils", "my experience with SEN pupils"),
    ("no Snowflake in production", "Snowflake in production"), ("not used to budgets", "budgets"),
    ("gap in 2023", "the gap in 2023"), ("gap in my CV", "the gap in my CV"),
    ("weekend availability", "my weekend availability"), ("notice period?", "the notice period"),
    ("machine translation", "machine translation"),
    ("salary expectations", "my salary expectations"),
    ("Kubernetes", "Kubernetes"), ("classroom management", "classroom management"),
  ])
  func `a thing is named without the fault`(_ objection: String, _ topic: String) {
    #expect(ObjectionTopic(objection, in: .english) == .thing(topic))
  }

  @Test(arguments: [
    ("wenig Erfahrung mit Kubernetes", "meiner Erfahrung mit Kubernetes"),
    ("keine Erfahrung mit Kindern", "meiner Erfahrung mit Kindern"),
    ("Lücke im Lebenslauf", "der Lücke im Lebenslauf"),
    ("Kündigungsfrist", "meiner Kündigungsfrist"),
  ])
  func `a German thing is in the case that its sentence takes`(_ objection: String, _ topic: String)
  {
    #expect(ObjectionTopic(objection, in: .german) == .thing(topic))
  }

  @Test(arguments: [
    ("too junior", "I am too junior"), ("Too used to big teams?", "I am too used to big teams"),
    ("over-qualified", "I am over-qualified"), ("overqualified?", "I am overqualified"),
    ("I'm overqualified", "I am overqualified"),
    ("might leave when the season is over", "I might leave when the season is over"),
    ("Might get bored doing residential", "I might get bored doing residential"),
    ("would I move?", "I would move"), ("will you stay?", "I would stay"),
  ])
  func `a doubt is one about the owner`(_ objection: String, _ doubt: String) {
    #expect(ObjectionTopic(objection, in: .english) == .doubt(doubt))
  }

  @Test(arguments: [
    ("asked if I can lift a Great Dane", "You asked if I can lift a Great Dane."),
    ("she wasn't sure I'd cope", "You weren't sure I'd cope."),
    ("worried that I'd miss freelance life", "You were worried that I'd miss freelance life."),
  ])
  func `what somebody said is a sentence to them`(_ objection: String, _ sentence: String) {
    #expect(ObjectionTopic(objection, in: .english) == .said(sentence))
  }

  @Test(arguments: [
    "never led a team", "short time in the last job", "no", "no time in the office",
    "little to say, and less to do", "no night shifts?", "no night shifts", "no law degree",
    "no driving licence", "no PhD", "lack of an MBA", "no direct reports",
    "not enough not-for-profit", "weak reference", "portfolio light on mobile",
    "I've only worked in B2C", "my portfolio is mostly competitions",
  ])
  func `a concern that cannot be named is not`(_ objection: String) {
    #expect(ObjectionTopic(objection, in: .english) == nil)
  }

  @Test(arguments: ["kein Führerschein", "keine Nachtschichten", "wenig Praxis", "zu jung"])
  func `nor is a German one`(_ objection: String) {
    #expect(ObjectionTopic(objection, in: .german) == nil)
  }
}
