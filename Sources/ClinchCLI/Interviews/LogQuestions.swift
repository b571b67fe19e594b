internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// The questions of `log` on a terminal.
///
/// Nothing is stored before the last one is answered.
struct LogQuestions {
  private let session: Session
  private let questions: Questions

  init(_ session: Session) {
    self.session = session
    questions = Questions(session)
  }

  /// Asks for everything that was not said; what was said is the answer that Enter gives.
  func complete(_ words: LogWords) throws -> LogWords {
    questions.say(
      "Enter takes what stands in brackets, or leaves it out. Ctrl-C stores nothing.")
    let settings = try session.settings()
    return try questions.asking { try ask(words, settings) }
  }

  private func ask(_ words: LogWords, _ settings: Settings) throws -> LogWords {
    var words = words
    words.company = try questions.needed("Company", words.company) {
      _ = try InputText.name($0, field: "the company")
    }
    words.role = try questions.optional("Role", words.role) {
      _ = try InputText.name($0, field: "the role")
    }
    let zoneWords = words
    words.at = try questions.needed("When (like: yesterday 15:00)", words.at) {
      _ = try zoneWords.readMoment($0, session)
    }
    words.minutes = Int(
      try questions.needed("Minutes", String(words.minutes ?? settings.minutes)) { answer in
        guard let minutes = Int(answer), Interview.minutes.contains(minutes) else {
          throw Failure(.usage, "\"\(answer)\" is not a number from 1 to 1440")
        }
      })
    let people = words.with.isEmpty ? nil : words.with.joined(separator: "; ")
    words.with = [
      try questions.optional("With (Name (Title) <mail>; another)", people) {
        _ = try PersonEntry.list($0, field: "with")
      }
    ].compactMap { $0 }
    words.kind = try askKind(words.kind)
    words.place = try questions.optional("Place", words.place) {
      _ = try InputText.name($0, field: "the place")
    }
    words.note = try questions.optional("Note", words.note) {
      _ = try InputText.note($0, field: "the note")
    }
    return words
  }

  private func askKind(_ given: InterviewKind?) throws -> InterviewKind? {
    let names = InterviewKind.allCases.map(\.rawValue)
    let answer = try questions.optional("Kind (\(names.joined(separator: ", ")))", given?.rawValue)
    {
      guard InterviewKind(rawValue: $0) != nil else {
        throw Failure(.usage, "\"\($0)\" is not one of \(names.joined(separator: ", "))")
      }
    }
    return answer.flatMap(InterviewKind.init(rawValue:))
  }

  /// Whether letters whose limit has passed are to be opened; no is what Enter gives.
  func wantsLateLetters(_ entry: InterviewEntry) throws -> Bool {
    let window = entry.letterWindow(by: try session.settings())
    guard window.state(at: session.now) == .overdue else { return false }
    let late = DurationText.span(session.now - window.limit)
    return try questions.asking {
      try questions.yes("The letters' limit passed \(late) ago. Open them all the same? [y/N] ")
    }
  }
}
