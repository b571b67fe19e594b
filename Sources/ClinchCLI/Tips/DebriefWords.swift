internal import InterviewModel
internal import Persistence
internal import Zones

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

  /// Understands what was said, as far as that needs nothing that is stored.
  ///
  /// - Throws: `Failure`, `InputError`.
  func read() throws -> ReadDebriefWords {
    var entry = DebriefEntry()
    let notes = try notes.map(readNote)
    entry.objections = try objections.map(readObjection)
    entry.people = try people.flatMap { try PersonEntry.list($0, field: "--with") }
    entry.impression = impression
    entry.highlight = try highlight.map { try InputText.note($0, field: "--highlight") }
    entry.whyInterested = try why.map { try InputText.note($0, field: "--why") }
    entry.whatIBring = try bring.map { try InputText.note($0, field: "--bring") }
    return ReadDebriefWords(entry: entry, tips: tips, notes: notes, replyBy: replyBy)
  }

  private func readNote(_ typed: String) throws -> (tip: String, text: String) {
    guard let (tip, text) = Self.split(typed, at: "=") else {
      throw Failure(
        .usage, "\"\(typed)\" is not a note on a tip",
        hint: "write it like --note 2=\"ran out of time\"")
    }
    return (tip, try InputText.note(text, field: "--note"))
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

/// A debrief that is understood but for what is stored: the tips' names, and the interview's zone,
/// on which the promised date depends.
struct ReadDebriefWords {
  fileprivate let entry: DebriefEntry
  fileprivate let tips: TipOptions
  fileprivate let notes: [(tip: String, text: String)]
  fileprivate let replyBy: String?

  /// The debrief with its tips, still without the promised date.
  ///
  /// - Parameter known: all tips, also those that are switched off.
  /// - Returns: what is to be stored.
  /// - Throws: `Failure` 64 for an unknown tip, and for one that is given two results or notes;
  ///   `TipRefusal.tipIsOff`.
  func entry(among known: [ClosingTip]) throws -> DebriefEntry {
    var entry = entry
    entry.tips = try tips.read(among: known)
    for (typed, text) in notes {
      let tip = try TipOptions.activeTip(typed, among: known)
      guard entry.notes.updateValue(text, forKey: tip.number) == nil else {
        throw Failure(.usage, "--note is given twice for tip \(tip.number)")
      }
    }
    return entry
  }

  /// The promised date; nil where none was given.
  func replyBy(about interview: Interview, _ session: Session) throws -> Instant? {
    try replyBy.map { try session.when($0, for: .deadline, about: interview).instant }
  }
}
