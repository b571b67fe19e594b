/// The facts that a letter is checked against: the occasion, and what else the owner has logged.
package struct LetterFacts: Sendable, Equatable {
  /// The occasion of the letter.
  package var occasion: LetterOccasion
  /// Everybody met in any interview of this application.
  package var people: [Person]
  /// Companies of other applications.
  package var otherCompanies: [String]
  /// People met for other applications only.
  package var otherPeople: [Person]
  /// The letters to others in the same interview.
  package var companions: [Draft]
  /// Names of the recipient, the company and the role that were corrected since it was drafted.
  package var corrections: [CorrectedName] = []
  /// The day of the interview as it is called now, `Monday`; nil where it is today or not known.
  package var earlierDay: String?
  /// The language of the letter, by which the owner's notes are read.
  package var language: NoteLanguage
  /// How the owner signs; nil when they have not said.
  package var signature: String?

  /// A name that was corrected.
  package struct CorrectedName: Sendable, Equatable {
    /// The name as it was.
    package let former: String
    /// The name as it is.
    package let present: String
    /// Whether it is a person's.
    package let isPerson: Bool

    /// Creates a correction.
    package init(former: String, present: String, isPerson: Bool) {
      self.former = former
      self.present = present
      self.isPerson = isPerson
    }
  }

  /// Creates what a letter is checked against.
  package init(
    occasion: LetterOccasion, people: [Person], otherCompanies: [String], otherPeople: [Person],
    companions: [Draft], language: NoteLanguage = .english, signature: String? = nil
  ) {
    self.occasion = occasion
    self.people = people
    self.otherCompanies = otherCompanies
    self.otherPeople = otherPeople
    self.companions = companions
    self.language = language
    self.signature = signature
  }

  /// All that the owner wrote about this application; what stands there belongs in its letters.
  var ownTexts: [String] {
    let application = occasion.application
    let optional = [
      application.role, application.whyInterested, application.whatIBring, application.note,
      occasion.ownHighlight, occasion.interview?.highlight, occasion.interview?.note,
      occasion.followUp?.note,
      occasion.offer?.terms, signature,
    ]
    return [application.company] + people.map(\.name) + people.compactMap(\.title)
      + occasion.objections.map(\.text) + occasion.answers + optional.compactMap { $0 }
  }
}
