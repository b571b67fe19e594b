internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct PeopleCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "List your interviewers, past and future: where, when, and your letters to them.",
    discussion: """
      Most recent contact first. To see one person: clinch show p3.

        clinch people
        clinch people acme
        clinch people --vcard people.vcf
        clinch people acme --vcard -
      """)

  @Argument(help: "Part of a name, title, address or company.", completion: .names(.person))
  var text: String?

  @Option(
    help: ArgumentHelp(
      "Write vCards for your address book to a file, or - for standard output.", valueName: "file"),
    completion: .file())
  var vcard: String?

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try format.refuse(
      .csv, if: vcard != nil, "use --vcard or --csv, not both")
    try format.refuse(.json, if: vcard == "-", "--json needs a file: --vcard FILE")
    if vcard == "" { throw ValidationError("--vcard is empty: name the file to write") }
  }

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let all = try PeopleQuery(store).everybody()
    let people = all.filter { text.map($0.matches) ?? true }.byLastSpoken(at: session.now)
    if let vcard {
      guard !people.isEmpty else {
        throw Failure(.noInput, emptyWords(isFirst: all.isEmpty))
      }
      guard vcard != "-" else { return session.print(VCard.text(of: people)) }
      try OutputFile(path: vcard, database: session.databasePlace().path).write(
        VCard.text(of: people), existing: .replacedIfItBegins(with: "BEGIN:VCARD"))
      return session.show(
        VCardReport(count: people.count, path: vcard), as: format.withoutCSV)
    }
    session.show(PeopleReport(people, orWhenEmpty: emptyWords(isFirst: all.isEmpty)), as: format)
  }

  private func emptyWords(isFirst: Bool) -> String {
    if isFirst { return "Nobody yet. Add people when you log: clinch log COMPANY --with NAME" }
    return TerminalText.line("Nobody matches \"\(text ?? "")\".")
  }
}
