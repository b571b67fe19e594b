internal import InterviewModel
internal import Persistence

// What was said in a debrief, understood as far as each step can.

extension DebriefCommand {
  /// A note on a tip that is not looked up yet.
  typealias Note = (tip: String, text: String)

  /// Whether nothing was said about the interview.
  var isEmpty: Bool {
    tips.isEmpty && note.isEmpty && objection.isEmpty && with.isEmpty && impression == nil
      && highlight == nil && replyBy == nil && why == nil && bring == nil
  }

  /// Reads the notes, each with the number or key of its tip.
  ///
  /// - Throws: `Failure` 64 for one without a tip; `InputError`.
  func notesByTip() throws -> [Note] {
    try note.map { typed in
      guard let (tip, text) = Self.split(typed, at: "=") else {
        throw Failure(
          .usage, "\"\(typed)\" is not a note on a tip",
          hint: "write it like --note 2=\"ran out of time\"")
      }
      return (tip, try InputText.note(text, field: "--note"))
    }
  }

  /// Reads everything that needs nothing that is stored: not the tips and their notes, and not the
  /// promised date, which depends on the interview's zone.
  ///
  /// - Throws: `Failure` 64 for an objection of nobody; `InputError`.
  func entryWithoutTips() throws -> DebriefEntry {
    var entry = DebriefEntry()
    entry.objections = try objection.map { typed in
      guard let (person, text) = Self.personAndWords(typed) else {
        throw Failure(
          .usage, "\"\(typed)\" does not say who raised it",
          hint: "write it like --objection \"Dana: little Kubernetes\"")
      }
      return DebriefEntry.Objection(
        person: try InputText.name(person, field: "--objection"),
        text: try InputText.note(text, field: "--objection"))
    }
    entry.people = try with.flatMap { try PersonEntry.list($0, field: "--with") }
    entry.impression = impression
    entry.highlight = try highlight.map { try InputText.note($0, field: "--highlight") }
    entry.whyInterested = try why.map { try InputText.note($0, field: "--why") }
    entry.whatIBring = try bring.map { try InputText.note($0, field: "--bring") }
    return entry
  }

  /// Puts results and notes of tips in an entry, by the tips' numbers.
  ///
  /// - Parameters:
  ///   - notes: what was noted.
  ///   - entry: gets them.
  ///   - known: all tips, also those that are switched off.
  /// - Throws: `Failure` 64 for an unknown tip, and for one that is given two results or notes;
  ///   `TipRefusal.tipIsOff`.
  func log(_ notes: [Note], in entry: inout DebriefEntry, among known: [ClosingTip]) throws {
    entry.tips = try tips.read(among: known)
    for (typed, text) in notes {
      let tip = try TipOptions.activeTip(typed, among: known)
      guard entry.notes.updateValue(text, forKey: tip.number) == nil else {
        throw Failure(.usage, "--note is given twice for tip \(tip.number)")
      }
    }
  }

  /// A name and, behind a colon and spaces, what that person said; nil without a colon.
  static func personAndWords(_ typed: String) -> (person: String, words: String)? {
    split(typed, at: ":").map { person, words in
      (person, String(words.unicodeScalars.drop { $0 == " " }))
    }
  }

  /// The text before and after the first sign of a kind; nil without one.
  private static func split(_ text: String, at sign: Unicode.Scalar) -> (String, String)? {
    let scalars = text.unicodeScalars
    guard let place = scalars.firstIndex(of: sign) else { return nil }
    return (String(scalars[..<place]), String(scalars[scalars.index(after: place)...]))
  }
}
