internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an application and its history, or a person.",
    discussion: """
      What is still ahead comes last: interviews, promised replies, and what you owe, in \
      order of deadline.

        clinch show acme
        clinch show acme --long
        clinch show "dana lee"
        clinch show p3
        clinch show 12 --json
      """)

  @Argument(
    help: """
      Part of the company and role, or of a person's name; or an application (a4), an \
      interview (12) or a person (p3) (default: the last interview).
      """,
    completion: .names(.interview))
  var interview: String?

  private var typed: String { interview ?? "last" }

  @Flag(help: "Name the tips instead of showing symbols.")
  var long = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    if case .person(let id)? = Handle(typed) {
      let isName = try store.companies().contains { $0.isSameName(as: typed) }
      if !isName {
        return session.show(PersonReport(try PeopleQuery(store).person(id)), as: format)
      }
    }
    let named: (application: Application, passedOver: [Application])
    do {
      named = try store.lookup.nearestApplication(typed, at: session.now)
    } catch ReferenceError.none(.anythingMatching) {
      return session.show(PersonReport(try person(in: store)), as: format)
    }
    let (application, others) = named
    session.notePassedOver(
      .application(application), others.map { .application($0) }, typed: typed)
    let timeline = try store.timeline(
      of: application.id, countingAllLetters: !format.isForPeople, at: session.now)
    session.show(TimelineReport(timeline, naming: long), as: format)
  }

  /// The person that the words mean, which mean no company.
  ///
  /// - Throws: `ReferenceError` when they mean nobody, or several people; `PersistenceError`.
  private func person(in store: Store) throws -> Acquaintance {
    do {
      return try PeopleQuery(store).person(store.person(typed).person.id)
    } catch ReferenceError.none(.personMatching) {
      throw ReferenceError.none(.companyOrPersonMatching(typed))
    }
  }
}
