import InterviewModel
import Testing

@testable import Rendering

/// How several notes in one are said: what is of one kind is joined, the rest follows.
@Suite struct NoteListTests {
  @Test(
    arguments: [
      (
        "Led Snowflake migration, cut cost 40%",
        "I think it helps that I led Snowflake migration and cut cost 40%."
      ),
      (
        "reduced shrink from 3% to 1.2%, hired 40 people",
        "I think it helps that I reduced shrink from 3% to 1.2% and hired 40 people."
      ),
      (
        "10 years dispatch, know the I-80 corridor, calm on the phone",
        "I'd bring 10 years of dispatch. I also know the I-80 corridor and am calm on the phone."
      ),
      (
        "quickbooks, netsuite, reconciled 12 entities",
        "I'd bring QuickBooks and NetSuite. I also reconciled 12 entities."
      ),
      ("Relativity, Clio, fluent Cantonese", "I'd bring Relativity, Clio and fluent Cantonese."),
      (
        "TIG and MIG, read blueprints, never late",
        "I'd bring TIG and MIG. I also read blueprints and am never late."
      ),
      ("journeyman card, own tools", "I'd bring a journeyman card and my own tools."),
      ("Revit, Spanish, 7 yrs", "I'd bring Revit, Spanish and 7 years of experience."),
      (
        "six years of data pipelines, two of them on call",
        "I'd bring six years of data pipelines, two of them on call."
      ),
      (
        "chartered since 2021, worked on the Mersey crossing",
        "I think it helps that I have been chartered since 2021 and worked on the Mersey crossing."
      ),
      (
        "Relativity certified, quick with deadlines",
        "I think it helps that I'm Relativity certified and quick with deadlines."
      ),
    ] as [(String, String)])
  func `what somebody brings is joined by kind`(_ note: String, _ text: String) {
    #expect(SaidNote.text(note, .bring) == text)
  }

  @Test(
    arguments: [
      (
        "tired of corporate dentistry, want to know my patients",
        "I'd love to do this work because I'm tired of corporate dentistry and want to know my patients."
      ),
      (
        "closer to home, small team",
        "I'd love to do this work because it is closer to home. I also like the small team."
      ),
      (
        "smaller ward, more time with each patient",
        "I'd love to do this work because of the smaller ward and more time with each patient."
      ),
      (
        "shorter commute, and the exotic animals",
        "I'd love to do this work because of the shorter commute and the exotic animals."
      ),
      (
        "a school that puts reading first",
        "I'd love to do this work because it is a school that puts reading first."
      ),
      (
        "own cutting garden, no plastic",
        "I'd love to do this work because of your own cutting garden. I also like that there is no plastic."
      ),
      (
        "a pharmacy that knows its patients",
        "I'd love to do this work because it is a pharmacy that knows its patients."
      ),
      ("bridges, simply", "I'd love to do this work because of bridges, simply."),
      (
        "Being part of a team again",
        "I'd love to do this work because I like the idea of being part of a team again."
      ),
    ] as [(String, String)])
  func `reasons are joined by kind`(_ note: String, _ text: String) {
    #expect(SaidNote.text(note, .why) == text)
  }

  @Test(
    arguments: [
      (
        "was taking care of my dad, license stayed current",
        "I was taking care of my dad, and my license stayed current."
      ),
      (
        "wired two EV charger installs, same code sections",
        "I wired two EV charger installs (same code sections)."
      ),
      ("used TMW, similar, learned it in a week", "I used TMW (similar) and learned it in a week."),
      (
        "used BigQuery for five years; the concepts carry over",
        "I used BigQuery for five years; the concepts carry over."
      ),
      (
        "Started in a shop with five people and ran it for three years.",
        "I started in a shop with five people and ran it for three years."
      ),
      (
        "trained every new starter since January", "I have trained every new starter since January."
      ),
      (
        "redesigning the app right now; can share it in January",
        "I am redesigning the app right now; I can share it in January."
      ),
      (
        "two of them are under construction, I can show you photos",
        "Two of them are under construction, and I can show you photos."
      ),
      ("two exams left, sitting in March", "I have two exams left, sitting in March."),
      ("medical class 1, renewed in June", "In short, medical class 1, renewed in June."),
      ("I won't miss it, I miss colleagues", "I won't miss it, I miss colleagues."),
    ] as [(String, String)])
  func `an answer is whole sentences`(_ note: String, _ text: String) {
    #expect(SaidNote.text(note, .answer) == text)
  }

  @Test(
    arguments: [
      (
        "your migration off Hadoop, esp. the dual writes",
        "I keep thinking about your migration off Hadoop, especially the dual writes."
      ),
      (
        "the lab, the chambers and the view",
        "I keep thinking about the lab, the chambers and the view."
      ),
      (
        "moving 300 nightly jobs to Airflow",
        "I keep thinking about what you told me about moving 300 nightly jobs to Airflow."
      ),
      ("watching the children", "I keep thinking about watching the children."),
      (
        "not a single pop-up in the whole product",
        "What stayed with me is that there is not a single pop-up in the whole product."
      ),
      (
        "Was really impressed that patients can book online",
        "I was really impressed that patients can book online."
      ),
      ("children cook on Fridays", "What stayed with me is that children cook on Fridays."),
      (
        "Cats have a room of their own",
        "What stayed with me is that cats have a room of their own."
      ),
    ] as [(String, String)])
  func `what stayed is joined by kind`(_ note: String, _ text: String) {
    #expect(SaidNote.text(note, .highlight) == text)
  }
}
