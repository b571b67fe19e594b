import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct SilentDaysTests {
  private func silentDays(_ histories: ApplicationHistory...) -> SilentDays {
    var facts = OverviewFacts.of()
    facts.histories = histories
    return facts.report.silentDays
  }

  @Test func `a day without offer and without invitation is silent`() {
    let days = silentDays(.of(.on(0, nil), outcome: .rejected))
    #expect(days.outcome.advanced == Proportion(0, of: 1))
  }

  @Test func `an offer on the day breaks the silence, one of the next day does not`() {
    var offer = Offer.on(0)
    offer.receivedAt = firstDay + 3 * hour
    #expect(silentDays(.of(.on(0, nil), offers: [offer])).outcome.total == 0)
    offer.receivedAt = firstDay + 13 * hour
    #expect(
      silentDays(.of(.on(0, nil), offers: [offer])).outcome.advanced == Proportion(1, of: 1))
  }

  @Test func `an interview arranged beforehand leaves no silence and is no answer`() {
    let days = silentDays(.of(.on(0, nil), .on(5, loggedAt: firstDay - day, nil)))
    #expect(days.outcome.total == 1)  // the second one alone
    #expect(days.secondsToAnswer == nil)
  }

  @Test func `interviews that overlap over midnight are counted like others`() {
    var long = InterviewRecord.on(0, nil)
    long.endsAt = long.startsAt + day
    var next = InterviewRecord.on(1, loggedAt: firstDay + 2 * day, nil)
    next.startsAt = long.startsAt + 20 * hour
    let days = silentDays(.of(long, next))
    #expect(days.outcome.total == 2)
    #expect(days.secondsToAnswer == nil)
  }

  @Test func `a further interview that was logged on the day breaks it`() {
    let invited = silentDays(.of(.on(0, nil), .on(5, loggedAt: firstDay + 2 * hour, nil)))
    let later = silentDays(.of(.on(0, nil), .on(5, loggedAt: firstDay + 2 * day, nil)))
    #expect(invited.outcome.total == 1)  // the second one alone
    #expect(later.outcome.total == 2)
  }

  @Test func `an answer is the first of offer, rejection and invitation`() {
    let end = firstDay + hour
    func seconds(_ history: ApplicationHistory) -> Int? {
      silentDays(history).secondsToAnswer?.least
    }
    #expect(seconds(.of(.on(0, nil), offers: [.on(4)])) == 4 * day - hour)
    #expect(seconds(.of(.on(0, nil), outcome: .rejected, at: 9)) == 9 * day - hour)
    #expect(
      seconds(.of(.on(0, nil), .on(5, loggedAt: end + 7, nil), outcome: .rejected, at: 9)) == 7)
  }

  @Test func `an interview that was logged afterwards tells no more than its own date`() {
    let days = silentDays(.of(.on(0, nil), .on(5, loggedAt: firstDay + 60 * day, nil)))
    #expect(days.secondsToAnswer?.least == 5 * day - hour)
  }

  @Test(arguments: [Outcome.ghosted, .withdrawn])
  func `silence is no answer`(outcome: Outcome) {
    #expect(silentDays(.of(.on(0, nil), outcome: outcome)).secondsToAnswer == nil)
  }
}
