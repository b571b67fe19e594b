internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

extension Session {
  /// Has the owner's calendar folder brought up to date once the output is written, where something
  /// was stored and there is such a folder.
  ///
  /// What was stored is stored: a folder that cannot be written is worth a note.
  func refreshCalendarFolderOnceWritten() {
    guard hasChangedDatabase, let store = try? store ?? storeForReading() else { return }
    context.output.onceWritten { [self] _ in
      do {
        let settings = try store.settings()
        guard !settings.calendarFolder.isEmpty else { return }
        let folder = CalendarFolder(
          path: absolute(settings.calendarFolder), tasks: settings.calendarTodo, zone: zoneLookup)
        _ = try folder.update(from: store, at: now)
      } catch {
        let failure = Failure(explaining: error, moments: nil, database: options.db)
        note("note: your calendar folder is not up to date: \(failure.message)")
        if let hint = failure.hint { note("hint: \(hint)") }
      }
    }
  }

  /// Takes Clinch's files out of the folder that was the owner's calendar folder until now.
  ///
  /// - Parameters:
  ///   - before: the settings as they were.
  ///   - settings: the settings as they are.
  ///   - store: the database.
  func leaveCalendarFolder(_ before: Settings?, for settings: Settings, of store: Store) {
    guard let left = before?.calendarFolder, !left.isEmpty, left != settings.calendarFolder else {
      return
    }
    do {
      let report = try CalendarFolder(path: absolute(left), zone: zoneLookup).empty(of: store)
      note("note: \(report.removedWords)")
    } catch {
      let failure = Failure(explaining: error, moments: nil, database: options.db)
      note("note: your entries are still in \(left): \(failure.message)")
    }
  }

  private var hasChangedDatabase: Bool { store?.didSave == true || didReplaceDatabase }

  /// The calendar folder as it is stored: from `~` on where it is in the home directory, so that it
  /// is found on another computer, too; empty for none, which is typed as that or `off`.
  ///
  /// - Throws: as `madeFolder(_:)` does.
  func calendarFolder(_ typed: String) throws -> String {
    if typed.isEmpty || typed == "off" { return "" }
    let path = try madeFolder(typed)
    guard let home = context.environment["HOME"], path.utf8.starts(with: (home + "/").utf8) else {
      return path
    }
    return "~" + String(Substring(path.utf8.dropFirst(home.utf8.count)))
  }

  /// The absolute path of a folder, which is made where there is none.
  ///
  /// - Throws: `Failure` 73 where something else has the name, or it cannot be made.
  func madeFolder(_ typed: String) throws -> String {
    let path = absolute(typed)
    switch FileStatus(of: path)?.kind {
    case .folder: break
    case nil where FileSystem.isTaken(path):
      throw Failure(
        .cannotCreate, "\(path) is a link that leads nowhere",
        hint: "make the folder that it leads to, or name another one")
    case nil:
      do throws(FileError) {
        try FileSystem.createFolder(path)
      } catch {
        throw Failure(error)
      }
      note("note: created \(path)")
    default: throw Failure(.cannotCreate, "\(path) is not a folder", hint: "name a folder")
    }
    return path
  }

  /// A path that leads to the same place whatever folder a later command is run in.
  private func absolute(_ typed: String) -> String {
    let home = context.environment["HOME"] ?? ""
    if typed == "~" || typed.utf8.starts(with: "~/".utf8), !home.isEmpty {
      return home + String(typed.unicodeScalars.dropFirst())
    }
    return typed.utf8.first == UInt8(ascii: "/") ? typed : FilePath.resolved(typed)
  }
}
