internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferExtendCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Record that you asked for more time, and what they said.",
    discussion: """
      Every extension is kept; only granted ones move the deadline. To record their answer later, \
      run the command again with the same date, or without a date if only one is waiting.

        clinch offer extend acme --until "30 nov 12:00"
        clinch offer extend acme --granted
      """)

  /// The flags that say how it went; neither while nobody has answered.
  enum Decision: String, EnumerableFlag {
    case granted
    case refused

    static func help(for value: Decision) -> ArgumentHelp? {
      switch value {
      case .granted: "They agreed."
      case .refused: "They refused."
      }
    }
  }

  @Argument(
    help: "Part of the company and role, or a number like o2 or a4.", completion: .names(.offer))
  var application: String

  @Option(help: ArgumentHelp("The new date.", valueName: "when"), completion: .when)
  var until: String?

  @Flag
  var decision: Decision?

  @Option(
    help: ArgumentHelp("When you asked (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if until == nil, decision == nil {
      throw ValidationError(
        "give the date with --until, or their answer with --granted or --refused")
    }
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let application = try store.application(
      ApplicationReference(application), for: .openOffer)
    let zone = try session.zone(of: application, in: store)
    let asked = try at.map { try session.happening($0) }
    var entry = ExtensionEntry(
      until: try until.map { try session.when($0, for: .deadline, in: zone).instant },
      granted: decision.map { $0 == .granted },
      askedAt: asked?.at, zone: zone)
    entry.askedDay = asked?.day
    let change = try store.write(
      session.invocation("offer extend", about: [.application(application)], in: store)
    ) {
      try $0.extendOffer(entry, of: application.id)
    }
    session.show(OfferReport(change), as: format)
  }
}
