internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

extension Session {
  /// Reads one of Clinch's own exports back as one operation, and shows what came of it.
  ///
  /// - Parameters:
  ///   - octets: the file's.
  ///   - file: what it is called.
  ///   - isRehearsal: whether nothing is to be stored.
  ///   - format: the form of the answer.
  /// - Throws: `Failure` 65 for what is no such export; `ExportRefusal`; `PersistenceError`.
  func restoreExport(
    _ octets: [UInt8], from file: String, isRehearsal: Bool, as format: JSONOption
  ) throws {
    do {
      let document = try ExportDocument(octets)
      let store = try storeForWriting(creating: !isRehearsal)
      let restored = try store.write(invocation("import"), isRehearsal: isRehearsal) {
        try $0.restore(document)
      }
      show(RestoredReport(restored, from: file, isRehearsal: isRehearsal), as: format)
    } catch let fault as JSONFault {
      throw Failure(fault, in: file)
    } catch ExportRefusal.notEmpty {
      let (message, _) = ExportRefusal.notEmpty.words { $0.rfc3339 }
      throw Failure(
        .data, message,
        hint: "clinch import \(FilePath.quoted(FilePath.asOperand(file))) --db new.db")
    }
  }
}
