extension LetterCheck {
  /// Names of other applications, which the text of another letter left here.
  ///
  /// A name is left alone where the owner's own words about this application hold it too. One that
  /// begins with a capital counts only where the letter writes it with one: `Target`, not `target`.
  func otherNames() -> [LetterFinding] {
    let own = facts.ownTexts.map(LetterWords.init)
    let companies = facts.otherCompanies.flatMap {
      occurrences(of: $0, notIn: own, "a company of another application")
    }
    let people = facts.otherPeople.flatMap {
      occurrences(of: $0.name, notIn: own, "somebody you met for another application")
    }
    return companies + people
  }

  private func occurrences(
    of name: String, notIn own: [LetterWords], _ explanation: String
  ) -> [LetterFinding] {
    let parts = LetterWords(name)
    guard !own.contains(where: { !$0.occurrences(of: parts.folded).isEmpty }) else { return [] }
    let needsCapital = parts.words.first?.isCapitalised == true
    return words.occurrences(of: parts.folded)
      .filter { !needsCapital || words.words[$0.lowerBound].isCapitalised }
      .map { finding(.otherName, $0, explanation) }
  }
}
