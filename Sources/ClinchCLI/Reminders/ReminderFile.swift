internal import Files
internal import InterviewModel
internal import Persistence

/// The file beside a database that keeps reminders from coming twice.
struct ReminderFile {
  /// Its path.
  let path: String

  /// Takes the place of the database.
  init(beside database: String) {
    path = database + ".reminders"
  }

  /// The record; an empty one where there is none.
  ///
  /// - Throws: `Failure` 74 when it cannot be read.
  func read() throws(Failure) -> ReminderRecord {
    let octets = try TextFile.octets(path) ?? []
    return ReminderRecord(text: String(decoding: octets, as: UTF8.self))
  }

  /// Writes the record; where there is no folder for a database yet, there is nothing to keep.
  ///
  /// - Throws: `Failure` 73 or 74.
  func write(_ record: ReminderRecord) throws(Failure) {
    guard FileStatus(of: FilePath.folder(of: path))?.kind == .folder else { return }
    try OutputFile(path: path).write(record.text, existing: .replaced)
  }

  /// Removes the record.
  ///
  /// - Throws: `Failure` 74 when it cannot be removed.
  func remove() throws(Failure) {
    guard FileSystem.remove([path]) else { throw Failure(.inputOutput, "cannot remove \(path)") }
  }
}
