internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferAnswerCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Record your answer to an offer; this ends the application.",
    discussion: """
      With --withdraw-others, accepting also ends every other open application as withdrawn and \
      lists them; their letters for past interviews, and promises, are still owed. In a terminal, it asks \
      whether to \
      decline each of your other open offers; elsewhere, those stay open. One undo takes it all back.

        clinch offer answer acme accept --withdraw-others
        clinch offer answer beta decline --at "yesterday 18:00"
      """)

  /// An answer as it is typed.
  enum Answer: String, TypedName {
    case accept
    case decline

    var answer: Offer.Answer {
      switch self {
      case .accept: .accepted
      case .decline: .declined
      }
    }
  }

  @Argument(
    help: "Part of the company and role, or a number like o2 or a4.", completion: .names(.offer))
  var application: String

  @Argument(help: "Your answer.")
  var answer: Answer

  @Option(
    help: ArgumentHelp("When it happened (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @Flag(help: "Withdraw every other open application.")
  var withdrawOthers = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if withdrawOthers, answer == .decline {
      throw ValidationError("--withdraw-others only works with accept")
    }
  }

  func run(_ session: Session) throws {
    let happening = try session.happening(at)
    var entry = OfferAnswerEntry(
      answer.answer, at: happening.at, day: happening.day, withdrawsOthers: withdrawOthers)
    let store = try session.storeForWriting()
    let application = try store.application(
      ApplicationReference(application), for: .openOffer)
    if withdrawOthers { entry.declines = try declined(beside: application, store, session) }
    let change = try store.write(
      session.invocation("offer answer", about: [.application(application)], in: store)
    ) {
      try $0.answerOffer(of: application.id, entry)
    }
    session.show(OfferReport(change), as: format)
  }

  /// Asks about each other open offer whether it is declined; none where nobody can be asked.
  private func declined(
    beside application: Application, _ store: Store, _ session: Session
  ) throws -> Set<Offer.ID> {
    guard session.canAsk else { return [] }
    let questions = Questions(session)
    return try questions.asking {
      let offers = try store.openOffers(beside: application.id).filter { offer in
        let terms = [offer.id.handle, offer.terms].compactMap(\.self).joined(separator: ", ")
        return try questions.yes(
          "\(offer.title) made you an offer, too (\(terms)). Decline it? [y/N] ")
      }
      return Set(offers.map(\.id))
    }
  }
}
