extension DebriefEntry {
  /// What was said about a day of several interviews of one application, as what is said about each
  /// (docs/domain.md#rounds).
  ///
  /// Tips, their notes, the impression, the highlight and people who were met are those of each.
  /// What is said of one person is of the first in which somebody of that name was met. What is
  /// said about the application is said once, and the promised date after the last one.
  ///
  /// - Parameter interviews: them, the earliest first.
  /// - Returns: as many entries, in their order.
  package func parted(among interviews: [Interview]) -> [DebriefEntry] {
    var shared = self
    shared.objections = []
    shared.highlights = []
    shared.answers = []
    shared.replyBy = nil
    shared.whyInterested = nil
    shared.whatIBring = nil
    var entries = interviews.map { _ in shared }
    guard let last = entries.indices.last else { return [] }
    entries[last].replyBy = replyBy
    entries[last].whyInterested = whyInterested
    entries[last].whatIBring = whatIBring
    // Where nobody is called that, the refusal is that of the last one.
    let place = { (person: String) in
      interviews.firstIndex {
        (try? PersonReference.resolve(person, among: $0.interviewers)) != nil
      } ?? last
    }
    for objection in objections { entries[place(objection.person)].objections.append(objection) }
    for said in highlights { entries[place(said.person)].highlights.append(said) }
    for said in answers { entries[place(said.person)].answers.append(said) }
    return entries
  }
}
