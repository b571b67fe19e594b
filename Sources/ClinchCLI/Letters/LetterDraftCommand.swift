internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct LetterDraftCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft letters from what you logged; nothing is ever sent.",
    discussion: """
      Without --to, everybody gets a draft who is owed a letter and has none. What is not known \
      becomes a gap like [your name], and letter check finds those. On a terminal your editor opens \
      ($CLINCH_EDITOR, $VISUAL, $EDITOR); a text that you leave empty is not stored. Drafting again \
      replaces the draft; --edit opens the one there is.

        clinch letter draft acme
        clinch letter draft acme --to dana --eml dana.eml
        clinch letter draft f12 --template check-in --stdout

      How you sign is read from ~/.config/clinch/signature.txt.
      """)

  @OptionGroup var selection: LetterSelection

  @Option(help: "The template: clinch letter templates lists them.")
  var template: String?

  @Flag(help: "Edit the draft there is, instead of writing another.")
  var edit = false

  @Flag(help: "Open no editor.")
  var stdout = false

  @OptionGroup var delivery: LetterDelivery
  @OptionGroup var format: JSONOption
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    try LetterDraftRun.check(template: template, edit: edit, stdout: stdout)
    try LetterDraftRun.check(delivery, format)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let run = LetterDraftRun(
      session: session, store: store, delivery: delivery, opensEditor: !stdout,
      format: format, name: "letter draft")
    if edit {
      let drafts = try selection.drafts(store, session)
      return try run.finish(
        try drafts.map { (try store.letterOccasion(of: $0), $0.text) }, needsEditor: true)
    }
    let drafting = try LetterDrafting(session, templateName: template)
    let occasions = try selection.occasionsToDraft(store, session)
    try run.finish(try occasions.map { ($0, try drafting.text(for: $0)) })
  }
}
