import InterviewModel
import Zones

/// A letter that nothing is wrong with, and what it is about; tests change one thing each.
enum LetterSample {
  static let dana = Person(id: Person.ID(1), name: "Dana Lee", email: "dana@acme.example")
  static let sam = Person(id: Person.ID(2), name: "Sam Roe")
  static let rita = Person(id: Person.ID(3), name: "Rita Okafor")

  static let text = """
    Subject: Thank you for our video call about the Backend Engineer role

    Dear Dana Lee,

    Thank you for your time on Thursday. Your move from cron to queues has stayed with me.

    I would bring eight years of payment backends.

    I want this job, because Acme ships daily.

    Kind regards,
    Joe Doe
    """

  static var application: Application {
    Application(
      id: Application.ID(1), company: "Acme", role: "Backend Engineer",
      whyInterested: "Acme ships daily", whatIBring: "eight years of payment backends")
  }

  static var interview: Interview {
    Interview(
      id: Interview.ID(1), uuid: "", applicationID: Application.ID(1), company: "Acme",
      role: "Backend Engineer", round: 1, kind: .video, startsAt: Instant(seconds: 1_795_096_800),
      endsAt: Instant(seconds: 1_795_100_400), zone: "Europe/Berlin",
      highlight: "your move from cron to queues.", interviewers: [dana, sam])
  }

  static var occasion: LetterOccasion {
    LetterOccasion(
      kind: .thankYou, followUp: nil, recipient: dana, application: application,
      interview: interview)
  }

  static var facts: LetterFacts {
    LetterFacts(
      occasion: occasion, people: [dana, sam], otherCompanies: ["Northwind"],
      otherPeople: [rita], companions: [], signature: "Joe Doe")
  }

  /// The letter to Sam, with this body.
  static func companion(_ body: String) throws -> Draft {
    let window = AnswerWindow(openingAt: interview.endsAt)
    let followUp = FollowUp(
      id: FollowUp.ID(2), uuid: "", kind: .thankYou, applicationID: application.id,
      company: "Acme", role: nil, person: sam, window: window)
    return Draft(
      followUp: followUp, text: LetterText(subject: "x", body: body),
      draftedAt: interview.endsAt, recipient: sam)
  }

  /// What is found in the sample once `change` was made to it.
  static func findings(
    _ facts: LetterFacts = facts, _ old: String = "", _ new: String = ""
  ) -> [LetterFinding] {
    LetterCheck.findings(in: old.isEmpty ? text : text.replacing(old, with: new), facts)
  }
}
