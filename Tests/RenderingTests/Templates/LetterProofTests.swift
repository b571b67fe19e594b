import InterviewModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct LetterProofTests {
  @Test func `there are sixty sets of notes`() {
    #expect(ProofNotes.all.count == 60)
    #expect(Set(ProofNotes.all.map(\.name)).count == 60)
  }

  @Test(arguments: ProofNotes.all)
  func `every draft keeps the rules in every set and wording`(_ notes: ProofNotes) throws {
    var faults: [String] = []
    for set in LetterSet.allCases {
      for place in 0..<5 {
        let proof = LetterProof(notes: notes, set: set, place: place)
        faults += try proof.faults().map { "\(set), \(place): \($0)" }
      }
    }
    #expect(faults == [])
  }

  @Test(arguments: ProofNotes.all)
  func `no sentence stands in two letters to a panel of five`(_ notes: ProofNotes) throws {
    for set in LetterSet.allCases {
      let sentences = try (0..<5).flatMap {
        Set(try LetterProof(notes: notes, set: set, place: $0).sentences())
      }
      let twice = Dictionary(grouping: sentences, by: \.self).filter { $1.count > 1 }.keys
      #expect(twice.isEmpty, "\(set): \(twice.sorted())")
    }
  }

  /// Drafts to be read by people: each as somebody would get it.
  @Test func `twenty drafts stay as people have read them`() throws {
    let names = [
      "with an answer", "sentences", "verbs in the past", "verbs in -ing", "clauses with nouns",
      "nouns", "German nouns", "German clauses", "German infinitives", "German answers",
    ]
    var drafts: [String] = []
    for (number, name) in names.enumerated() {
      let notes = try #require(ProofNotes.all.first { $0.name == name })
      let isGerman = name.hasPrefix("German")
      for set in isGerman ? [LetterSet.german, .german] : [.warm, .formal] {
        let place = (number + drafts.count) % 5
        let letter = try LetterProof(notes: notes, set: set, place: place).letter()
        drafts.append("== \(name), \(set.rawValue)\n\n\(letter.wrappedLines)\n")
      }
    }
    #expect(drafts.count == 20)
    try Recorded("Tests/RenderingTests/Golden/letters.txt").expect(drafts.joined(separator: "\n"))
  }
}
