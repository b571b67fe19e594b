/// Somebody with the interviews in which they were met.
public struct PersonMet: Sendable, Equatable {
  /// Who it is.
  public var person: Person
  /// The interviews, the earliest first; none for somebody who is met nowhere any more.
  public var interviews: [Interview]

  /// Creates a person who was met in these interviews.
  public init(person: Person, interviews: [Interview]) {
    self.person = person
    self.interviews = interviews
  }

  /// The companies at which they were met, each once, the first one first.
  public var companies: [String] {
    var seen: Set<String> = []
    return interviews.map(\.company).filter { seen.insert($0.foldedKey).inserted }
  }
}
