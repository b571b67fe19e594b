/// A note for the letter to one interviewer.
package struct PersonalNote: Sendable, Equatable {
  /// The thing that is noted.
  package enum Matter: Sendable, Hashable {
    /// Something specific that was talked about with them.
    case highlight
    /// The answer to what they raised, in these words.
    case answer(to: String)
  }

  /// Its number.
  package let number: Int
  /// The interview.
  package let interview: InterviewID
  /// The interviewer.
  package let person: PersonID
  /// The thing that is noted.
  package let matter: Matter
  /// The note.
  package let text: String

  /// Creates a note.
  package init(
    number: Int = 0, interview: InterviewID, person: PersonID, matter: Matter, text: String
  ) {
    self.number = number
    self.interview = interview
    self.person = person
    self.matter = matter
    self.text = text
  }
}

extension DebriefEntry {
  /// Something said about one interviewer.
  package struct Personal: Sendable, Equatable {
    /// Parts of their name.
    package var person: String
    /// The words; empty to forget what was said before.
    package var text: String

    /// Creates it.
    package init(person: String, text: String) {
      self.person = person
      self.text = text
    }
  }

  /// What the owner answers to what one interviewer raised.
  package struct Answer: Sendable, Equatable {
    /// Parts of their name.
    package var person: String
    /// The words; empty to forget what was said before.
    package var text: String
    /// The words that are answered; nil where the person alone says which.
    package var objection: String?

    /// Creates an answer.
    package init(person: String, text: String, objection: String? = nil) {
      self.person = person
      self.text = text
      self.objection = objection
    }
  }

  /// The notes for letters to single people that a debrief says.
  ///
  /// An answer is to what the person raised in the same breath, else to what they raised and has no
  /// answer yet, else to all they raised; there have to be as many answers as that.
  ///
  /// - Parameters:
  ///   - interview: the interview.
  ///   - people: who was met.
  ///   - raised: all that they raised, with what is answered.
  /// - Returns: the notes, whose text is empty where one is to go.
  /// - Throws: `ReferenceError` for somebody who was not there; `LetterRefusal.nothingRaised`,
  ///   `LetterRefusal.answersDiffer`, `LetterRefusal.twoHighlights`.
  package func personalNotes(
    in interview: InterviewID, people: [Person], raised: [RaisedObjection]
  ) throws -> [PersonalNote] {
    var notes: [PersonalNote] = []
    for said in highlights {
      let person = try PersonReference.resolve(said.person, among: people)
      guard !notes.contains(where: { $0.person == person.id }) else {
        throw LetterRefusal.twoHighlights(of: person.name)
      }
      notes.append(
        PersonalNote(
          interview: interview, person: person.id, matter: .highlight, text: said.text))
    }
    var answers: [(person: Person, texts: [String])] = []
    for said in self.answers {
      let person = try PersonReference.resolve(said.person, among: people)
      if let objection = said.objection {
        notes.append(
          PersonalNote(
            interview: interview, person: person.id, matter: .answer(to: objection),
            text: said.text))
        continue
      }
      if let place = answers.firstIndex(where: { $0.person.id == person.id }) {
        answers[place].texts.append(said.text)
      } else {
        answers.append((person, [said.text]))
      }
    }
    for (person, texts) in answers {
      let objections = try answered(of: person, among: people, raised, count: texts.count)
      notes += zip(objections, texts).map { objection, text in
        PersonalNote(
          interview: interview, person: person.id, matter: .answer(to: objection), text: text)
      }
    }
    return notes
  }

  /// The objections of a person that so many answers are to, in their order.
  private func answered(
    of person: Person, among people: [Person], _ raised: [RaisedObjection], count: Int
  ) throws -> [String] {
    let now = try objections.filter {
      try PersonReference.resolve($0.person, among: people).id == person.id
    }.map(\.text)
    let all = raised.filter { $0.person.id == person.id }
    let open = all.filter { $0.answer == nil }.map(\.text)
    guard !all.isEmpty || !now.isEmpty else { throw LetterRefusal.nothingRaised(by: person.name) }
    let fitting = [now, open, all.map(\.text)].first { $0.count == count }
    guard let fitting else {
      throw LetterRefusal.answersDiffer(
        person.name, answers: count, raised: now.isEmpty ? all.map(\.text) : now)
    }
    return fitting
  }
}
