internal import InterviewModel
internal import Persistence

// What was said in a debrief, understood as far as each step can.

extension DebriefCommand {
  /// A note on a tip that is not looked up yet.
  typealias Note = (tip: String, text: String)

  /// Whether nothing was said about the interview.
  var isEmpty: Bool {
    tips.isEmpty && note.isEmpty && objection.isEmpty && with.isEmpty && impression == nil
      && highlight.isEmpty && answer.isEmpty && replyBy == nil && why == nil && bring == nil
  }

  /// Reads the notes, each with the number or key of its tip.
  ///
  /// - Throws: `Failure` 64 for one without a tip; `InputError`.
  func notesByTip() throws -> [Note] {
    try note.map { typed in
      guard let (tip, text) = Self.split(typed, at: "=") else {
        throw Failure(
          .usage, "--note \(typed) has no text",
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
      let (person, text) = try Self.said(typed, flag: "--objection", like: "little Kubernetes")
      return DebriefEntry.Objection(person: person, text: text)
    }
    entry.answers = try answer.map { typed in
      let (person, text) = try Self.said(
        typed, flag: "--answer", like: "I ran it for three years", canBeEmpty: true)
      return DebriefEntry.Answer(person: person, text: text)
    }
    entry.people = try PersonEntry.list(with, field: "--with")
    entry.impression = impression
    entry.whyInterested = try why.map { try InputText.note($0, field: "--why") }
    entry.whatIBring = try bring.map { try InputText.note($0, field: "--bring") }
    return entry
  }

  /// Reads the highlights: of one person where a name of somebody there stands before a colon, else
  /// of the interview.
  ///
  /// - Parameters:
  ///   - entry: gets them.
  ///   - known: who was met, as far as it is stored.
  /// - Throws: `Failure` 64 for what looks like somebody who was not there, and for two highlights
  ///   of the interview; `ReferenceError` for a name that several have; `InputError`.
  func readHighlights(into entry: inout DebriefEntry, metIn known: [Person]) throws {
    let people = known + DebriefQuestions.placeholders(for: entry.people)
    for typed in highlight {
      if let said = try Self.highlight(typed, people: people, field: "--highlight") {
        entry.highlights.append(said)
        continue
      }
      guard entry.highlight == nil else {
        throw Failure(
          .usage, "--highlight is given twice for the interview",
          hint:
            "one can be of one person: --highlight \"\(people.first?.name ?? "Dana"): the move to "
            + "queues\"")
      }
      entry.highlight = try InputText.note(typed, field: "--highlight")
    }
  }

  /// A highlight of one person; nil for one of the interview.
  ///
  /// - Throws: as `readHighlights(into:metIn:)` does.
  static func highlight(
    _ typed: String, people: [Person], field: String
  ) throws -> DebriefEntry.Personal? {
    guard let (name, words) = personAndWords(typed) else { return nil }
    do {
      let person = try PersonReference.resolve(name, among: people)
      // The number tells two people of the same name apart.
      let reference = person.id.number > 0 ? person.id.handle : person.name
      guard !words.isEmpty else { return .init(person: reference, text: "") }
      return .init(person: reference, text: try InputText.note(words, field: field))
    } catch ReferenceError.none where looksLikeName(name) {
      throw Failure(
        .noInput, "nobody there is called \"\(name)\"",
        hint: people.first.map { "write it like \"\($0.name): \(words)\", or without the colon" }
          ?? "name them with --with \"\(name)\", or write it without the colon")
    } catch ReferenceError.none { return nil }
  }

  /// Whether each word begins with a capital, and there are no more than three.
  private static func looksLikeName(_ text: String) -> Bool {
    let words = text.unicodeScalars.split(separator: " ")
    return (1...3).contains(words.count)
      && words.allSatisfy { $0.first?.properties.isUppercase == true }
  }

  /// A person and what they said, or what is said of them.
  private static func said(
    _ typed: String, flag: String, like example: String, canBeEmpty: Bool = false
  ) throws -> (person: String, text: String) {
    guard let (person, text) = personAndWords(typed) else {
      throw Failure(
        .usage, "\"\(typed)\" does not say who raised it",
        hint: "write it like \(flag) \"Dana: \(example)\"")
    }
    let name = try InputText.name(person, field: flag)
    return (name, canBeEmpty && text.isEmpty ? "" : try InputText.note(text, field: flag))
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
