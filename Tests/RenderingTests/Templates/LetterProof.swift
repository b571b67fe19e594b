import InterviewModel
import TestSupport
import Zones

@testable import Rendering

/// A letter of a panel of five, written from some notes, and the rules that every draft keeps.
struct LetterProof {
  let notes: ProofNotes
  let set: LetterSet
  let place: Int

  static let panel = ["Dana Lee", "Dr. Anke Voss", "Okafor, Rita", "Sam Ito", "王芳"]
    .enumerated().map { Person(id: Person.ID($0 + 1), name: $1) }

  /// The day after an interview on a Thursday.
  static let now = Instant(seconds: 1_795_183_200)

  var occasion: LetterOccasion {
    let interview = Interview(
      id: Interview.ID(7), uuid: "", applicationID: Application.ID(1), company: "Acme",
      role: "Backend Engineer", round: 1, kind: .video, startsAt: Instant(seconds: 1_795_096_800),
      endsAt: Instant(seconds: 1_795_100_400), zone: "Europe/Berlin", highlight: notes.highlight,
      interviewers: Self.panel)
    return LetterOccasion(
      kind: .thankYou, followUp: nil, recipient: Self.panel[place],
      application: Application(
        id: Application.ID(1), company: "Acme", role: "Backend Engineer",
        whyInterested: notes.why, whatIBring: notes.bring),
      interview: interview,
      objections: notes.objection.map { [.init(text: $0, answer: notes.answer)] } ?? [])
  }

  func letter() throws -> LetterText {
    let wording = LetterWording(place: place, mix: 0)
    let source = ShippedLetter.thankYou.source(in: set, wording)
    return try LetterTemplate(source).text(
      LetterValues(
        occasion, in: set, wording, signature: "Jonas Weber", zone: TestZones.berlin, now: Self.now
      ).values)
  }

  /// The parts of the body that are the letter's own, with a sign in the place of each note.
  func frames(of body: String) -> String {
    let letterNotes = LetterNotes(occasion, in: set.language)
    let all =
      [letterNotes.highlight, letterNotes.bring, letterNotes.why] + letterNotes.answers.map(\.note)
    let words = all.compactMap { $0?.words }.sorted { $0.utf8.count > $1.utf8.count }
    return words.reduce(body) { body, words in
      let capitalised = String(words.prefix(1)).uppercased() + String(words.dropFirst())
      return words.utf8.count < 3
        ? body : body.replacing(words, with: "¤").replacing(capitalised, with: "¤")
    }
  }

  /// What is wrong with a draft.
  func faults() throws -> [String] {
    let letter = try letter()
    let body = letter.body
    let frames = frames(of: body)
    var faults: [String] = []
    let count = body.split(whereSeparator: \.isWhitespace).count
    if !(40...160).contains(count) { faults.append("\(count) words") }
    if frames.contains(":") { faults.append("a colon") }
    if ["..", ",,", ".,", " .", " ,", "?.", "!."].contains(where: frames.contains) {
      faults.append("doubled punctuation")
    }
    if body.contains("\n\n\n") || body.contains(" \n") || body.contains("  ") {
      faults.append("an empty paragraph or a stray space")
    }
    let read = LetterNotes(occasion, in: set.language)
    let missing = [read.highlight, read.bring, read.why].count { $0 == nil }
    let gaps = body.split(separator: "[").count - 1
    if gaps != missing { faults.append("\(gaps) gaps for \(missing) missing notes") }
    if let objection = notes.objection, body.contains(objection) { faults.append("the objection") }
    return faults
  }

  private static let subjects: Set<String> = ["I ¤", "Ich ¤", "Wir ¤", "I was ¤", "I am ¤"]

  /// The sentences that are the letter's own.
  func sentences() throws -> [String] {
    let lines = frames(of: try letter().body).split(separator: "\n").dropFirst().dropLast()
    let sentences: [Substring] = lines.flatMap { $0.split(separator: ". ") }
    let bare: [String] = sentences.map { sentence in
      sentence.last == "." ? String(sentence.dropLast()) : String(sentence)
    }
    // A note with nothing but its subject before it is the owner's.
    return bare.filter { $0.contains(" ") && !$0.hasPrefix("¤") && !Self.subjects.contains($0) }
  }
}
