internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List interviews, filtered and sorted.",
    discussion: """
      An open application waits on you while you owe it something: a letter, an answer, a check-in \
      or a promise. It waits on them when you owe nothing and there is no upcoming interview.

        clinch list --waiting-on me
        clinch list --company acme --undebriefed
        clinch list --open --sort company
        clinch list --since "1 nov" --csv > interviews.csv
      """)

  @OptionGroup var standing: StandingOptions
  @OptionGroup var filter: FilterOptions

  @Option(
    help: """
      Sort by start (latest first), company (A to Z), round (highest first) or impression (best \
      first).
      """)
  var sort = InterviewOrder.start

  @Flag(help: "Reverse the order; interviews without an impression stay last.")
  var reverse = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let (filter, store) = try filter.read(session)
    let found = try store.interviews(filter, standing: standing.filter, at: session.now)
    let rows = sort.sorted(found, isReversed: reverse)
    let cold = format.isForPeople ? try store.coldApplications(at: session.now) : []
    session.show(
      InterviewListReport(
        rows, cold: cold, showsImpressions: sort == .impression, orWhenEmpty: emptyWords),
      as: format)
  }

  private var emptyWords: String {
    let given = standing.words + filter.words
    if given.isEmpty {
      return "No interviews yet. Log one: clinch log COMPANY ROLE --at \"tomorrow 15:00\""
    }
    if filter.words.isEmpty, let reason = standing.reason { return reason }
    return TerminalText.line("No interview matches " + given.joined(separator: " ")) + "."
  }
}

/// Which interviews are listed, by where they and their application stand.
struct StandingOptions: ParsableArguments {
  @Flag(help: "Only interviews of open applications.")
  var open = false

  @Option(help: "Only interviews of open applications that are waiting on you, or on them.")
  var waitingOn: WaitingOn?

  @Flag(help: "Only past interviews without a debrief.")
  var undebriefed = false

  /// The filter that the flags name.
  var filter: StandingFilter {
    StandingFilter(isOpen: open, waitingOn: waitingOn, isUndebriefed: undebriefed)
  }

  /// The filters that were given, as they can be typed.
  var words: [String] {
    [
      open ? "--open" : nil, waitingOn.map { "--waiting-on \($0.rawValue)" },
      undebriefed ? "--undebriefed" : nil,
    ].compactMap(\.self)
  }

  /// Why nothing passes where only one of the filters was given.
  var reason: String? {
    switch (open, waitingOn, undebriefed) {
    case (true, nil, false): "No application is open."
    case (_, .me, false): "No interview is for an application that is waiting on you."
    case (_, .them, false): "No interview is for an application that is waiting on them."
    case (false, nil, true): "Every past interview has a debrief."
    default: nil
    }
  }
}
