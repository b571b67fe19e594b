internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

extension Failure {
  /// The words for a rule that refuses what was asked.
  init(_ refusal: Refusal, moments: MomentText?) {
    let (message, hint) = Self.words(for: refusal) { moments?.full($0) ?? $0.rfc3339 }
    self.init(.data, message, hint: hint)
  }

  private static func words(
    for refusal: Refusal, time: (Instant) -> String
  ) -> (message: String, hint: String?) {
    switch refusal {
    case .sameStart(let id):
      (
        "interview \(id.number) of this application begins at the same moment",
        "to change it: clinch move \(id.number) --at WHEN"
      )
    case .cancelled(let id):
      ("interview \(id.number) was cancelled", "log the new one: clinch log COMPANY --at WHEN")
    case .notCancelled(let id):
      ("interview \(id.number) was not cancelled", "to cancel it: clinch cancel \(id.number)")
    case .notEnded(let application):
      (
        "\(application.title) is open, so it has no end",
        "to end it: clinch outcome COMPANY OUTCOME"
      )
    case .addressTaken(let person):
      (
        "\(person.handle), \(person.name), has that address",
        "if both are the same person: clinch merge person FROM \(person.handle)"
      )
    case .sameCompany, .samePerson, .sameStarts, .twoOpenOffers: mergeWords(for: refusal)
    case .inTheFuture(let at):
      ("that is still to come: \(time(at))", "the time to give is when it happened")
    case .beforeTheInterview(let at, let id):
      ("that is before interview \(id.number) began: \(time(at))", nil)
    case .replyBeforeTheInterview(let at, let id):
      (
        "they promised to reply by \(time(at)), before interview \(id.number) would begin",
        "to correct both: clinch edit \(id.number) --start WHEN --reply-by WHEN"
      )
    case .notHeldYet(let id):
      ("interview \(id.number) has not begun yet", "debrief it when it is over")
    case .debriefedAlready(let id):
      (
        "interview \(id.number) was debriefed or written after, so it cannot be still to come",
        "another interview is logged: clinch log COMPANY --at WHEN"
      )
    case .beyondTheCalendar:
      ("that leads beyond the year 9999", "check the date")
    case .alreadySettled(let followUp):
      (
        "\(followUp.handle), \(followUp.words), is settled already"
          + (followUp.settled.map { ": \($0.words) \(time($0.at))" } ?? ""),
        "to see it with the rest: clinch show "
          + (followUp.interviewID.map { "\($0.number)" } ?? "COMPANY")
      )
    case .noLetterToThePanel(let id):
      (
        "interview \(id.number) has no other letter that could be the panel's",
        "the one letter that covers them is not to be waived: clinch letter list \(id.number)"
      )
    case .openElsewhere(let application):
      (
        "another application for \(application.title) is open",
        "if two spellings are the same company: clinch merge company FROM INTO"
      )
    case .ended(let application):
      (
        "the application \(application.title) has ended"
          + (application.outcome.map { ": \($0.rawValue)" } ?? ""),
        "if it has not: clinch outcome COMPANY open"
      )
    case .beforeTheOffer(let at):
      ("\(time(at)) is before the offer was made", nil)
    case .beforeThePromise(let at):
      ("\(time(at)) is before it was promised", nil)
    case .notLater(let date, let moment):
      ("\(time(date)) is not later than \(time(moment))", "the date has to lie ahead of that")
    case .extensionAskedAlready(let at):
      (
        "that extension was asked for at \(time(at)), and that stays",
        "leave --at out; when it was granted or refused is not kept"
      )
    case .answerNotSaid(let followUp):
      (
        "\(followUp.handle) is the answer to an offer, and what the answer was is not said",
        "clinch offer answer COMPANY accept, or decline"
      )
    case .tipExists(let tip):
      ("tip \(tip.number) has the key \(tip.key)", "clinch tip list shows all of them")
    case .noSuchTip(let typed):
      ("there is no tip \(typed)", "clinch tip list")
    case .tipIsOff(let tip):
      (
        "tip \(tip.number), \(tip.key), is switched off",
        "to switch it on: clinch tip on \(tip.key)"
      )
    case .tipIsOneOfTheSeven(let tip):
      (
        "tip \(tip.number), \(tip.key), is one of the seven, and they stay",
        "to switch it off: clinch tip off \(tip.key)"
      )
    case .tipIsLogged(let tip):
      (
        "tip \(tip.number), \(tip.key), was logged in interviews, which would lose it",
        "to switch it off: clinch tip off \(tip.key)"
      )
    case .noteWithoutResult(let tip):
      (
        "tip \(tip) has no result yet that a note could belong to",
        "give one too: --done \(tip), --skipped \(tip), --declined \(tip) or --na \(tip)"
      )
    case .restoresItself:
      ("that is the database itself", "clinch backup list shows what it can be restored from")
    case .changedMeanwhile:
      ("another command changed it while you were asked; nothing was done", "look at it again")
    case .unknownZone(let name):
      ("the zone \(name) is not known on this computer", "install its time zone data (tzdata)")
    case .nothingToUndo:
      ("there is nothing to undo", nil)
    case .purged(let at):
      ("nothing can be undone before the purge of \(time(at))", nil)
    case .nothingToRedo:
      ("there is nothing to redo", nil)
    case .conflict(let operation, let what):
      (
        "operation \(operation) cannot be taken back or brought back: \(what)",
        "nothing was changed; clinch doctor tells what another program changed"
      )
    case .recordedByAnotherSchema(let operation):
      (
        "operation \(operation) was recorded by another version of clinch",
        "nothing was changed"
      )
    }
  }
}
