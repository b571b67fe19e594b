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

  /// When something happened; a date without a time is that day, and so is its midnight, which
  /// spreadsheets write for it.
  ///
  /// - Throws: `Refusal` for a text that is no date, and a time that the clock does not show once.
  func happening(_ cell: RowText.Cell) throws(Refusal) -> Happening {
    let (date, read) = try date(cell)
    guard let time = read.time, !read.isMidnight else { return day(date) }
    return Happening(
      try moment(CivilDateTime(date: date, time: time), offset: read.offset, in: cell))
  }

  /// The only moment at which the clock shows a time.
  ///
  /// - Throws: `Refusal` for a time that it skips or shows twice.
  func moment(
    _ local: CivilDateTime, offset: Int?, in cell: RowText.Cell
  ) throws(Refusal) -> Instant {
    if let offset { return Zone.utc.instant(of: local) - offset }
    let moments = zone.instants(of: local)
    guard moments.count == 1 else {
      throw Refusal(fault: .unclearTime(cell.text), column: cell.header)
    }
    return moments[0]
  }

  /// The date in a cell, whose weekday agrees where one stands before it.
  ///
  /// - Throws: `Refusal` for a text that is no date, or none in the order of the file.
  func date(
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
    let time = (read.isMidnight ? nil : read.time).map {
      " \($0.hour.padded(to: 2)):\($0.minute.padded(to: 2))\(read.offset == 0 ? " UTC" : "")"
    }
    // An offset that is not UTC says more than can be said shortly.
    if let offset = read.offset, offset != 0 { return cell }
    return RowText.Cell(cell.header, "\(date)\(time ?? "")")
  }
}

extension TableDate {
  /// Whether its time is midnight by the clock that is at hand, with no end: spreadsheets write it
  /// for a day without a time.
  var isMidnight: Bool { time == .midnight && minutes == nil && offset == nil }
}
