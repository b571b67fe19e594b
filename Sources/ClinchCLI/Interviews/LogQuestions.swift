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

  /// Asks for everything that was not said; the words of the command are what Enter gives.
  ///
  /// On return the command has everything that it needs, and each answer can be understood.
  ///
  /// - Throws: `Interrupted`; what looking up the settings throws.
  func complete(_ command: inout LogCommand) throws {
    questions.say(
      "Enter takes what stands in brackets, or leaves it out. Ctrl-C stores nothing.")
    let settings = try session.settings()
    try questions.asking { try ask(&command, settings) }
  }

  private func ask(_ command: inout LogCommand, _ settings: Settings) throws {
    command.company = try questions.needed("Company", command.company) {
      _ = try InputText.name($0, field: "the company")
    }
    command.role = try questions.optional("Role", command.role) {
      _ = try InputText.name($0, field: "the role")
    }
    command.at = try questions.needed(
      "When (like: yesterday 15:00)", command.at
    ) { [command] in
      _ = try command.readMoment($0, session)
    }
    if try !command.saysLength(session) {
      command.minutes = try questions.needed(
        "Minutes", command.minutes ?? "\(settings.minutes)"
      ) { answer in
        if Limits.length(answer) == nil {
          throw Failure(.usage, Limits.minutesWords("the length", answer))
        }
      }
    }
    let people = command.with.isEmpty ? nil : command.with.joined(separator: "; ")
    command.with = [
      try questions.optional("With (Name (Title) <mail>; another)", people) {
        _ = try PersonEntry.list($0, field: "with")
      }
    ].compactMap { $0 }
    command.kind = try askKind(command.kind)
    command.place = try questions.optional("Place", command.place) {
      _ = try InputText.name($0, field: "the place")
    }
    command.note = try questions.optional("Note", command.note) {
      _ = try InputText.note($0, field: "the note")
    }
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
  ///
  /// Where none has passed, nothing is asked.
  ///
  /// - Throws: `Interrupted`; what looking up the settings throws.
  func wantsLateLetters(_ entry: InterviewEntry) throws -> Bool {
    let window = entry.letterWindow(by: try session.settings())
    guard window.state(at: session.now) == .overdue else { return false }
    let late = DurationText.span(session.now - window.limit)
    return try questions.asking {
      try questions.yes("The letters' limit passed \(late) ago. Open them all the same? [y/N] ")
    }
  }
}
