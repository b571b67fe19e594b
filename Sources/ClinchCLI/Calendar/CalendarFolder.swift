internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// A folder with one calendar file for each entry, as khal, vdirsyncer and todoman read it.
///
/// What is written there is kept in a record beside the files. Everything else in the folder is
/// somebody else's and stays as it is.
struct CalendarFolder {
  /// The path of the folder.
  let path: String
  /// Whether follow-ups are tasks.
  var tasks = false
  /// The kinds of entries that it gets; all when there are none.
  var kinds: Set<CalendarKind> = []
  /// Finds a zone by its name.
  let zone: (String) -> Zone?

  /// Brings the folder up to date with the database: writes what changed, each file whole or not at
  /// all, and removes what Clinch wrote and is over.
  ///
  /// - Parameters:
  ///   - store: the database, read once nobody else can change the folder.
  ///   - now: the moment it is about.
  /// - Returns: what was done.
  /// - Throws: `Failure` 73, 74 or 75; the record then still names every file that was written, so
  ///   that the next call does the rest. `PersistenceError`.
  func update(from store: Store, at now: Instant) throws -> CalendarFolderReport {
    try fill(from: store) {
      let filter = CalendarFilter(kinds: kinds)
      return try filter.apply(to: store.calendarEntries(toComeAt: now))
        .filter { CalendarFolderRecord.canName($0.uuid) }
        .map { ($0.uuid, $0.file(tasks: tasks, zone: zone)) }
    }
  }

  /// Removes every file that Clinch wrote to the folder, and the record of them.
  ///
  /// - Returns: what was done.
  /// - Throws: as `update(from:at:)` does.
  func empty(of store: Store) throws -> CalendarFolderReport {
    try fill(from: store) { [] }
  }

  /// Makes the folder hold these entries of a database, once nobody else can change it.
  private func fill(
    from store: Store, with entries: () throws -> [(name: String, text: String)]
  ) throws -> CalendarFolderReport {
    guard FileStatus(of: path)?.kind == .folder else {
      throw Failure(
        .noInput, "there is no folder \(path)",
        hint: "to make it again: clinch calendar --folder \(FilePath.quoted(path))")
    }
    let deadline = Deadline(seconds: Self.patience)
    do {
      let report = try FileSystem.lockingFolder(path, until: { deadline.hasPassed }) {
        guard let search = try store.searchName() else {
          return CalendarFolderReport(folder: path, written: 0, removed: 0, unchanged: 0)
        }
        let texts = Dictionary(try entries().map { ($0.name, $0.text) }) { first, _ in first }
        return try write(texts, record: recordPath(of: search))
      }
      guard let report else {
        throw Failure(.temporary, "another command is changing \(path)", hint: "try again")
      }
      return report
    } catch let error as FileError {
      throw Failure(error)
    }
  }

  private func write(
    _ texts: [String: String], record place: String
  ) throws -> CalendarFolderReport {
    let plan = CalendarFolderPlan(
      wanted: texts.mapValues(TextDigest.of), record: try record(at: place),
      present: Set(try FileSystem.entries(of: path).compactMap(Self.name(ofFile:))))
    if let before = plan.before { try write(before.text, to: place, isKept: false) }
    for name in plan.written {
      guard let text = texts[name] else { continue }
      try write(text, to: file(of: name), isKept: false)
    }
    if let left = plan.removed.first(where: { !FileSystem.remove([file(of: $0)]) }) {
      throw Failure(.inputOutput, "cannot remove \(file(of: left))")
    }
    if let after = plan.after, !after.digests.isEmpty {
      try write(after.text, to: place, isKept: true)
    } else if plan.after != nil, !FileSystem.remove([place]) {
      throw Failure(.inputOutput, "cannot remove \(place)")
    }
    return CalendarFolderReport(
      folder: path, written: plan.written.count, removed: plan.removed.count,
      unchanged: texts.count - plan.written.count)
  }

  /// Writes a file of the folder; the names of those before it reach the disk with one that is
  /// kept.
  private func write(_ text: String, to file: String, isKept: Bool) throws(FileError) {
    try FileSystem.write(
      Array(text.utf8), to: file, isReplacing: true, passingName: PassingFile.beginning,
      keepsName: isKept)
  }

  private func record(at place: String) throws -> CalendarFolderRecord {
    guard FileStatus(ofName: place)?.kind == .file else { return CalendarFolderRecord() }
    let bytes = try FileBeginning.read(path: place, count: Self.longestRecord)?.octets ?? []
    return CalendarFolderRecord(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Files that begin with a point, and do not end in `.ics`, are nothing to readers of the folder.
  private func recordPath(of search: String) -> String {
    "\(path)/.clinch-folder-" + String(search.unicodeScalars.prefix(8))
  }

  private func file(of name: String) -> String { "\(path)/\(name)\(Self.ending)" }

  /// The entry whose file has this name; nil for files that cannot be ours.
  private static func name(ofFile name: String) -> String? {
    guard name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { return nil }
    let entry = String(name.unicodeScalars.dropLast(ending.unicodeScalars.count))
    return CalendarFolderRecord.canName(entry) ? entry : nil
  }

  private static let ending = ".ics"
  /// The seconds that another command is waited for, which takes some milliseconds.
  private static let patience = 2
  private static let longestRecord = 16 << 20
}
