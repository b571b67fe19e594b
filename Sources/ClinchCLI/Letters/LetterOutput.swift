internal import ArgumentParser

/// The form in which a letter is printed, or the way that it goes instead.
struct LetterOutput: ParsableArguments {
  @OptionGroup var delivery: LetterDelivery
  @OptionGroup var format: JSONOption

  func validate() throws {
    try format.refuse(
      if: delivery.mailto || delivery.eml == "-",
      "--json prints the letter, but --mailto and --eml - print something else")
  }
}

/// What becomes of a letter that is drafted: whether an editor opens, and how it goes on then.
struct DraftOutput: ParsableArguments {
  @Flag(help: "Don't open an editor.")
  var stdout = false

  @OptionGroup var letter: LetterOutput
}
