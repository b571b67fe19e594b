internal import InterviewModel
internal import Persistence

/// One application of the made-up search.
struct DemoApplication {
  var company: String
  var role: String
  var source: String?
  var zone: String?
  /// When it was sent, in days before today; nil for a week before its first round.
  var appliedDaysAgo: Int?
  var rounds: [DemoRound] = []
  var promise: DemoPromise?
  var offer: DemoOffer?
  var end: (outcome: Outcome, daysAgo: Int)?
}

/// One interview of the made-up search.
struct DemoRound {
  /// Days before today; negative for what is ahead.
  var daysAgo: Int
  var hour: Int
  var minutes = 60
  var kind = InterviewKind.video
  var people: [PersonEntry]
  /// The fate of the letter to each of the people.
  var letters: [Fate] = []
  var debrief: DemoDebrief?

  /// The fate of a letter.
  enum Fate {
    /// It went out so many hours after the interview's end.
    case sent(Int)
    /// It was decided against, and why.
    case waived(String)
    /// The letter to another of the panel covers them.
    case covered
    /// Nobody has sent it.
    case missing
  }
}

/// The debrief of an interview of the made-up search.
struct DemoDebrief {
  /// A mark for each of the tips 1 to 6: d done, s skipped, c declined, n not applicable, a dot
  /// for not logged.
  var tips: String
  var impression: Int
  var notes: [Int: String] = [:]
  var objections: [DebriefEntry.Objection] = []
  var highlight: String?
  /// What stayed of single people.
  var highlights: [DebriefEntry.Personal] = []
  var answers: [DebriefEntry.Answer] = []
  var why: String?
  var bring: String?
}

/// Something that was promised in the made-up search, in days before today.
struct DemoPromise {
  var what: String
  var daysAgo: Int
  var dueDaysAgo: Int
}

/// An offer in the made-up search that waits for an answer, in days before today.
struct DemoOffer {
  var terms: String
  var daysAgo: Int
  var answerDaysAgo: Int
  var deadlineDaysAgo: Int
}

/// The made-up search: three months, fourteen applications, and a habit of not asking for the next
/// step on the telephone.
enum DemoScript {
  static let applications = finished + running

  static func person(_ name: String, _ title: String? = nil) -> PersonEntry {
    let address = name.folded.unicodeScalars.map { $0 == " " ? "." : String($0) }.joined()
    return PersonEntry(name: name, title: title, email: "\(address)@example.com")
  }
}
