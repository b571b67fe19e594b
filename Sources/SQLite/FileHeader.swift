internal import Files

/// The first 100 bytes of a database file, as https://sqlite.org/fileformat2.html lays them out.
///
/// It states what is there and judges nothing. A file too short for a header has one of zeros.
package struct FileHeader: Sendable, Hashable {
  /// How many bytes the header has.
  package static let length = 100

  /// The size of the file in bytes.
  package let fileSize: Int64
  private let octets: [UInt8]

  /// Takes the beginning of a file, all of it zeros when it is shorter than a header.
  package init(fileSize: Int64, beginning: some Sequence<UInt8>) {
    self.fileSize = fileSize
    let header = Array(beginning.prefix(FileHeader.length))
    let zeros: [UInt8] = Array(repeating: 0, count: FileHeader.length)
    octets = header.count == FileHeader.length ? header : zeros
  }

  /// Tells that the file begins as every SQLite database does (bytes 0 to 15).
  package var hasMagic: Bool { octets.starts(with: "SQLite format 3\0".utf8) }

  /// Tells that there is nothing but zeros, as where the first page was never written.
  package var isBlank: Bool { octets.allSatisfy { $0 == 0 } }

  /// The page size in bytes (16, 17), where 1 stands for 65,536.
  package var pageSize: Int {
    let stored = Int(octets[16]) << 8 | Int(octets[17])
    return stored == 1 ? 65_536 : stored
  }

  /// How the file is written (18): 1 through a rollback journal, 2 through a write-ahead log, and a
  /// greater number as only a later SQLite can.
  package var writeVersion: Int { Int(octets[18]) }

  /// Whether it is read through a write-ahead log (19).
  package var hasWriteAheadLog: Bool { octets[19] == 2 }

  /// How many pages the file says it has (28 to 31); true only if `isPageCountCurrent`.
  package var pageCount: Int64 { Int64(word(at: 28)) }

  /// Tells that the page count is not zero and that the newest change wrote it.
  ///
  /// The counters at 24 and at 92 agree then; SQLite before 3.7.0 left the page count standing.
  package var isPageCountCurrent: Bool { pageCount > 0 && word(at: 24) == word(at: 92) }

  /// The `user_version` (60 to 63), the number that is the application's to use.
  package var userVersion: Int32 { Int32(bitPattern: word(at: 60)) }

  /// The `application_id` (68 to 71); 0 where none was set.
  package var applicationID: Int32 { Int32(bitPattern: word(at: 68)) }

  /// The version of the library that wrote it last (96 to 99), as 3040001.
  package var writerVersionNumber: Int { Int(word(at: 96)) }

  /// The big-endian number of 32 bits at `offset`.
  private func word(at offset: Int) -> UInt32 {
    octets[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension FileHeader {
  /// Reads the header of the file at `path`, before any connection to it is open.
  ///
  /// Never later: to close a file lets go all POSIX locks that the process holds on it, those of a
  /// connection too (https://sqlite.org/howtocorrupt.html, section 2.2). Symbolic links are
  /// followed.
  ///
  /// - Throws: `ResultCode.cannotOpen` or `ResultCode.ioErrorRead` with `systemErrorNumber`, and
  ///   `Reason.notARegularFile`.
  package static func read(path: String) throws(SQLiteError) -> FileHeader {
    let file = try FileBeginning.ofDatabase(path, count: length)
    return FileHeader(fileSize: Int64(file.size), beginning: file.octets)
  }
}

extension FileBeginning {
  /// Reads up to `count` bytes of a database or of a journal.
  ///
  /// - Throws: as `FileHeader.read(path:)` does.
  static func ofDatabase(_ path: String, count: Int) throws(SQLiteError) -> FileBeginning {
    let file: FileBeginning?
    do throws(FileError) {
      file = try read(path: path, count: count)
    } catch {
      throw SQLiteError(error)
    }
    guard let file else { throw SQLiteError(.notARegularFile) }
    return file
  }
}
