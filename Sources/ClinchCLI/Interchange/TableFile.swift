internal import Files
internal import InterviewModel
internal import Zones

/// A table in a file of text or on standard input, whose form and header are known; it is read a
/// piece at a time.
struct TableFile {
  /// The path, as it was typed.
  var path: String { input.word }
  private let input: ImportInput
  /// The layout of its first table.
  var layout: TableLayout { header.layout }
  private let encoding: TableEncoding
  private let header: TableHeader
  private let options: ImportOptions

  /// How much of a file is read to find its form and header: 64 KiB.
  static let beginning = 65_536

  /// Finds form and header of a table.
  ///
  /// - Parameters:
  ///   - input: where it is.
  ///   - beginning: its first bytes, and whether that is all of it.
  ///   - options: what was said about it.
  /// - Throws: `Failure` 65 where bytes do not belong to the encoding, or no column names a
  ///   company.
  init(
    _ input: ImportInput, _ beginning: (octets: [UInt8], isWhole: Bool), _ options: ImportOptions
  ) throws {
    self.input = input
    self.options = options
    encoding = options.encoding ?? TableEncoding(ofFileBeginning: beginning.octets)
    var decoder = TableDecoder(encoding)
    let isWhole = beginning.isWhole
    let bytes: [UInt8]
    do throws(TableDecoder.Fault) {
      bytes = try decoder.decode(beginning.octets, isLast: isWhole)
    } catch {
      throw Failure(error, input.word, isGiven: options.encoding != nil)
    }
    let forms = options.delimiter.map { [TableForm.delimited(by: $0)] } ?? TableForm.tried
    let found = TableHeader.find(
      in: bytes, isWhole: isWhole, forms: forms, preset: options.preset,
      mapping: options.mapping)
    switch found {
    case .success(let header): self.header = header
    case .failure(let missing):
      throw Failure(missing, input.word, company: options.mapping[.company])
    }
  }

  /// Hands over each row of its tables, and each line that is not read.
  ///
  /// - Throws: `Failure` where it cannot be read; what `body` throws.
  func forEach(_ body: (TableSections.Line) throws -> Void) throws {
    let next = try input.reader()
    var decoder = TableDecoder(encoding)
    var scanner = TableScanner(header.form)
    var sections = TableSections(header, preset: options.preset, mapping: options.mapping)
    while true {
      switch scanner.next() {
      case .end: return try sections.finish().forEach(body)
      case .needsMore: try feed(&scanner, &decoder, next)
      case .record(let record): try sections.take(record).forEach(body)
      case .unreadable(let line, let fault): try body(.skipped(line: line, fault))
      }
    }
  }

  private func feed(
    _ scanner: inout TableScanner, _ decoder: inout TableDecoder,
    _ next: (Int) throws(FileError) -> [UInt8]
  ) throws {
    do {
      let bytes = try next(Self.beginning)
      scanner.feed(try decoder.decode(bytes, isLast: bytes.isEmpty))
      if bytes.isEmpty { scanner.finish() }
    } catch let error as FileError {
      throw Failure(error)
    } catch let fault as TableDecoder.Fault {
      throw Failure(fault, path, isGiven: false)
    }
  }

  /// Looks through the dates of the table, and creates the reader of its rows.
  ///
  /// - Returns: it, and the columns of somebody's own table that are full of dates and kept as
  ///   notes.
  /// - Throws: `Failure` 65 where a date can mean two days and nothing decides.
  func reader(
    _ session: Session, _ progress: inout ImportProgress
  ) throws -> (RowReader, noted: [String]) {
    var dates = FileDates()
    try forEach { line in
      progress.look()
      if case .row(let row) = line { dates.see(row) }
    }
    let given = options.dateOrder ?? layout.preset?.dateOrder
    let reader = RowReader(
      order: try given ?? order(dates.slashed, custom: nil),
      orderWithPoints: try given ?? order(dates.pointed, custom: .dmy), zone: session.zone,
      now: session.now)
    return (reader, layout.preset == nil ? dates.notedColumns : [])
  }

  private func order(_ evidence: DateOrderEvidence, custom: DateOrder?) throws -> DateOrder {
    let verdict = evidence.verdict(custom: custom)
    if case .settled(let order) = verdict { return order }
    throw Failure(verdict, path)
  }
}
