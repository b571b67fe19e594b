internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SearchCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in everything you stored.",
    discussion: """
      Searches companies, roles, places, salaries, sources, links, people, notes, highlights, \
      concerns, your answers, letters, promises and offer terms. Case and accents don't \
      matter, and parts of words are found too. An \
      entry must contain every word, counting its company, role and person. Each result begins \
      with the reference to use in other commands.

        clinch search kubernetes
        clinch search acme salary
        clinch search dana --kind letter
      """)

  @Argument(help: "The words.")
  var text: [String]

  @Option(help: "Only this kind (repeatable).")
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
        hits, for: words, orWhenEmpty: TerminalText.line("Nothing contains \"\(typed)\".")),
      as: format)
  }
}
