internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct LetterDraftCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft letters from what you logged; Clinch never sends them.",
    discussion: """
      Without --to, everybody who is owed a letter and has no draft gets one. What Clinch doesn't know \
      becomes a gap like [your name], and letter check finds it. In a terminal your editor opens \
      ($CLINCH_EDITOR, $VISUAL, $EDITOR); lines that begin with # are left out, and an empty draft is \
      not saved. A draft that you edited is not overwritten unless you use --replace: it opens in the \
      editor, or --eml, --mailto and --copy pass it on.

        clinch letter draft acme
        clinch letter draft acme --to dana --template formal
        clinch letter draft f12 f13 --stdout
        clinch letter draft a4 --template withdraw --copy

      A letter that isn't owed, such as a withdrawal or one long after the interview, is printed and \
      not saved. After you accept an offer, if you name no interview, --template withdraw drafts one for every \
      application that is still open.

      Your signature is read from ~/.config/clinch/signature.txt: one line is your name under the \
      closing; more lines are the whole end of the letter.
      """)

  @OptionGroup var selection: LetterSelection

  @Option(
    help: "A set (warm, formal, de), a template, or both: de-thank-you.",
    completion: .names(.template))
  var template: String?

  @Flag(help: "Edit the existing draft instead of writing a new one.")
  var edit = false

  @Flag(help: "Overwrite the existing draft.")
  var replace = false

  @OptionGroup var output: DraftOutput
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    try LetterDraftRun.check(template: template)
    if edit && template != nil { throw ValidationError("use --edit or --template, not both") }
    if edit && output.stdout { throw ValidationError("use --edit or --stdout, not both") }
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let run = LetterDraftRun(
      session: session, store: store, output: output, name: "letter draft")
    if edit {
      let drafts = try selection.drafts(store, session)
      return try run.finish(
        try drafts.map {
          NewDraft(occasion: try store.letterOccasion(of: $0), text: $0.text, set: $0.set)
        }, needsEditor: true)
    }
    let withdraws = template.flatMap(LetterTemplateName.init)?.letter == .withdraw
    let drafting = try LetterDrafting(
      session, store, templateName: template, letter: withdraws ? .withdraw : nil)
    let occasions =
      try withdraws
      ? selection.occasionsToWithdraw(store) : selection.occasionsToDraft(store, session)
    let kept = replace ? [:] : try ownDrafts(of: occasions, store, session)
    if let first = kept.keys.min(), !usesDrafts(session) {
      throw Failure(
        .noInput, "\(first.handle) already has a draft",
        hint: "to read it: clinch letter show \(first.handle); to write it again: --replace")
    }
    try run.finish(
      try occasions.map { occasion in
        guard let draft = occasion.followUp.flatMap({ kept[$0.id] }) else {
          return try drafting.draft(for: occasion)
        }
        return NewDraft(occasion: occasion, text: draft.text, set: draft.set)
      })
  }

  /// Whether drafts that are there are gone on with: edited, or handed on.
  private func usesDrafts(_ session: Session) -> Bool {
    template == nil && (!output.letter.delivery.isEmpty || session.canEdit && !output.stdout)
  }

  /// The drafts that letters have already, but for those that hold nothing of the owner's: the same
  /// text would be drafted again.
  private func ownDrafts(
    of occasions: [LetterOccasion], _ store: Store, _ session: Session
  ) throws -> [FollowUp.ID: Draft] {
    var drafts: [FollowUp.ID: Draft] = [:]
    for occasion in occasions {
      guard let id = occasion.followUp?.id, let draft = try store.draft(of: id) else { continue }
      let same = try LetterDrafting(session, store, templateName: draft.set?.rawValue)
      // A template that is wrong by now drafts nothing.
      if let again = try? same.draft(for: occasion), again.text == draft.text { continue }
      drafts[id] = draft
    }
    return drafts
  }
}
