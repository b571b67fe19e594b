/// The steps that make a calendar folder hold what it should, and nothing more than those.
///
/// In their order they can stop anywhere: what is being written stands in the record as pending
/// first, so that the next plan writes it again, or removes it.
package struct CalendarFolderPlan: Sendable, Equatable {
  /// The record to keep before anything is written; nil where nothing is.
  package let before: CalendarFolderRecord?
  /// The names of the entries to write, sorted: new, changed, or missing in the folder.
  package let written: [String]
  /// The names of the entries to remove, sorted: those that were written once and are over.
  package let removed: [String]
  /// The record to keep at the end; nil where it is the one that is there.
  package let after: CalendarFolderRecord?

  /// Plans the steps.
  ///
  /// - Parameters:
  ///   - wanted: the digest of each entry's text, by its name.
  ///   - record: what was written before.
  ///   - present: the names of the entries whose files are there.
  package init(
    wanted: [String: UInt64], record: CalendarFolderRecord, present: Set<String>
  ) {
    written = wanted.filter { name, digest in
      record.digests[name] != .some(digest) || !present.contains(name)
    }.keys.sorted()
    removed = record.digests.keys.filter { wanted[$0] == nil }.sorted()
    var pending = record
    for name in written { pending.digests[name] = .some(nil) }
    before = written.isEmpty || pending == record ? nil : pending
    let end = CalendarFolderRecord(wanted.mapValues { $0 })
    after = end == record && before == nil ? nil : end
  }
}
