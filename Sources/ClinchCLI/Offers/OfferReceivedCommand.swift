internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferReceivedCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "received",
    abstract: "Record an offer, or update the open one.",
    discussion: """
      Run it again to update the open offer: anything you leave out stays, an empty value clears \
      it, and earlier terms stay in the timeline. The deadline for your answer is the \
      date set last: \
      their deadline, your promise or an extension. The clock restarts when the offer comes in \
      writing. A date past the usual 48 hours or their deadline, on a weekend, or after your next \
      interview elsewhere is stored, with a warning.

        clinch offer received acme --answer-by "wed 12:00"
        clinch offer received acme --employer-deadline ""
        clinch offer received acme --written-at today --employer-deadline "30 nov"
      """)

  @Argument(
    help: "Part of the company and role, or a number like a4; o2 updates that offer.",
    completion: .names(.application))
  var application: String

  @Option(
    help: ArgumentHelp("When it was made (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @Option(help: ArgumentHelp("When it came in writing.", valueName: "when"), completion: .when)
  var writtenAt: String?

  @Option(help: "What they offer.")
  var terms: String?

  @Option(
    help: ArgumentHelp("The date they want an answer by.", valueName: "when"), completion: .when)
  var employerDeadline: String?

  @Option(
    help: ArgumentHelp("The date you promised an answer by.", valueName: "when"), completion: .when)
  var answerBy: String?

  @Option(help: "A note on the answer.")
  var note: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let note = try note.map { try InputText.note($0, field: "--note") }
    let store = try session.storeForWriting()
    let application = try store.application(
      ApplicationReference(application), for: .receivedOffer)
    var entry = OfferEntry(zone: try session.zone(of: application, in: store))
    entry.terms = try Correction(typed: terms) { try InputText.note($0, field: "--terms") }
    entry.note = note
    let received = try at.map { try session.happening($0) }
    (entry.receivedAt, entry.receivedDay) = (received?.at, received?.day)
    let written = try Correction(typed: writtenAt) { try session.happening($0) }
    entry.writtenAt = try Correction(typed: writtenAt) { try session.happening($0).at }
    entry.writtenDay = written?.value?.day
    entry.employerDeadlineAt = try Correction(typed: employerDeadline) {
      try session.when($0, for: .deadline, in: entry.zone).instant
    }
    entry.answerByAt = try Correction(typed: answerBy) {
      try session.when($0, for: .deadline).instant
    }
    let change = try store.write(
      session.invocation("offer received", about: [.application(application)], in: store)
    ) {
      try $0.receiveOffer(entry, for: application.id)
    }
    session.show(OfferReport(change), as: format)
  }
}
