internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct an interview, an application or a person.",
    discussion: """
      Options say what to change; an empty value clears a field. Without options, it opens a form \
      in your editor: one "key: value" per line, with further lines of a value indented. If the \
      form can't be read, nothing is stored and the error names the line.

        clinch edit acme --start "yesterday 14:30" --place "Room 2"
        clinch edit 12
        clinch edit application acme --role "Platform Engineer"
        clinch edit person dana --email dana@acme.example

      Any other word after edit means an interview.
      """,
    subcommands: [
      EditInterviewCommand.self, EditApplicationCommand.self, EditPersonCommand.self,
    ],
    defaultSubcommand: EditInterviewCommand.self)
}

/// One correction: by flags, or by a form in the owner's editor where no flag is given.
struct EditRun {
  let session: Session
  /// Whether anything was said by flags.
  let hasFlags: Bool

  /// Edits one thing.
  ///
  /// Without flags it opens the owner's editor on `form`. Left as it is, or empty, it changes
  /// nothing; the text of one that is not understood is kept.
  ///
  /// - Parameters:
  ///   - flags: the fields that were given as flags.
  ///   - stored: the thing as it is stored when it is asked for: before the editor opens, and again
  ///     when nobody else can write any more.
  ///   - save: understands fields, stores what they say and prints what is stored then.
  /// - Throws: `Failure` 64 where nothing is said and nobody can be asked; 75 where a field that
  ///   was changed is no longer what the form had; 78 where no editor is set; what `save` throws.
  func edit(
    _ flags: [EditedField], form stored: () throws -> EditForm,
    save: (EditedFields) throws -> Void
  ) throws {
    if hasFlags { return try save(EditedFields(flags, session)) }
    let form = try stored()
    let editor = try editor(for: form)
    let saved: Void? = try editor.edit(
      form.text, in: try session.databaseFolder(), as: .edit, moments: session.layout().moments,
      isSaved: { session.didSave }
    ) { text in
      let changes = try form.changes(in: text).map {
        EditedField(key: $0.key, text: $0.value, line: $0.line)
      }
      try withoutActuallyEscaping(stored) { stored in
        try save(
          EditedFields(changes, session) { try Self.refuse(changes, from: form, to: stored()) })
      }
    }
    if saved == nil { try save(EditedFields([], session)) }
  }

  /// Refuses changes of fields that are no longer what the form had.
  private static func refuse(
    _ changes: [EditedField], from form: EditForm, to now: EditForm
  ) throws(Failure) {
    for change in changes {
      guard let field = form.fields.first(where: { $0.key == change.key }),
        now.fields.contains(field)
      else {
        throw Failure(
          .temporary, "another command changed \(change.key) while you edited it",
          hint: "open it again and copy your text over")
      }
    }
  }

  private func editor(for form: EditForm) throws(Failure) -> Editor {
    guard session.canEdit else {
      let flags = form.fields.map { "--\($0.key)" }.joined(separator: ", ")
      throw Failure(
        .usage, "nothing to change, and no terminal to open an editor in",
        hint: "use \(flags)")
    }
    guard let editor = Editor(environment: session.context.environment) else {
      throw Failure(
        .configuration, "no editor is set",
        hint: "set EDITOR to your editor, or use options")
    }
    return editor
  }
}

extension Session {
  /// Whether the run has stored anything.
  var didSave: Bool { store?.didSave == true }
}
