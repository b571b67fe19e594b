internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

extension Session {
  /// Reads one of Clinch's own exports back as one operation, and shows what came of it.
  ///
  /// - Parameters:
  ///   - octets: the file's.
  ///   - file: how it was named; `-` is standard input.
  ///   - isRehearsal: whether nothing is to be stored.
  ///   - format: the form of the answer.
  /// - Throws: `Failure` 65 for what is no such export; `ExportRefusal`; `PersistenceError`.
  func restoreExport(
    _ octets: [UInt8], from file: String, isRehearsal: Bool, as format: JSONOption
  ) throws {
    let isPiped = file == ImportInput.dash
    let typed = FilePath.quoted(isPiped ? file : FilePath.asOperand(file))
    do {
      let staged = try StagedExport(ExportDocument(octets), zones: zoneLookup, at: now)
      // Only now: a file that cannot be read back makes no database.
      let store = try isRehearsal ? storeForRehearsal() : storeForWriting(creating: true)
      let restored = try store.write(invocation("import"), isRehearsal: isRehearsal) {
        try staged.restore(in: $0)
      }
      show(RestoredReport(restored, from: file, isRehearsal: isRehearsal), as: format)
    } catch let fault as JSONFault {
      throw Failure(fault, in: SpokenFile.name(file))
    } catch ExportRefusal.notEmpty {
      let (message, _) = ExportRefusal.notEmpty.words { $0.rfc3339 }
      throw Failure(
        .data, message,
        hint: "clinch import \(typed) --db new.db")
    }
  }

  /// The store to try things on: an empty one that is never saved where there is no database yet.
  private func storeForRehearsal() throws -> Store {
    do {
      return try storeForReading()
    } catch PersistenceError.noSuchFile {
      return try Store.inMemory(zones: zoneLookup, seed: nil)
    }
  }
}
