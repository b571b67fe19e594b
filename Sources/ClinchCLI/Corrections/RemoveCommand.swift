internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove entries; undo brings them back.",
    discussion: """
      Everything that belongs to an entry is removed too, and counted. Later \
      rounds are renumbered, unless you gave their numbers. You are asked first if that is more \
      than one interview, or several things at once, unless \
      you use --yes.

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
    abstract: "Remove interviews, with everything logged and owed for them.",
    discussion: """
      Their letters, check-ins and tip entries are removed too, and anyone you met nowhere else. The \
      application goes with its last interview, unless it has an offer, a promise, an outcome or \
      notes. For an interview that won't take place, use clinch cancel instead.

        clinch remove interview 12
        clinch remove interview 12 13 --yes
      """)

  @Argument(
    help: "Their numbers, `last`, or part of the company and role.", completion: .names(.interview))
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
    abstract: "Remove applications, with everything stored about them.",
    discussion: """
      Their interviews, follow-ups, letters, tip entries and offers are removed too, and anyone you met \
      nowhere else. For an application that has ended, use clinch outcome instead.

        clinch remove application acme
        clinch remove application "acme backend" globex --dry-run
      """)

  @Argument(
    help: "Part of the company and role, or numbers like a4.", completion: .names(.application))
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
    abstract: "Remove people from one interview or from all of them.",
    discussion: """
      Their letters and concerns are removed too. If nobody else is named, a letter that is still \
      owed stays with the interview. Anyone left without an interview is removed.

        clinch remove person dana --interview 12
        clinch remove person p3
      """)

  @Argument(
    help: "Parts of names or addresses, or numbers like p3.", completion: .names(.personReference))
  var people: [String]

  @Option(
    help: "Only this interview: its number, `last`, or part of the company and role.",
    completion: .names(.interview))
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
    abstract: "Remove follow-ups, as if you had never owed them.",
    discussion: """
      A letter's draft is removed with it. If you decided against it, use clinch waive instead.

        clinch remove follow-up f7
        clinch remove follow-up f7 f8 --yes
      """)

  @Argument(help: "Follow-up numbers, like f12.", completion: .names(.followUp))
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
      It removes the open offer, or the only one. The application's outcome stays; while the \
      application is open, a check-in is owed again.

        clinch remove offer acme
        clinch remove offer o4
      """)

  @Argument(
    help: "The offer's number (o4), or part of the company and role.", completion: .names(.offer))
  var application: String

  @Option(help: "The offer's number, if several were answered.")
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
    abstract: "Remove a tip you added and never logged.",
    discussion: """
      To stop using any other tip, use clinch tip off.

        clinch remove tip salary
      """)

  @Argument(help: "The tip's number or key.", completion: .names(.tip))
  var tip: String

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let tip = try TipOptions.tip(tip, among: store.allTips())
    try removal.remove([.tip(tip)], from: store, session, name: "remove tip")
  }
}
