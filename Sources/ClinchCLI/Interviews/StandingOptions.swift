internal import ArgumentParser
internal import InterviewModel
internal import Persistence

/// Which interviews are listed, by where they and their application stand.
struct StandingOptions: ParsableArguments {
  @Flag(help: "Only applications without an outcome.")
  var open = false

  @Option(help: "Only open applications that wait on you, or on them.")
  var waitingOn: WaitingOn?

  @Flag(help: "Only interviews that have ended and have no tip logged.")
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
    case (_, .me, false): "No open application waits on you."
    case (_, .them, false): "No open application waits on them."
    case (false, nil, true): "No interview that has ended lacks a debrief."
    default: nil
    }
  }
}
