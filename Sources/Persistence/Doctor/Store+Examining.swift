internal import Files
package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// All that can be said where there is no place for a database.
  package static func examinationOfNoFile() -> Examination { .ofProgram(path: "") }

  /// Looks at the database at `path` and at what is around it, and changes nothing.
  ///
  /// The one exception is what every command does: what an interrupted one left half done is taken
  /// back. Damage is believed when it is seen twice, because a disk that fails to read once makes a
  /// sound file look damaged.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - zones: the zones of this computer, by name.
  /// - Returns: what was found. Damage does not throw.
  /// - Throws: `PersistenceError`: `.notADatabase`, `.foreign` and `.tooNew` for a file that is not
  ///   this program's; one whose condition is `.busy` or `.cannotAccess` where nothing can be said.
  package static func examine(
    _ path: String, zones: @Sendable (String) -> Zone? = { _ in .utc }
  ) throws -> Examination {
    let file = DatabaseFile(path: path)
    do {
      let first = try file.examine(zones: zones)
      guard first.isDamaged else { return first }
      var second = try file.examine(zones: zones)
      if second.isDamaged {
        second.soundBackup = try file.backupsToRestore().first { backup in
          (try? DatabaseFile(path: backup.path).examine().isSound) == true
        }
      }
      return second
    } catch let error as SQLiteError {
      throw file.surroundings(of: error) ?? PersistenceError.database(error)
    } catch let error as FileError {
      throw PersistenceError(error)
    }
  }
}
