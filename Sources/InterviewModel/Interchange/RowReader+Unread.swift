// What becomes of a cell that cannot be read: docs/decisions/0041-unreadable-cells.md.

extension RowReader {
  /// Adds a value to the note, under its header; one that cannot be stored is left out and named.
  func add(_ cell: RowText.Cell, to application: inout ImportedApplication) {
    guard let text = stored(cell, naming: &application) else { return }
    application.note.add(.value(text, header: cell.label))
  }

  /// Puts a cell that cannot be read into the note as it stands, and names it.
  func keep(_ cell: RowText.Cell, _ fault: ImportFault, in application: inout ImportedApplication) {
    application.unread.append(UnreadCell(column: cell.header, fault: fault))
    add(cell, to: &application)
  }

  /// The text of a cell as notes have it; nil for one that cannot be stored, which is named.
  func stored(
    _ cell: RowText.Cell, naming application: inout ImportedApplication
  ) -> String? {
    read(cell, naming: &application) { (text) throws(InputError) in
      try InputText.note(text, field: "it")
    }
  }

  /// The text of a cell on one line; nil for one that cannot be stored, which is named.
  func storedLine(
    _ cell: RowText.Cell, naming application: inout ImportedApplication
  ) -> String? {
    read(cell, naming: &application) { (text) throws(InputError) in
      try InputText.name(text, field: "it")
    }
  }

  private func read(
    _ cell: RowText.Cell, naming application: inout ImportedApplication,
    _ body: (String) throws(InputError) -> String
  ) -> String? {
    do throws(InputError) {
      return try body(cell.text)
    } catch {
      let unread = UnreadCell(column: cell.header, fault: .input(error))
      if !application.unread.contains(unread) { application.unread.append(unread) }
      return nil
    }
  }
}
