internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SearchCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in everything you stored.",
    discussion: """
      Looks through companies, roles, people, notes, highlights, objections, your answers, letters, \
      promises and the terms of offers. Case and accents make no difference, and words are also \
      found inside others. A text has to contain every word, but those in the name of its company, \
      role or person count as well. Each place comes with what to type for it.

        clinch search kubernetes
        clinch search acme salary
        clinch search dana --kind letter
      """)

  @Argument(help: "The words.")
  var text: [String]

  @Option(help: "Only texts of this kind; may be repeated.")
  var kind: [SearchKind] = []

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let typed = text.joined(separator: " ")
    guard let words = SearchWords(typed) else {
      throw Failure(
        .data, "there is nothing to search for in \"\(typed)\"", hint: "clinch search salary")
    }
    let hits = try SearchQuery(session.storeForReading()).hits(
      of: words, kinds: kind.isEmpty ? nil : Set(kind))
    session.show(
      SearchReport(
        hits, for: words, orWhenEmpty: TerminalText.line("Nothing has \"\(typed)\" in it.")),
      as: format)
  }
}
