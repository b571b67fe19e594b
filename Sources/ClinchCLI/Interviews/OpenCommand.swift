internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OpenCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open an interview's link in your browser.",
    discussion: """
      By default, it opens the link of the current interview, or of the next one.

        clinch open
        clinch open acme
        clinch open 12 --print
      """)

  @Argument(
    help:
      "The interview's number, or part of the company and role (default: the current or next interview).",
    completion: .names(.interview))
  var interview: String?

  @Flag(help: "Print the link instead of opening it.")
  var print = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let interview = try meant(store, session)
    guard let link = interview.meetingLink else {
      throw Failure(
        .noInput,
        TerminalText.line("interview \(interview.id.number) has no link: \(interview.title)"),
        hint: "clinch edit \(interview.id.number) --link https://…")
    }
    if !print, format.isForPeople {
      try Opener(environment: session.context.environment).open(
        link, hint: "the link is \(TerminalText.line(link))")
    }
    session.show(LinkReport(interview, link: link, wasOpened: !print), as: format)
  }

  /// The interview that is meant: the one that is on, or the next one, where nothing was said.
  ///
  /// - Throws: `ReferenceError`; `Failure` 66 where there is none.
  private func meant(_ store: Store, _ session: Session) throws -> Interview {
    if let interview {
      let choice = try store.lookup.choice(
        InterviewReference(interview), for: .preparation, at: session.now)
      session.notePassedOver(
        .interview(choice.meant), choice.passedOver.map { .interview($0) }, typed: interview)
      return try store.interview(choice.meant.id)
    }
    let today = try store.today(at: session.now)
    let next =
      try today.current.first
      ?? store.interviews(InterviewFilter(since: session.now)).last(where: \.isOn)
    guard let next else {
      throw Failure(
        .noInput, "there is no upcoming interview", hint: "name one: clinch open COMPANY")
    }
    return next
  }
}
