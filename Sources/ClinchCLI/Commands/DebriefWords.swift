internal import InterviewModel
internal import Persistence

/// What was said in a debrief, before it is understood.
struct DebriefWords {
  var tips: TipOptions
  var notes: [String]
  var objections: [String]
  var people: [String]
  var impression: Int?
  var highlight: String?
  var replyBy: String?
  var why: String?
  var bring: String?

  /// Whether nothing was said.
  var isEmpty: Bool {
    tips.isEmpty && notes.isEmpty && objections.isEmpty && people.isEmpty && impression == nil
      && highlight == nil && replyBy == nil && why == nil && bring == nil
  }

  /// Understands what was said, as far as that needs no interview.
  ///
  /// - Throws: `Failure`, `InputError`.
  func read(tips known: [ClosingTip]) throws -> ReadDebriefWords {
    var entry = DebriefEntry()
    entry.tips = try tips.read(among: known)
    for note in notes {
      let (tip, text) = try readNote(note, known)
      guard entry.notes.updateValue(text, forKey: tip.number) == nil else {
        throw Failure(.usage, "--note is given twice for tip \(tip.number)")
      }
    }
    entry.objections = try objections.map(readObjection)
    entry.people = try people.flatMap { try PersonEntry.list($0, field: "--with") }
    entry.impression = impression
    entry.highlight = try highlight.map { try InputText.note($0, field: "--highlight") }
    entry.whyInterested = try why.map { try InputText.note($0, field: "--why") }
    entry.whatIBring = try bring.map { try InputText.note($0, field: "--bring") }
    return ReadDebriefWords(entry: entry, replyBy: replyBy)
  }

  private func readNote(
    _ typed: String, _ known: [ClosingTip]
  ) throws -> (tip: ClosingTip, text: String) {
    guard let (tip, text) = Self.split(typed, at: "=") else {
      throw Failure(
        .usage, "\"\(typed)\" is not a note on a tip",
        hint: "write it like --note 2=\"ran out of time\"")
    }
    return (
      try TipOptions.tip(tip, among: known), try InputText.note(text, field: "--note")
    )
  }

  private func readObjection(_ typed: String) throws -> DebriefEntry.Objection {
    guard let (person, text) = Self.split(typed, at: ":") else {
      throw Failure(
        .usage, "\"\(typed)\" does not say who raised it",
        hint: "write it like --objection \"Dana: little Kubernetes\"")
    }
    return DebriefEntry.Objection(
      person: try InputText.name(person, field: "--objection"),
      text: try InputText.note(String(text.unicodeScalars.drop { $0 == " " }), field: "--objection")
    )
  }

  /// The text before and after the first sign of a kind.
  static func split(_ text: String, at sign: Unicode.Scalar) -> (String, String)? {
    let scalars = text.unicodeScalars
    guard let place = scalars.firstIndex(of: sign) else { return nil }
    return (String(scalars[..<place]), String(scalars[scalars.index(after: place)...]))
  }
}

/// A debrief that is understood but for the promised date, which depends on the interview's zone.
struct ReadDebriefWords {
  let entry: DebriefEntry
  let replyBy: String?

  func entry(about interview: Interview, _ session: Session) throws -> DebriefEntry {
    var entry = entry
    entry.replyBy = try replyBy.map {
      try session.when($0, for: .deadline, in: session.zone(of: interview)).instant
    }
    return entry
  }
}
