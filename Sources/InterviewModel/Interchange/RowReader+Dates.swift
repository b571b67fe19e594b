internal import Zones

extension RowReader {
  /// Reads when the owner applied: the first of those columns that is a day; what the others say
  /// goes into the note.
  func readApplied(_ row: RowText, _ application: inout ImportedApplication) {
    for cell in row.fields[.applied] ?? [] where cell.flag == nil {
      guard application.applied == nil else {
        add(day(of: cell), to: &application)
        continue
      }
      do throws(Refusal) {
        application.applied = try applied(cell)
      } catch {
        keep(cell, error.fault, in: &application)
        application.applied = certainDay(of: cell, despite: error)
      }
    }
  }

  /// Reads when an application ended: the first of those columns that is a day that has come; what
  /// the others say goes into the note.
  func readEnd(_ row: RowText, _ application: inout ImportedApplication) {
    for cell in row.endDates {
      guard application.outcome != nil, application.ended == nil else {
        add(day(of: cell), to: &application)
        continue
      }
      do throws(Refusal) {
        let ended = try happening(cell)
        if ended.isStillToCome(at: now) {
          add(day(of: cell), to: &application)
        } else {
          application.ended = ended
        }
      } catch {
        application.ended = certainDay(of: cell, despite: error)
        if application.ended == nil {
          add(cell, to: &application)
        } else {
          keep(cell, error.fault, in: &application)
        }
      }
    }
  }

  /// The day of a moment whose time alone is unclear; nil where the day is, or lies ahead.
  private func certainDay(of cell: RowText.Cell, despite refusal: Refusal) -> Happening? {
    guard case .unclearTime = refusal.fault, let (date, _) = try? date(cell) else { return nil }
    let day = day(date)
    return day.isStillToCome(at: now) ? nil : day
  }

  private func day(_ date: CivilDate) -> Happening {
    let noon = CivilDateTime(date: date, time: CivilTime(hour: 12, minute: 0) ?? .midnight)
    return Happening(
      zone.instant(of: noon), day: zone.firstInstant(of: date)...zone.lastInstant(of: date))
  }

  /// When the owner applied.
  ///
  /// - Throws: `Refusal` for a text that is no date, and a day that lies ahead.
  private func applied(_ cell: RowText.Cell) throws(Refusal) -> Happening {
    let applied = try happening(cell)
    guard !applied.isStillToCome(at: now) else {
      throw Refusal(
        fault: .stillToCome(zone.local(at: applied.at).date), column: cell.header)
    }
    return applied
  }

  /// When something happened; a date without a time is that day.
  ///
  /// - Throws: `Refusal` for a text that is no date, and a time that the clock does not show once.
  func happening(_ cell: RowText.Cell) throws(Refusal) -> Happening {
    let (date, read) = try date(cell)
    guard let time = read.time else { return day(date) }
    return Happening(
      try moment(CivilDateTime(date: date, time: time), offset: read.offset, in: cell))
  }

  /// The only moment at which the clock shows a time.
  ///
  /// - Throws: `Refusal` for a time that it skips or shows twice.
  private func moment(
    _ local: CivilDateTime, offset: Int?, in cell: RowText.Cell
  ) throws(Refusal) -> Instant {
    if let offset { return Zone.utc.instant(of: local) - offset }
    let moments = zone.instants(of: local)
    guard moments.count == 1 else {
      throw Refusal(fault: .unclearTime(cell.text), column: cell.header)
    }
    return moments[0]
  }

  /// The interviews that a row tells of; one without a date, or with one that cannot be read, goes
  /// into the note of its application.
  func interviews(
    _ row: RowText, _ application: inout ImportedApplication
  ) -> [ImportedInterview] {
    var told = row.interviews
    for cell in row.fields[.interview] ?? [] where cell.flag == nil {
      for part in cell.text.parts(between: ";").flatMap({ $0.parts(between: "\n") }) {
        if part.isUnsettled {
          add(RowText.Cell(cell.header, part), to: &application)
          application.hasUndatedInterview = true
        }
        guard !part.isUnsettled, !part.isNothing else { continue }
        var interview = RowText.Interview()
        interview.fields[.interview] = RowText.Cell(cell.header, part)
        told.append(interview)
      }
    }
    let about = [ImportField.round, .kind, .interviewer].flatMap { field in
      (row.fields[field] ?? []).map { (field: field, cell: $0) }
    }
    if told.count == 1 {
      for (field, cell) in about where told[0].fields[field] == nil { told[0].fields[field] = cell }
    } else {
      for (_, cell) in about { add(cell, to: &application) }
    }
    let isSaid = (row.fields[.interview] ?? []).contains { $0.flag == true }
    if told.isEmpty, isSaid || !about.isEmpty { application.hasUndatedInterview = true }
    for cell in row.fields[.interview] ?? [] where cell.flag == true {
      add(cell, to: &application)
    }
    var interviews: [ImportedInterview] = []
    for one in told {
      if let interview = interview(one, &application) {
        interviews.append(interview)
        continue
      }
      application.hasUndatedInterview = true
      for field in [ImportField.round, .kind, .interviewer] {
        if let cell = one.fields[field] { add(cell.naming(field), to: &application) }
      }
      for cell in one.note { add(cell, to: &application) }
    }
    return interviews
  }

  /// An interview; nil for one without a date that can be read, which is named.
  private func interview(
    _ told: RowText.Interview, _ application: inout ImportedApplication
  ) -> ImportedInterview? {
    guard let cell = told.fields[.interview] else { return nil }
    var interview: ImportedInterview
    do throws(Refusal) {
      interview = try self.interview(at: cell)
    } catch {
      keep(cell, error.fault, in: &application)
      return nil
    }
    var rest = told.note
    if let kind = told.fields[.kind], !kind.text.isNothing {
      interview.kind = InterviewKind(imported: kind.text)
      if interview.kind == nil { rest.append(kind.naming(.kind)) }
    }
    if let round = told.fields[.round] {
      interview.round = round.roundNumber
      if interview.round == nil {
        rest.append(round.naming(.round))
        interview.kind = interview.kind ?? InterviewKind(imported: round.text)
      }
    }
    if let people = told.fields[.interviewer] {
      do throws(InputError) {
        interview.people = try PersonEntry.list(people.text, field: "it")
      } catch {
        rest.append(people.naming(.interviewer))
      }
    }
    var lines: [String] = []
    for cell in rest {
      guard let text = stored(cell, naming: &application) else { continue }
      lines.append(cell.header == "notes" ? text : "\(cell.label): \(text)")
    }
    interview.note = lines.isEmpty ? nil : lines.joined(separator: "\n")
    return interview
  }

  private func interview(at cell: RowText.Cell) throws(Refusal) -> ImportedInterview {
    let (date, read) = try date(cell)
    guard let time = read.time else {
      return ImportedInterview(
        startsAt: zone.firstInstant(of: date), dayEndsAt: zone.lastInstant(of: date))
    }
    let local = CivilDateTime(date: date, time: time)
    let begin = try moment(local, offset: read.offset, in: cell)
    guard let minutes = read.minutes else { return ImportedInterview(startsAt: begin) }
    // What the clock shows in between can be an hour more than passes.
    let shown = Zone.utc.instant(of: local) + minutes * CivilTime.secondsPerMinute
    let end = try moment(Zone.utc.local(at: shown), offset: read.offset, in: cell)
    guard end > begin else {
      throw Refusal(fault: .unclearTime(cell.text), column: cell.header)
    }
    return ImportedInterview(
      startsAt: begin, minutes: (end - begin) / CivilTime.secondsPerMinute)
  }

  /// The date in a cell, whose weekday agrees where one stands before it.
  private func date(
    _ cell: RowText.Cell
  ) throws(Refusal) -> (CivilDate, TableDate) {
    let read: TableDate
    do throws(TableDate.Fault) {
      read = try Self.read(cell.text)
    } catch {
      throw Refusal(fault: .notADate(cell.text, error), column: cell.header)
    }
    let order = order(of: read)
    guard let date = read.date(in: order) else {
      throw Refusal(fault: .otherOrder(cell.text, order), column: cell.header)
    }
    if let weekday = read.weekday, weekday != date.weekday {
      throw Refusal(fault: .notADate(cell.text, .wrongWeekday(date.weekday)), column: cell.header)
    }
    guard WhenVocabulary.years.contains(date.year), date.year < 9999 else {
      throw Refusal(fault: .notADate(cell.text, .noSuchDay), column: cell.header)
    }
    return (date, read)
  }

  /// A date, or a range on one day; of days with an arrow between them the first one.
  private static func read(_ text: String) throws(TableDate.Fault) -> TableDate {
    do throws(TableDate.Fault) {
      return try TableDate(text)
    } catch {
      guard error == .notADate, let first = text.parts(between: "→").first, first != text else {
        throw error
      }
      return try TableDate(first)
    }
  }

  private func order(of read: TableDate) -> DateOrder {
    if case .numeric(let date) = read.day, date.hasPoints { orderWithPoints } else { order }
  }

  /// A cell with its date as ISO 8601 writes it; as it is where it has none.
  func day(of cell: RowText.Cell) -> RowText.Cell {
    guard let (date, read) = try? date(cell), read.minutes == nil else { return cell }
    let time = read.time.map {
      " \($0.hour.padded(to: 2)):\($0.minute.padded(to: 2))\(read.offset == 0 ? " UTC" : "")"
    }
    // An offset that is not UTC says more than can be said shortly.
    if let offset = read.offset, offset != 0 { return cell }
    return RowText.Cell(cell.header, "\(date)\(time ?? "")")
  }
}

extension RowText.Cell {
  /// The only number in it that a round can have; nil where it has none, or several.
  var roundNumber: Int? {
    let numbers = text.utf8.split { !$0.isDigit }.compactMap { Int(digits: $0) }
    guard numbers.count == 1, Interview.rounds ~= numbers[0] else { return nil }
    return numbers[0]
  }

  /// The cell under the name of its field, where its own header says less.
  func naming(_ field: ImportField) -> RowText.Cell {
    guard headerField == nil else { return self }
    return RowText.Cell(field.rawValue, text)
  }

  private var headerField: ImportField? {
    if case .field(let field) = HeaderAliases.use(of: header) { field } else { nil }
  }
}
