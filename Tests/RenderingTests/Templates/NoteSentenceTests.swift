import InterviewModel
import Testing

@testable import Rendering

/// How a note is said where a letter has a place for it.
@Suite struct NoteSentenceTests {
  private static func text(_ note: String, _ set: LetterSet, _ place: NotePlace) -> String {
    let register = set.register
    let frames =
      switch place {
      case .highlight: register.highlight
      case .bring: register.bring
      case .why: register.why
      case .answer: register.answer
      }
    return NoteSentence.text(SentenceEnd(note), frames, gap: "", wording: 0, in: set, at: place)
  }

  @Test(
    arguments: [
      ("I loved the moment when you laughed", .highlight, "I loved the moment when you laughed."),
      ("loved the way you run it", .highlight, "I loved the way you run it."),
      ("talked about the queue", .highlight, "I'm glad that we talked about the queue."),
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
      ("fluent in German", .bring, "I think it helps that I am fluent in German."),
      ("twelve seasons on passenger ships", .bring, "I'd bring twelve seasons on passenger ships."),
      ("looking for a change", .why, "I'd love to do this work because I am looking for a change."),
      (
        "getting to build from zero", .why,
        "I'd love to do this work because it would mean getting to build from zero."
      ),
      (
        "working with kids is my thing", .why,
        "I'd love to do this work because working with kids is my thing."
      ),
      (
        "my gran was helped by Oakwell", .why,
        "I'd love to do this work because my gran was helped by Oakwell."
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
      ("no nights so far", .answer, "No nights so far."),
      ("when I was 20 I ran a shop", .answer, "When I was 20 I ran a shop."),
      ("fluent in German", .answer, "I am fluent in German."),
    ] as [(String, NotePlace, String)])
  func `an English note ends a sentence, or is one`(
    _ note: String, _ place: NotePlace, _ text: String
  ) {
    #expect(Self.text(note, .warm, place) == text)
  }

  @Test(
    arguments: [
      (
        "dass Sie ausbilden", .highlight, "Besonders im Kopf geblieben ist mir, dass Sie ausbilden."
      ),
      (
        "weil mich das Programm seit Jahren begleitet", .why,
        "Ich würde sehr gern bei Ihnen anfangen, weil mich das Programm seit Jahren begleitet."
      ),
      (
        "mir Qualität wichtig ist", .why,
        "Ich würde sehr gern bei Ihnen anfangen, weil mir Qualität wichtig ist."
      ),
      ("habe meinen Vater gepflegt", .answer, "Ich habe meinen Vater gepflegt."),
      ("kann Bauleitung", .bring, "Ich kann Bauleitung."),
      ("bin belastbar", .bring, "Ich bin belastbar."),
      ("haben lange über Züge geredet", .highlight, "Wir haben lange über Züge geredet."),
      (
        "nein, ich will die Arbeit selbst machen", .answer,
        "Nein, ich will die Arbeit selbst machen."
      ),
    ] as [(String, NotePlace, String)])
  func `a German note keeps its verb and its conjunction`(
    _ note: String, _ place: NotePlace, _ text: String
  ) {
    #expect(Self.text(note, .german, place) == text)
  }

  /// No frame says of something done together that it was heard.
  @Test(arguments: ["we both laughed at the fox", "reading with the class", "debugging it live"])
  func `a formal letter speaks of what was shared`(_ note: String) {
    for wording in 0..<5 {
      let text = NoteSentence.text(
        SentenceEnd(note), LetterSet.formal.register.highlight, gap: "", wording: wording,
        in: .formal, at: .highlight)
      #expect(!text.contains("hear"))
    }
  }
}
