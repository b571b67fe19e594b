internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemovePersonCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Take people out of an interview, or of all of them.",
    discussion: """
      Their letter and what they raised go too. Where nobody else is named, a letter that is still owed \
      stays, as the interview's own. Who is met nowhere any more is removed.

        clinch remove person dana --interview 12
        clinch remove person p3
      """)

  @Argument(help: "Parts of names or addresses, or numbers: p3.")
  var people: [String]

  @Option(help: "Only this interview: its number, `last`, or words of company and role.")
  var interview: String?

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let interview = try interview.map {
      try store.interview(InterviewReference($0), at: session.now)
    }
    let things = try people.map { typed in
      let met =
        try interview.map { try PersonReference.resolve(typed, among: $0.met) }
        ?? store.person(typed)
      return Removable.person(met.person, of: met.interviews)
    }
    try removal.remove(things, from: store, session, name: "remove person")
  }
}

extension Interview {
  /// Those who were met in it, as people of whom nothing else counts.
  fileprivate var met: [PersonMet] {
    interviewers.map { PersonMet(person: $0, interviews: [self]) }
  }
}
