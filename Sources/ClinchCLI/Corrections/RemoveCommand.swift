internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove what should not be there; undo brings it back.",
    discussion: """
      Everything that hangs on it goes too, and is counted. Rounds keep their numbers. Several things \
      at once, or several interviews, go after a question, or with --yes.

        clinch remove interview 12
        clinch remove application acme --dry-run
        clinch remove person dana --interview 12
        clinch remove follow-up f7
      """,
    subcommands: [
      RemoveInterviewCommand.self, RemoveApplicationCommand.self, RemovePersonCommand.self,
      RemoveFollowUpCommand.self, RemoveOfferCommand.self, RemoveTipCommand.self,
    ])
}

struct RemoveInterviewCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Remove interviews, with what is owed and logged after them.",
    discussion: """
      Their letters, check-ins and tips go too, and who was met nowhere else. The application goes \
      with its last interview, unless it has an offer, a promise, an outcome or notes of yours. An \
      interview that does not take place is cancelled instead: clinch cancel.

        clinch remove interview 12
        clinch remove interview 12 13 --yes
      """)

  @Argument(help: "Their numbers, `last`, or words of company and role.")
  var interviews: [String]

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let things = try interviews.map {
      Removable.interview(
        try store.interview(InterviewReference($0), for: .change, at: session.now))
    }
    try removal.remove(things, from: store, session, name: "remove interview")
  }
}

struct RemoveApplicationCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "application",
    abstract: "Remove applications, with all that is stored of them.",
    discussion: """
      Their interviews, follow-ups, letters, tips and offers go too, and who was met nowhere else. An \
      application that ended has an outcome instead: clinch outcome.

        clinch remove application acme
        clinch remove application "acme backend" globex --dry-run
      """)

  @Argument(help: "Words of company and role, or numbers like a4.")
  var applications: [String]

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let things = try applications.map {
      Removable.application(try store.application(ApplicationReference($0)))
    }
    try removal.remove(things, from: store, session, name: "remove application")
  }
}

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
      try store.interview(InterviewReference($0), for: .change, at: session.now)
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

struct RemoveFollowUpCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Remove follow-ups, as if they had never been owed.",
    discussion: """
      A letter's draft goes with it. What you decided against is waived instead: clinch waive.

        clinch remove follow-up f7
        clinch remove follow-up f7 f8 --yes
      """)

  @Argument(help: "Their numbers, as they are shown: f12.")
  var followUps: [String]

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let ids = try followUps.map(SettlingOptions.id)
    let store = try session.storeForWriting()
    let things = try ids.map { id in
      guard let followUp = try store.followUp(id) else { throw SettlingOptions.unknown(id) }
      return Removable.followUp(followUp)
    }
    try removal.remove(things, from: store, session, name: "remove follow-up")
  }
}

struct RemoveOfferCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Remove an offer, with its extensions and its answer.",
    discussion: """
      It removes the open offer, else the only one. How the application ended stays; while it is open \
      a check-in is owed again.

        clinch remove offer acme
        clinch remove offer o4
      """)

  @Argument(help: "The offer's number (o4), or words of its company and role.")
  var application: String

  @Option(help: "The offer's number, where several were answered.")
  var number: Int?

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let offer = try store.offer(application, number: number)
    try removal.remove([.offer(offer)], from: store, session, name: "remove offer")
  }
}

struct RemoveTipCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "tip",
    abstract: "Remove a tip that you added and never logged.",
    discussion: """
      Any other is switched off instead: clinch tip off.

        clinch remove tip salary
      """)

  @Argument(help: "The tip's number or key.")
  var tip: String

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let tip = try TipOptions.tip(tip, among: store.allTips())
    try removal.remove([.tip(tip)], from: store, session, name: "remove tip")
  }
}
