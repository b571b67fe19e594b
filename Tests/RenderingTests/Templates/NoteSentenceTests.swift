import InterviewModel
import Testing

@testable import Rendering

/// How a note is said where a letter has a place for it.
@Suite struct NoteSentenceTests {
  @Test(
    arguments: [
      ("I loved the moment when you laughed", .highlight, "I loved the moment when you laughed."),
      ("loved the way you run it", .highlight, "I loved the way you run it."),
      ("talked about the queue", .highlight, "I'm glad that we talked about the queue."),
      ("told me about the queue", .highlight, "I keep thinking about the queue."),
      ("was good to see the lab", .highlight, "It was good to see the lab."),
      ("doubled the team", .highlight, "I'm glad that [you, we or I] doubled the team."),
      ("to move to queues", .highlight, "I keep thinking about what it means to move to queues."),
      ("co-teaching model", .highlight, "I keep thinking about the co-teaching model."),
      (
        "whether instant payments will kill cards", .highlight,
        "I keep thinking about whether instant payments will kill cards."
      ),
      (
        "asked about legacies, I talked of mine", .highlight,
        "Asked about legacies, I talked of mine."
      ),
      (
        "when you showed me the lab", .highlight,
        "I keep thinking about when you showed me the lab."
      ),
      ("raised 1.2m in three years", .bring, "I think it helps that I raised 1.2m in three years."),
      ("fluent in German", .bring, "I think it helps that I'm fluent in German."),
      ("twelve seasons on passenger ships", .bring, "I'd bring twelve seasons on passenger ships."),
      ("retired police officer", .bring, "I'd bring experience as a retired police officer."),
      ("self starter", .bring, "I think it helps that I'm a self starter."),
      ("forklift license", .bring, "I'd bring a forklift license."),
      ("RN license", .bring, "I'd bring an RN license."),
      ("I would bring mixed methods", .bring, "I'd bring mixed methods."),
      ("over a decade of payments", .bring, "I'd bring over a decade of payments."),
      ("to help you fix churn", .bring, "I'd like to help you fix churn."),
      ("looking for a change", .why, "I'd love to do this work because I'm looking for a change."),
      (
        "getting to build from zero", .why,
        "I'd love to do this work because I like the idea of getting to build from zero."
      ),
      (
        "for the children", .why,
        "There's a lot I like about this job, especially for the children."
      ),
      ("closer to home", .why, "I'd love to do this work because it is closer to home."),
      ("stable company", .why, "I'd love to do this work because of the stable company."),
      ("I shop there.", .why, "I shop there. That's why I'd love to do this work."),
      ("I'd love to cook for a living", .why, "I'd love to cook for a living."),
      (
        "working with kids is my thing", .why,
        "I'd love to do this work because working with kids is my thing."
      ),
      (
        "The regulator was our toughest customer", .answer,
        "The regulator was our toughest customer."
      ),
      ("true, I've only written 5k lines", .answer, "True, I've only written 5k lines."),
      (
        "looked after my mother, then freelanced", .answer,
        "I looked after my mother, then freelanced."
      ),
      ("no nights so far", .answer, "In short, no nights so far."),
      ("since May", .answer, "In short, since May."),
      ("that was a bad year", .answer, "That was a bad year."),
      ("been using it since 2019", .answer, "I have been using it since 2019."),
      ("fully cleared since March", .answer, "I have been fully cleared since March."),
      ("when I was 20 I ran a shop", .answer, "When I was 20 I ran a shop."),
      ("fluent in German", .answer, "I'm fluent in German."),
      (
        "took over the on-call rota", .bring,
        "I think it helps that I took over the on-call rota."
      ),
      (
        "accept blame and fix things", .bring,
        "I think it helps that I accept blame and fix things."
      ),
      (
        "answer phones in three languages", .bring,
        "I think it helps that I answer phones in three languages."
      ),
      (
        "handle 60 covers a night", .bring,
        "I think it helps that I handle 60 covers a night."
      ),
      (
        "weld TIG and MIG", .bring,
        "I think it helps that I weld TIG and MIG."
      ),
      (
        "take blood and do ECGs", .bring,
        "I think it helps that I take blood and do ECGs."
      ),
      (
        "build dashboards people actually use", .bring,
        "I think it helps that I build dashboards people actually use."
      ),
      (
        "work ethic", .bring,
        "I'd bring my work ethic."
      ),
      (
        "trust building", .bring,
        "I'd bring trust building."
      ),
      (
        "attention to detail", .bring,
        "I'd bring my attention to detail."
      ),
      (
        "set of my own knives", .bring,
        "I'd bring a set of my own knives."
      ),
      (
        "strong work ethic and a van", .bring,
        "I'd bring my strong work ethic and a van."
      ),
      (
        "PE license, 6 years Revit", .bring,
        "I'd bring a PE license and 6 years of Revit."
      ),
      (
        "knife skills, speed, a thick skin", .bring,
        "I'd bring knife skills, speed and a thick skin."
      ),
      (
        "spanish + english", .bring,
        "I'd bring Spanish and English."
      ),
      (
        "ICU nurse, 9 years, CRRT certified", .bring,
        "I think my background would be useful to you (ICU nurse, 9 years, CRRT certified)."
      ),
      (
        "offer calm under pressure", .bring,
        "I think my background would be useful to you (offer calm under pressure)."
      ),
      (
        "flexible schedule", .why,
        "I'd love to do this work because of the flexible schedule."
      ),
      (
        "mission", .why,
        "I'd love to do this work because of the mission."
      ),
      (
        "no weekends", .why,
        "I'd love to do this work because there are no weekends."
      ),
      (
        "chance to specialise", .why,
        "I'd love to do this work because of the chance to specialise."
      ),
      (
        "stability, pension", .why,
        "I'd love to do this work because of stability and the pension."
      ),
      (
        "my team, which has doubled since, ships weekly", .why,
        "I'd love to do this work because my team, which has doubled since, ships weekly."
      ),
      (
        "close to home, good hours", .why,
        "I'd love to do this work because it is close to home. I also like good hours."
      ),
      (
        "the point that the team answers its own phone", .highlight,
        "I keep thinking about the point that the team answers its own phone."
      ),
      (
        "your question about whether I can relocate", .highlight,
        "I keep thinking about your question about whether I can relocate."
      ),
      (
        "the idea that a nurse can stop an operation", .highlight,
        "I keep thinking about the idea that a nurse can stop an operation."
      ),
      (
        "robot cell", .highlight,
        "I keep thinking about the robot cell."
      ),
      (
        "tasting menu", .highlight,
        "I keep thinking about the tasting menu."
      ),
      (
        "replace paper with tablets", .highlight,
        "I keep thinking about what it means to replace paper with tablets."
      ),
      (
        "to hear about your first year", .highlight,
        "It was good to hear about your first year."
      ),
      (
        "took me round the wards", .highlight,
        "I'm glad that you took me round the wards."
      ),
      (
        "tasted the new menu together", .highlight,
        "I'm glad that we tasted the new menu together."
      ),
      (
        "staff turnover dropped to 5%", .highlight,
        "What stayed with me is that staff turnover dropped to 5%."
      ),
      (
        "judge reads every brief twice", .highlight,
        "What stayed with me is that the judge reads every brief twice."
      ),
      (
        "answers its own phone", .highlight,
        "A lot of our conversation stayed with me (answers its own phone)."
      ),
      (
        "wie ruhig die Station war", .highlight,
        "Wie ruhig die Station war."
      ),
      (
        "short answer: yes", .answer,
        "In short, yes."
      ),
      (
        "My short answer is yes", .answer,
        "My short answer is yes."
      ),
      (
        "contract ended", .answer,
        "The contract ended."
      ),
      (
        "fine with nights", .answer,
        "I'm fine with nights."
      ),
      (
        "left to care for my dad", .answer,
        "I left to care for my dad."
      ),
      (
        "currently retaking the bar", .answer,
        "I'm currently retaking the bar."
      ),
      (
        "Docker, Helm, a bit of Terraform", .answer,
        "In short, Docker, Helm and a bit of Terraform."
      ),
    ] as [(String, NotePlace, String)])
  func `an English note ends a sentence, or is one`(
    _ note: String, _ place: NotePlace, _ text: String
  ) {
    #expect(SaidNote.text(note, place) == text)
  }

  /// No frame says that what was noted was heard, liked or enjoyed.
  @Test(
    arguments: [
      "we both laughed at the fox", "reading with the class", "debugging it live",
      "your night shifts", "what you said about layoffs", "the move to queues",
      "whether instant payments will kill card schemes",
    ], [LetterSet.warm, .formal])
  func `a highlight is thought about, whatever it is`(_ note: String, _ set: LetterSet) {
    for wording in 0..<5 {
      let text = NoteSentence.text(
        SentenceEnd(note, in: .english, at: .highlight), set.register.highlight, gap: "",
        wording: wording, at: .highlight)
      #expect(!["hear", "enjoy", "pleasure", "liked"].contains { text.contains($0) })
    }
  }
}
