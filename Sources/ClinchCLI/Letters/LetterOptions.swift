internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Which letters are settled, and what there is to say about them.
struct LetterOptions: ParsableArguments {
  @Argument(help: "The interview's number, `last`, or words of its company and role.")
  var interview = "last"

  @Option(help: "To whom: part of a name or address, or `all`.")
  var to: String?

  @Option(help: ArgumentHelp("When that was; now if not given.", valueName: "when"))
  var at: String?

  @Option(help: "What there is to note about it.")
  var note: String?

  /// Settles the letters and prints those that were touched; `check` may refuse, before anything is
  /// written.
  ///
  /// - Throws: `ReferenceError`, `LetterChoiceError` where it is not plain which are meant;
  ///   `InputError`, `WhenError`, `Refusal`; what `check` throws. Nothing is stored then.
  func settle(
    _ session: Session, isWaived: Bool, disposition: Settlement.Disposition?, channel: Channel?,
    as format: JSONOption, name: String,
    check: (Store, Interview.ID, LetterChoice) throws -> Void = { _, _, _ in }
  ) throws {
    let entry = SettlementEntry(
      isWaived: isWaived, at: try session.moment(at), disposition: disposition, channel: channel,
      note: try note.map { try InputText.note($0, field: "--note") })
    let store = try session.storeForWriting()
    let id = try store.interview(InterviewReference(interview), at: session.now).id
    try check(store, id, choice)
    let touched = try store.write(session.invocation(name)) {
      try $0.settleLetters(of: id, choice, entry)
    }
    session.show(FollowUpReport(touched), as: format)
  }

  private var choice: LetterChoice { to.map(LetterChoice.init(typed:)) ?? .only }
}
