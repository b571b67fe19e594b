/// The application, and the interview where there is one, that a number with a letter stands for
/// where an application or an interview is asked for.
package struct HandleMeaning: Sendable, Equatable {
  /// The application itself, or the one that it belongs to.
  package let application: ApplicationID
  /// The interview that it follows; nil for what belongs to the application alone.
  package let interview: InterviewID?

  /// Creates what a number stands for.
  package init(application: ApplicationID, interview: InterviewID? = nil) {
    self.application = application
    self.interview = interview
  }
}

extension Handle {
  /// The items that a number or the same text as a name means.
  ///
  /// A whole name that is also the number of something else means both, which is refused; a number
  /// wins over a part of a name.
  ///
  /// - Parameters:
  ///   - typed: the text that was read as this number.
  ///   - numbered: what the number stands for; nil where nothing has it.
  ///   - items: what can be meant by name.
  ///   - candidates: how items are listed where both are meant.
  /// - Returns: what is meant; nil where only words can tell.
  /// - Throws: `ReferenceError.several` where both are meant; `ReferenceError.none` where neither
  ///   is.
  package func meant<Item: RoleAtCompany & Equatable>(
    _ typed: String, numbered: [Item]?, among items: [Item],
    candidates: ([Item]) -> [ReferenceCandidate]
  ) throws(ReferenceError) -> [Item]? {
    let match = WordMatch(typed)
    let named = items.filter { match.matches($0.company) >= .exact }
    guard let numbered else {
      let isName = items.contains { match.matches($0.company) != .none }
      guard isName else {
        // People are no part of a company by number.
        if case .person = self { throw .otherThing(self) }
        throw .none(missing)
      }
      return nil
    }
    let others = named.filter { !numbered.contains($0) }
    guard !others.isEmpty else { return numbered }
    throw .several(
      typed: typed,
      candidates: candidates(numbered).map { .shadowed($0, by: typed) } + candidates(others))
  }

  /// That nothing has the number.
  package var missing: ReferenceError.Missing {
    switch self {
    case .application(let id): .application(id)
    case .person(let id): .person(id)
    case .followUp(let id): .followUp(id)
    case .offer(let id): .numberedOffer(id)
    case .interview(let id): .interview(id)
    }
  }
}
