extension FileSystem {
  /// Writes a file that is there whole, or not at all.
  ///
  /// It is written under another name in the same folder, read and written by its owner alone
  /// (0600), brought to the disk, and then given its name. One that replaces a file of this user's
  /// gets that one's mode, because its owner may have opened it to others. A symbolic link in its
  /// place is never followed. On return it is on the disk, its name too where the folder may be
  /// read.
  ///
  /// - Parameters:
  ///   - octets: what it is to hold.
  ///   - path: where it is to be.
  ///   - isReplacing: whether a file that has the name is replaced, in one step, so that a reader
  ///     sees the old or the new one; else it is an error.
  ///   - beginning: what the passing name begins with.
  ///   - keepsName: whether its name is brought to the disk, too; of many files in one folder, the
  ///     last one does it for all.
  /// - Throws: `FileError`: of `.keeping` where it is written; with any other task, what was there
  ///   before still is, and nothing else is left behind.
  package static func write(
    _ octets: [UInt8], to path: String, isReplacing: Bool, passingName beginning: String,
    keepsName: Bool = true
  ) throws(FileError) {
    let file = try UnfinishedFile(for: path, beginning: beginning)
    do throws(FileError) {
      if isReplacing { file.takeMode(of: FileStatus(ofName: path)) }
      try file.append(octets)
      try file.finish(isReplacing: isReplacing)
    } catch {
      file.abandon()
      throw error
    }
    if keepsName { try keepName(of: path) }
  }

  /// Writes a file piece by piece, so that memory need never hold all of it; like
  /// `write(_:to:isReplacing:passingName:)` in everything else.
  ///
  /// - Parameters:
  ///   - path: where it is to be.
  ///   - isReplacing: whether a file that has the name is replaced.
  ///   - beginning: what the passing name begins with.
  ///   - fill: calls what it is given for each piece, in their order.
  /// - Throws: `FileError` as there; what `fill` throws, and nothing is left behind then.
  package static func write(
    to path: String, isReplacing: Bool, passingName beginning: String,
    _ fill: (_ append: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let file = try UnfinishedFile(for: path, beginning: beginning)
    do {
      if isReplacing { file.takeMode(of: FileStatus(ofName: path)) }
      try fill { try file.append($0) }
      try file.finish(isReplacing: isReplacing)
    } catch {
      file.abandon()
      throw error
    }
    try keepName(of: path)
  }

  /// Brings the name of a file to the disk, as far as its folder may be read.
  private static func keepName(of path: String) throws(FileError) {
    // Who may not read the folder cannot bring its entries to the disk.
    guard let folder = try? OpenFile(FilePath.folder(of: path)) else { return }
    guard reachesDisk(folder.descriptor) else { throw FileError(.keeping, path) }
  }
}
