internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferLapsedCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "lapsed",
    abstract: "Record that you let an offer lapse; this ends the application.",
    discussion: """
        clinch offer lapsed acme --at "yesterday 18:00"
      """)

  @OptionGroup var end: OfferEndOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try end.record(.lapsed, session, as: format, name: "offer lapsed")
  }
}

struct OfferRescindedCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "rescinded",
    abstract: "Record that the employer withdrew an offer; this ends the application.",
    discussion: """
      An offer that you accepted can be rescinded, too.

        clinch offer rescinded acme --note "hiring freeze"
      """)

  @OptionGroup var end: OfferEndOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try end.record(.rescinded, session, as: format, name: "offer rescinded")
  }
}

/// Which offer ended without an answer, and when.
struct OfferEndOptions: ParsableArguments {
  @Argument(
    help: "Part of the company and role, or a number like o2 or a4.", completion: .names(.offer))
  var application: String

  @Option(
    help: ArgumentHelp("When it happened (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @Option(help: "A note.")
  var note: String?

  /// Records what became of the offer, and shows what followed from it.
  ///
  /// - Throws: `WhenError`, `InputError`, `ReferenceError`; what `Operation.answerOffer` throws.
  ///   Nothing is stored then.
  func record(
    _ answer: Offer.Answer, _ session: Session, as format: JSONOption, name: String
  ) throws {
    let happening = try session.happening(at)
    let entry = OfferAnswerEntry(
      answer, at: happening.at, day: happening.day,
      note: try note.map { try InputText.note($0, field: "--note") })
    let store = try session.storeForWriting()
    let application = try store.application(
      ApplicationReference(application), for: answer == .rescinded ? .rescindedOffer : .openOffer)
    let change = try store.write(
      session.invocation(name, about: [.application(application)], in: store)
    ) {
      try $0.answerOffer(of: application.id, entry)
    }
    session.show(OfferReport(change), as: format)
  }
}
