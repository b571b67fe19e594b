internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Which follow-up is settled, and what there is to say about it.
struct SettlingOptions: ParsableArguments {
  @Argument(help: "The follow-up's number, as it is shown: f12.")
  var followUp: String

  @Option(help: ArgumentHelp("When that was; now if not given.", valueName: "when"))
  var at: String?

  @Option(help: "What there is to note about it.")
  var note: String?

  func settle(_ session: Session, isWaived: Bool, asJSON: Bool, name: String) throws {
    guard let id = FollowUp.ID(handle: followUp) else {
      throw Failure(
        .noInput, "\"\(followUp)\" is not a follow-up's number", hint: "they look like f12")
    }
    let entry = SettlementEntry(
      isWaived: isWaived, at: try session.moment(at),
      note: try note.map { try InputText.note($0, field: "--note") })
    let store = try session.storeForWriting()
    do {
      let touched = try store.settle(id, entry, session.invocation(name))
      session.print(settled: touched, asJSON: asJSON)
    } catch ReferenceError.none(let sentence) {
      throw Failure(.noInput, sentence, hint: "clinch due and clinch overdue show them")
    }
  }
}
