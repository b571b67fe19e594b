/// The ways in which the set of a letter can be said, the strongest first.
package struct LetterSetChoice: Sendable, Equatable {
  /// The one that was named for this letter.
  package var named: LetterSet?
  /// That of the person's last letter.
  package var ofLastLetter: LetterSet?
  /// The owner's setting.
  package var setting: LetterSet

  /// Creates a choice.
  package init(named: LetterSet?, ofLastLetter: LetterSet?, setting: LetterSet) {
    self.named = named
    self.ofLastLetter = ofLastLetter
    self.setting = setting
  }

  /// The set that the letter gets.
  package var set: LetterSet { named ?? ofLastLetter ?? setting }
}
