internal import Files

/// The beginning of a rollback journal, as https://sqlite.org/fileformat2.html#the_rollback_journal
/// lays it out.
///
/// SQLite writes the magic once what stands in the journal is on the disk, and only then changes
/// the database: a file beside which no such journal lies is as its last commit left it.
package struct JournalHeader: Sendable, Hashable {
  /// How many pages the database had before the transaction; 0 for the first one of all.
  package let originalPageCount: Int64

  /// Bytes 0 to 7.
  private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  /// Where the page count (16 to 19) ends.
  private static let length = 20

  /// Takes the beginning of a file; nil when that is no journal's.
  init?(beginning: [UInt8]) {
    guard beginning.count >= Self.length, beginning.starts(with: Self.magic) else { return nil }
    originalPageCount = beginning[16..<20].reduce(0) { $0 << 8 | Int64($1) }
  }

  /// Where SQLite looks for the journal of the database at `path`: beside the file that symbolic
  /// links lead to.
  package static func place(besideDatabase path: String) -> String {
    (FilePath.real(path) ?? path) + "-journal"
  }

  /// Reads the journal beside the database at `path`; nil when there is none, or none that SQLite
  /// would bring anything back from.
  ///
  /// - Throws: as `FileHeader.read(path:)` does.
  package static func read(besideDatabase path: String) throws(SQLiteError) -> JournalHeader? {
    do throws(SQLiteError) {
      let file = try FileBeginning.ofDatabase(place(besideDatabase: path), count: length)
      return JournalHeader(beginning: file.octets)
    } catch {
      if error.systemError?.isOfNothing == true { return nil }
      throw error
    }
  }
}

extension JournalHeader {
  /// Refuses a journal that names a super-journal, as none of a program that has one database open
  /// does: once SQLite has rolled it back, it deletes the file of that name, whatever it is.
  ///
  /// SQLite reads the name before it looks at anything else, so a journal without a header is
  /// refused, too. Whether the name's checksum fits is not asked: nothing else ends in the magic.
  ///
  /// https://sqlite.org/atomiccommit.html, section 5.
  ///
  /// - Parameter path: that of the database.
  /// - Throws: `Reason.superJournal`; `SQLiteError` for a journal that cannot be read.
  package static func refuseSuperJournal(besideDatabase path: String) throws(SQLiteError) {
    let place = place(besideDatabase: path)
    do throws(FileError) {
      // Before the magic stand the name's length and checksum, of four bytes each.
      let ending = try FileEnding.read(path: place, count: 2 * magic.count) ?? []
      guard ending.count == 2 * magic.count, ending.suffix(magic.count).elementsEqual(magic)
      else { return }
    } catch {
      if error.number.isOfNothing { return }
      throw SQLiteError(error)
    }
    throw SQLiteError(.superJournal(path: place))
  }
}
