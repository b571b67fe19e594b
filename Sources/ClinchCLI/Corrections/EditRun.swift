internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

/// What every command that edits does: take the flags, or let the owner edit a form.
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
    let place = try DatabasePlace(
      options: session.options, environment: session.context.environment)
    let saved: Void? = try editor.edit(
      form.text, in: FilePath.folder(of: place.path), as: .edit, moments: session.layout().moments,
      isSaved: { session.store?.didSave == true }
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
          hint: "open it again, and take over what you wrote")
      }
    }
  }

  private func editor(for form: EditForm) throws(Failure) -> Editor {
    guard session.canAsk, session.context.terminal.isOutput else {
      let flags = form.fields.map { "--\($0.key)" }.joined(separator: ", ")
      throw Failure(
        .usage, "nothing is said about what to change, and no editor can be opened",
        hint: "give \(flags)")
    }
    guard let editor = Editor(environment: session.context.environment) else {
      throw Failure(
        .configuration, "no editor is set",
        hint: "set EDITOR to the name of the one you use, or give flags")
    }
    return editor
  }
}

extension Session {
  /// Prints what is stored after editing; for people only where that changed anything.
  func print(edited json: JSON, _ text: String, asJSON: Bool) {
    if asJSON { return print(json) }
    if store?.didSave == true { return print(text) }
    note("note: nothing was changed")
  }
}
