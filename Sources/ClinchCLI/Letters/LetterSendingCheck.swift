internal import InterviewModel
internal import Persistence
internal import Rendering

/// The look at drafted letters before they are recorded as sent.
struct LetterSendingCheck {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Shows what is found and asks whether to go on; where nobody can be asked, it refuses.
  ///
  /// - Throws: `Failure` 65 when something is found and nobody says that it is fine.
  func check(_ letters: [Letter], _ store: Store) throws {
    let checking = try LetterChecking(session, store)
    let found = try letters.map(checking.check).filter { !$0.findings.isEmpty }
    guard !found.isEmpty else { return }
    let lines = LetterCheckReport(found).text(session.layout())
    for line in lines.unicodeScalars.split(separator: "\n") {
      session.context.output.note(String(line))
    }
    if session.canAsk, try Questions(session).yes("Record it as sent all the same? [y/n] ") {
      return
    }
    throw Failure(
      .data, "letter check has findings; nothing was recorded",
      hint: "--anyway records it all the same")
  }
}
