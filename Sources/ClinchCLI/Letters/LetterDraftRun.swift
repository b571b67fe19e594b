internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// The way of every drafted letter from its first text on: through the editor, into the store, and
/// out of the program.
struct LetterDraftRun {
  let session: Session
  let store: Store
  let delivery: LetterDelivery
  let opensEditor: Bool
  let format: JSONOption
  /// The command's name in the log of operations.
  let name: String

  /// A draft that is not stored yet.
  typealias NewDraft = (occasion: LetterOccasion, text: LetterText)

  /// Refuses what cannot go together, before anything is read.
  ///
  /// - Throws: `ValidationError`.
  static func check(template: String?, edit: Bool, stdout: Bool) throws {
    if let template, !LetterTemplates.isName(template) {
      throw ValidationError("--template is a name of a to z, digits and hyphens")
    }
    if edit && template != nil { throw ValidationError("--edit and --template exclude each other") }
    if edit && stdout { throw ValidationError("--edit and --stdout exclude each other") }
  }

  /// Refuses two things in the place of one output.
  ///
  /// - Throws: `ValidationError`.
  static func check(_ delivery: LetterDelivery, _ format: JSONOption) throws {
    try format.refuse(
      if: delivery.mailto || delivery.eml == "-",
      "--json prints the letter, and --mailto or --eml - something else")
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
      session.show(LetterDraftReport([]), as: format)
      return session.note("note: nothing was written, so nothing is stored")
    }
    let prepared = try delivery.prepare(
      edited.map { ($0.text, $0.occasion.recipient) }, session)
    let letters = try store.write(
      session.invocation(name, about: edited.flatMap { $0.occasion.things }, in: store)
    ) { try $0.saveDrafts(edited) }
    noteLateOpenings(edited, letters)
    try prepared.deliver(session)
    try handOn(letters, prepared)
  }

  /// Says which letters are owed only since they were drafted, and are overdue at once.
  private func noteLateOpenings(_ drafts: [NewDraft], _ letters: [Draft]) {
    for (draft, letter) in zip(drafts, letters)
    where draft.occasion.followUp == nil && letter.followUp.state(at: session.now) == .overdue {
      session.note(
        "note: \(letter.followUp.handle) is owed from now on, and its limit has passed; "
          + "clinch waive \(letter.followUp.handle) settles it unsent")
    }
  }

  private func handOn(_ letters: [Draft], _ prepared: PreparedDelivery) throws {
    let checking = try LetterChecking(session, store)
    for letter in letters { noteFindings(try checking.check(letter)) }
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
        .configuration, "no editor is set", hint: "set EDITOR to the name of the one you use")
    }
    session.note("note: no editor is set (EDITOR), so the draft is stored as it is")
    return nil
  }

  /// The drafts as the owner left them, without those that they left empty.
  private func edit(_ drafts: [NewDraft], with editor: Editor) throws -> [NewDraft] {
    let folder = try session.databaseFolder()
    return try drafts.compactMap { occasion, text in
      let name = occasion.recipient?.name ?? "nobody named"
      session.note("Letter to \(TerminalText.line(name))")
      let moments = session.layout().moments
      let left = try editor.edit(text.lines, in: folder, as: .letter, moments: moments) {
        LetterText(lines: $0)
      }
      return left.map { (occasion, $0) }
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
