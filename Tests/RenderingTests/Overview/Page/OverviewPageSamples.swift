import InterviewModel
import TestSupport
import Zones

@testable import Rendering

/// The report on a made-up search, for the tests of its page.
enum OverviewPageSamples {
  static func page(_ picture: SearchPicture) -> String {
    OverviewPage(picture, moments: MomentText(now: Samples.now, zone: .utc)).text
  }

  /// Facts with all that is needed for a page of them.
  static func picture(_ facts: OverviewFacts, today: Today) -> SearchPicture {
    SearchPicture(
      facts, today: today,
      standings: facts.histories.map {
        ApplicationStanding($0.application, .init(createdAt: facts.now - 30 * day), at: facts.now)
      },
      processes: facts.histories.filter { $0.application.outcome == nil }.map { history in
        OpenProcess(
          application: history.application, offer: history.offers.first,
          nextStep: facts.ahead.last { $0.applicationID == history.application.id },
          replyByAt: facts.now + 30 * day)
      })
  }

  /// A search in which everything that can be reported occurs, with the same text wherever somebody
  /// wrote one.
  static func picture(_ text: String) -> SearchPicture {
    picture(facts(text), today: today(text))
  }

  /// A search without anything.
  static let nothing = picture(
    OverviewFacts(now: Samples.now, tips: [], histories: []), today: free)

  /// So many interviews, each of an application of its own, and nothing that needs anybody.
  static func picture(interviews: Int) -> SearchPicture {
    let results: [TipResult?] = [.done, .skipped, .declined, .notApplicable, nil]
    let histories = (0..<interviews).map { number in
      history(
        number, "Company \(number)",
        [record(number, daysAgo: 1 + number, impression: 1 + number % 5, results[number % 5])],
        outcome: number % 2 == 0 ? .rejected : nil)
    }
    return picture(
      OverviewFacts(now: Samples.now, tips: [Samples.ask], histories: histories), today: free)
  }

  private static let free = Today(
    now: Samples.now, overdue: [], due: [], open: [], next: [], undebriefed: [])

  private static func facts(_ text: String) -> OverviewFacts {
    var tip = Samples.ask
    tip.name = text
    var letter = Samples.letter(limitIn: -day)
    letter.settled = Settlement(at: Samples.now, manner: .sent)
    letter.interviewID = .init(1)
    let offer = Offer(
      id: .init(1), applicationID: .init(1), company: text, role: text,
      receivedAt: Samples.now - 2 * day, terms: text, employerDeadlineAt: Samples.now + day,
      extensions: [
        .init(id: .init(1), askedAt: Samples.now, untilAt: Samples.now + day, granted: true)
      ])
    let first = [
      record(1, daysAgo: 30, impression: 2, .done),
      record(2, round: 2, daysAgo: 20, impression: 5, .skipped),
    ]
    return OverviewFacts(
      now: Samples.now, tips: [tip],
      histories: [
        history(1, text, first, offers: [offer]),
        history(2, text, [record(3, daysAgo: 10, nil)], outcome: .rejected),
        history(3, text, [record(4, daysAgo: 3, nil), record(5, round: 2, daysAgo: -4, nil)]),
      ], letters: [letter], ahead: [interview(text, inHours: 24), interview(text, inHours: 24)])
  }

  private static func today(_ text: String) -> Today {
    var letter = Samples.letter(limitIn: -hour)
    letter.company = text
    letter.role = text
    letter.person = Person(id: .init(9), name: text)
    var promise = Samples.letter(limitIn: hour)
    promise.what = text
    return Today(
      now: Samples.now, overdue: [letter], due: [promise], open: [Samples.checkIn],
      next: [interview(text, inHours: 24)], undebriefed: [interview(text, inHours: -24)])
  }

  private static func interview(_ text: String, inHours hours: Int) -> Interview {
    var interview = Samples.interview
    interview.company = text
    interview.role = text
    interview.startsAt = Samples.now + hours * hour
    interview.endsAt = interview.startsAt + hour
    interview.place = text
    interview.interviewers = [Person(id: .init(9), name: text, title: text)]
    return interview
  }

  private static func history(
    _ id: Int, _ text: String, _ interviews: [InterviewRecord], outcome: Outcome? = nil,
    offers: [Offer] = []
  ) -> ApplicationHistory {
    ApplicationHistory(
      application: Application(
        id: .init(id), company: text, role: text, source: text, outcome: outcome,
        outcomeAt: outcome.map { _ in Samples.now }),
      interviews: interviews, offers: offers)
  }

  private static func record(
    _ id: Int, round: Int = 1, daysAgo days: Int, impression: Int? = nil, _ result: TipResult?
  ) -> InterviewRecord {
    let start = Samples.now - days * day
    return InterviewRecord(
      id: .init(id), round: round, kind: .video, startsAt: start, endsAt: start + hour,
      zone: .utc, impression: impression, loggedAt: start - day,
      entries: [TipTable.Entry(result: result)])
  }
}
