/// Somebody with the interviews in which they were met.
package struct PersonMet: Sendable, Equatable {
  /// Who it is.
  package var person: Person
  /// The interviews, the earliest first; none for somebody who is met nowhere any more.
  package var interviews: [Interview]

  /// Creates a person who was met in these interviews.
  package init(person: Person, interviews: [Interview]) {
    self.person = person
    self.interviews = interviews
  }

  /// The companies at which they were met, each once, the first one first.
  package var companies: [String] {
    var seen: Set<String> = []
    return interviews.map(\.company).filter { seen.insert($0.foldedKey).inserted }
  }
}
