internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// The way of every drafted letter from its first text on: through the editor, into the store, and
/// out of the program.
struct LetterDraftRun {
  let session: Session
  let store: Store
  let output: DraftOutput
  /// The command's name in the log of operations.
  let name: String

  private var format: JSONOption { output.letter.format }
  private var opensEditor: Bool { !output.stdout }

  /// Refuses what cannot name a template, before anything is read.
  ///
  /// - Throws: `ValidationError`.
  static func check(template: String?) throws {
    if let template, !LetterTemplates.isName(template) {
      throw ValidationError("--template takes a name with a to z, digits and hyphens")
    }
  }

  /// Lets the owner edit the drafts, stores them as one operation, prints them and hands them on.
  ///
  /// - Parameters:
  ///   - drafts: the letters as they were drafted.
  ///   - needsEditor: whether there is nothing to do without an editor.
  /// - Throws: `Failure`, `Refusal`; nothing is stored then, unless the last step, handing it on,
  ///   failed.
  func finish(_ drafts: [NewDraft], needsEditor: Bool = false) throws {
    let edited = try editor(isNeeded: needsEditor).map { try edit(drafts, with: $0) } ?? drafts
    guard !edited.isEmpty else {
      session.show(LetterDraftReport([ShownLetter]()), as: format)
      return session.note("note: the text is empty, so nothing is saved")
    }
    let prepared = try output.letter.delivery.prepare(
      edited.map { ($0.text, $0.occasion.recipient) }, session)
    let letters = try save(edited)
    noteComments(edited)
    try prepared.deliver(session)
    try handOn(letters, prepared)
  }

  /// Stores the letters that are owed; the others are only shown.
  private func save(_ drafts: [NewDraft]) throws -> [ShownLetter] {
    let owed = drafts.filter { !$0.occasion.isUnowed }
    var saved: [Draft] = []
    if !owed.isEmpty {
      saved = try store.write(
        session.invocation(name, about: owed.flatMap { $0.occasion.things }, in: store)
      ) { try $0.saveDrafts(owed.map { ($0.occasion, $0.text, $0.set) }) }
      let checking = try LetterChecking(session, store)
      for letter in saved { noteFindings(try checking.check(letter)) }
    }
    var rest = saved[...]
    return drafts.map { draft in
      guard !draft.occasion.isUnowed, let letter = rest.popFirst() else {
        noteUnowed(draft.occasion)
        return ShownLetter(draft.text, unowedIn: draft.occasion)
      }
      return ShownLetter(letter)
    }
  }

  /// Says that a letter is nowhere but in what is printed.
  private func noteUnowed(_ occasion: LetterOccasion) {
    guard occasion.kind == .thankYou, let interview = occasion.interview else {
      return session.note(
        "note: the letter for \(occasion.application.title) is not saved; "
          + "to keep it, use --copy or --eml")
    }
    let name = occasion.recipient?.name
    let to = name.map { " \(ShellWord.option("--to", $0))" } ?? ""
    session.note(
      "note: the letter to \(name ?? "nobody in particular") is not saved, because its deadline has "
        + "passed; if you send it: clinch letter sent \(interview.id.number)\(to)")
  }

  /// Says what an editor would have shown in comments.
  private func noteComments(_ drafts: [NewDraft]) {
    guard !opensEditor || !session.canEdit else { return }
    for draft in drafts {
      for comment in LetterSheet.comments(on: draft.occasion) { session.note("note: " + comment) }
    }
  }

  private func handOn(_ letters: [ShownLetter], _ prepared: PreparedDelivery) throws {
    if let output = prepared.output { return session.print(output) }
    session.show(LetterDraftReport(letters), as: format)
  }

  private func noteFindings(_ letter: CheckedLetter) {
    guard let result = letter.result else { return }
    let handle = letter.followUp.handle
    session.note("note: \(handle) has \(result): clinch letter check \(handle)")
  }

  /// The editor to open; nil when none is to be, or there is none.
  private func editor(isNeeded: Bool) throws -> Editor? {
    guard opensEditor, session.canEdit else {
      guard !isNeeded else { throw Failure(.usage, "--edit needs a terminal") }
      return nil
    }
    if let editor = Editor(environment: session.context.environment) { return editor }
    guard !isNeeded else {
      throw Failure(
        .configuration, "no editor is set", hint: "set EDITOR to your editor")
    }
    session.note("note: no editor is set (EDITOR), so the draft is saved as it is")
    return nil
  }

  /// The drafts as the owner left them, without those that they left empty.
  private func edit(_ drafts: [NewDraft], with editor: Editor) throws -> [NewDraft] {
    let folder = try session.databaseFolder()
    return try drafts.compactMap { draft in
      let name = draft.occasion.recipient?.name ?? "no interviewer yet"
      session.note("Letter to \(TerminalText.line(name))")
      let sheet = LetterSheet(draft.text, draft.occasion)
      let moments = session.layout().moments
      let left = try editor.edit(sheet.lines, in: folder, as: .letter, moments: moments) {
        sheet.letter(from: $0)
      }
      return left.flatMap { text in
        text.body.isEmpty
          ? nil : NewDraft(occasion: draft.occasion, text: text, set: draft.set)
      }
    }
  }
}

extension LetterOccasion {
  /// The things that the letter is about.
  fileprivate var things: [Removable] {
    [.application(application)] + (interview.map { [.interview($0)] } ?? [])
      + (recipient.map { [.person($0, of: [])] } ?? [])
      + (followUp.map { [.followUp($0)] } ?? [])
  }
}
