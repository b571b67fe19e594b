internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

/// One run of `export`: takes rows out of the store one by one and writes them as they come.
struct ExportRun {
  let store: Store
  let session: Session
  /// Whether files that exist are replaced.
  let isReplacing: Bool

  /// Writes everything as JSON, or one table as CSV, to a file.
  ///
  /// - Throws: as `OutputFile` does; `PersistenceError`.
  func file(of tables: Set<String>?, at path: String) throws -> ExportReport {
    var written: [ExportReport.Table] = []
    try outputFile(path).write(existing: existing) { append in
      written = try write(tables, append)
    }
    return ExportReport(written, to: path, schema: ExportQuery.schema, isFolder: false)
  }

  /// Writes the same to the output, once all of it was read: whoever reads slowly locks nothing,
  /// and a failure leaves nothing half-written.
  ///
  /// - Throws: `PersistenceError`; `Failure` 74 when it cannot be written.
  func output(of tables: Set<String>?) throws {
    let place = try session.databasePlace().path
    let spool = Spool(in: FilePath.folder(of: place), passingName: PassingFile.beginning)
    do {
      _ = try write(tables) { try spool.append($0) }
      try spool.drain { try session.send($0) }
    } catch let error as FileError {
      throw Failure(error)
    }
  }

  /// Writes a CSV file for each table.
  ///
  /// Nothing is written when one of them would be in the way.
  ///
  /// - Throws: as `OutputFile` does; `PersistenceError`.
  func csvFiles(of tables: Set<String>?, in folder: String) throws -> ExportReport {
    let names = ExportQuery.tableNames.filter { tables?.contains($0) ?? true }
    for name in names { try outputFile(path(of: name, in: folder)).refuse(existing) }
    do throws(FileError) {
      try FileSystem.createFolder(folder)
    } catch {
      throw Failure(error)
    }
    let written = try store.reading {
      try names.map { name in
        var written: [ExportReport.Table] = []
        try outputFile(path(of: name, in: folder)).write(existing: existing) { append in
          written = try writeCSV(of: name, append)
        }
        return written
      }
    }
    return ExportReport(
      written.flatMap(\.self), to: folder, schema: ExportQuery.schema, isFolder: true)
  }

  private var existing: OutputFile.Existing { isReplacing ? .replaced : .kept }

  private func path(of table: String, in folder: String) -> String { "\(folder)/\(table).csv" }

  private func outputFile(_ path: String) throws -> OutputFile {
    OutputFile(
      path: path, database: try session.databasePlace().path, wayOut: "to overwrite it: --force")
  }

  private func write(
    _ tables: Set<String>?, _ append: ([UInt8]) throws -> Void
  ) throws -> [ExportReport.Table] {
    if let name = tables?.first { return try writeCSV(of: name, append) }
    var written: [ExportReport.Table] = []
    var text = ExportText(schema: ExportQuery.schema, at: session.now)
    try ExportQuery(store).parts { part in
      written.count(part)
      text.add(part)
      if let piece = text.take() { try append(piece) }
    }
    try append(text.finish())
    return written
  }

  private func writeCSV(
    of table: String, _ append: ([UInt8]) throws -> Void
  ) throws -> [ExportReport.Table] {
    var written: [ExportReport.Table] = []
    var text: ExportedCSV?
    try ExportQuery(store).parts(of: [table]) { part in
      written.count(part)
      switch part {
      case .table(let table): text = ExportedCSV(table)
      case .row(let values): text?.add(values)
      }
      if let piece = text?.take() { try append(piece) }
    }
    if let rest = text?.take(isEnd: true) { try append(rest) }
    return written
  }
}

extension [ExportReport.Table] {
  /// Counts a part with the table that it is of.
  fileprivate mutating func count(_ part: ExportedPart) {
    switch part {
    case .table(let table): append(ExportReport.Table(name: table.name, rows: 0))
    case .row: self[endIndex - 1].rows += 1
    }
  }
}

extension Session {
  /// Passes on a piece of a long answer.
  ///
  /// - Throws: `Failure` 74 when it cannot be written; nothing where nobody reads any more.
  fileprivate func send(_ octets: [UInt8]) throws {
    do {
      try context.output.send(String(decoding: octets, as: UTF8.self))
    } catch StandardStreams.WriteError.closed {
      return
    } catch StandardStreams.WriteError.system(let number) {
      throw Failure(.inputOutput, "cannot write the output: \(ErrorNumber(number).words)")
    }
  }
}
