internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Which follow-ups are settled, and what there is to say about them.
struct SettlingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Follow-up numbers, like f12.", valueName: "follow-up"), completion: .names(.followUp))
  var followUps: [String]

  @Option(
    help: ArgumentHelp("When it happened (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @Option(help: "A note.")
  var note: String?

  /// Settles the follow-ups, all of them or none, and shows what that touched.
  ///
  /// Nothing is stored when it throws.
  ///
  /// - Throws: `Failure` 64 when one is named twice, 66 when there is none of a number;
  ///   `InputError`, `WhenError`, `Refusal`.
  func settle(_ session: Session, isWaived: Bool, as format: JSONOption, name: String) throws {
    let ids = try Self.ids(followUps)
    let happening = try session.happening(at)
    let entry = SettlementEntry(
      isWaived: isWaived, at: happening.at, day: happening.day,
      note: try note.map { try InputText.note($0, field: "--note") })
    let store = try session.storeForWriting()
    do {
      let touched = try store.write(session.invocation(name)) { try $0.settle(ids, entry) }
      session.show(FollowUpReport(touched), as: format)
    } catch ReferenceError.none(.followUp(let id)) {
      throw Self.unknown(id)
    }
  }

  /// The numbers of follow-ups that were typed, each of them once.
  ///
  /// - Throws: `Failure` 66 for a text that looks like none, 64 for one that is named twice.
  static func ids(_ typed: [String]) throws(Failure) -> [FollowUp.ID] {
    var ids: [FollowUp.ID] = []
    for text in typed {
      let id = try id(text)
      guard !ids.contains(id) else { throw Failure(.usage, "\(id.handle) is given twice") }
      ids.append(id)
    }
    return ids
  }

  /// The number of a follow-up that was typed.
  ///
  /// - Throws: `Failure` 66 for a text that looks like none.
  static func id(_ typed: String) throws(Failure) -> FollowUp.ID {
    guard let id = FollowUp.ID(handle: typed) else {
      throw Failure(
        .noInput, "\"\(typed)\" is not a follow-up's number", hint: "they look like f12")
    }
    // A number alone is an interview's everywhere else.
    guard Int(typed) == nil else {
      throw Failure(
        .noInput, "\(typed) alone is an interview's number", hint: "for the follow-up: \(id.handle)"
      )
    }
    return id
  }

  /// The failure for a number that no follow-up has.
  static func unknown(_ id: FollowUp.ID) -> Failure {
    Failure(
      .noInput, "no follow-up has the number \(id.handle)",
      hint: "to see them: clinch due, clinch overdue")
  }
}

struct DoneCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Mark a follow-up as done.",
    discussion: """
        clinch done f12
        clinch done f12 f14
        clinch done f12 --at "yesterday 18:00"
      """)

  @OptionGroup var settling: SettlingOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(session, isWaived: false, as: format, name: "done")
  }
}

struct WaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Close a follow-up without doing it.",
    discussion: """
        clinch waive f12 --note "they don't want letters"
      """)

  @OptionGroup var settling: SettlingOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(session, isWaived: true, as: format, name: "waive")
  }
}
