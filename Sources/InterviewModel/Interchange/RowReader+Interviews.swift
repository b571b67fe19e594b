internal import Zones

extension RowReader {
  /// The interviews that a row tells of; one without a date, or with one that cannot be read, goes
  /// into the note of its application.
  func interviews(
    _ row: RowText, _ application: inout ImportedApplication
  ) -> [ImportedInterview] {
    var told = row.interviews + dated(row, &application)
    describe(&told, row, &application)
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
        if let cell = one.fields[field], cell.header != RowText.Interview.ofColumn {
          add(cell.naming(field), to: &application)
        }
      }
      for cell in [one.time].compactMap(\.self) + one.note { add(cell, to: &application) }
    }
    return interviews
  }

  /// The interviews by the columns for their dates, with the times of columns beside them.
  private func dated(
    _ row: RowText, _ application: inout ImportedApplication
  ) -> [RowText.Interview] {
    var dates: [RowText.Cell] = []
    var times: [RowText.Cell] = []
    var open: [RowText.Cell] = []
    for part in (row.fields[.interview] ?? []).filter({ $0.flag == nil }).flatMap(\.listedDates) {
      if part.text.isUnsettled {
        open.append(part)
      } else if part.isTime {
        times.append(part)
      } else if !part.text.isNothing {
        dates.append(part)
      }
    }
    for cell in open {
      add(cell, to: &application)
      // An open time is no other interview.
      if dates.isEmpty || !HeaderAliases.isTime(cell.header) {
        application.hasUndatedInterview = true
      }
    }
    let others = row.times.filter { !dates.isEmpty && $0.isTime }
    for cell in row.times where !others.contains(cell) { add(cell, to: &application) }
    times += others
    if dates.isEmpty, !times.isEmpty { application.hasUndatedInterview = true }
    let days = dates.indices.filter { dates[$0].isDay }
    let isMatched = days.count == times.count
    if !isMatched { for time in times { keep(time, .notATime(time.text), in: &application) } }
    return dates.enumerated().map { place, cell in
      var interview = RowText.Interview()
      interview.fields[.interview] = cell
      if isMatched, let day = days.firstIndex(of: place) { interview.time = times[day] }
      return interview
    }
  }

  /// Adds round, kind and interviewers of the only interview; what cannot be matched with one goes
  /// into the note of the application, and people are named.
  private func describe(
    _ told: inout [RowText.Interview], _ row: RowText, _ application: inout ImportedApplication
  ) {
    var isAbout = false
    for field in [ImportField.round, .kind, .interviewer] {
      guard var cells = row.fields[field], let first = cells.first else { continue }
      isAbout = true
      if told.count == 1, told[0].fields[field] == nil {
        if field == .interviewer {
          let all = cells.map(\.text).joined(separator: "; ")
          told[0].fields[field] = RowText.Cell(first.header, all)
          continue
        }
        told[0].fields[field] = cells.removeFirst()
      }
      for cell in cells {
        if field == .interviewer, told.count > 1 {
          keep(cell, .whichInterview(cell.text), in: &application)
        } else {
          add(cell, to: &application)
        }
      }
    }
    let isSaid = (row.fields[.interview] ?? []).contains { $0.flag == true }
    if told.isEmpty, isSaid || isAbout { application.hasUndatedInterview = true }
  }

  /// An interview; nil for one without a date that can be read, which is named.
  private func interview(
    _ told: RowText.Interview, _ application: inout ImportedApplication
  ) -> ImportedInterview? {
    guard var cell = told.fields[.interview] else { return nil }
    var lateTime: RowText.Cell?
    if let time = told.time {
      let joined = RowText.Cell(cell.header, "\(cell.text) \(time.text)")
      if cell.isDay, let read = try? TableDate(joined.text) {
        cell = joined
        if read.offset == nil { application.hasZonelessTime = true }
      } else {
        lateTime = time
      }
    }
    var interview: ImportedInterview
    do throws(Refusal) {
      interview = try self.interview(at: cell)
    } catch {
      keep(cell, error.fault, in: &application)
      return nil
    }
    if let lateTime { keep(lateTime, .notATime(lateTime.text), in: &application) }
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
    if let cell = told.fields[.interviewer] {
      let read = PeopleCell(cell.text, company: application.company)
      interview.people = read.people
      if !read.isWhole { rest.append(cell.naming(.interviewer)) }
      for (text, doubt) in read.unread {
        let fault: ImportFault =
          switch doubt {
          case .nobody: .namesNobody(text)
          case .unclear: .unclearPeople(text)
          }
        application.unread.append(UnreadCell(column: cell.header, fault: fault))
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
    guard let time = read.time, !read.isMidnight else {
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
}

extension RowText {
  /// Whether it tells of an interview: by a date, or a word that is not just an open one.
  var tellsOfInterview: Bool {
    !interviews.isEmpty
      || (fields[.interview] ?? []).contains { cell in
        cell.flag == true || cell.flag == nil && cell.listedDates.contains { !$0.text.isUnsettled }
      }
  }
}

extension RowText.Interview {
  /// The header of what the column says that its date stands in.
  static let ofColumn = "column"
}

extension RowText.Cell {
  /// Whether it is a date without a time.
  fileprivate var isDay: Bool { (try? TableDate(text)).map { $0.time == nil } ?? false }

  /// The only number in it that a round can have; nil where it has none, or several.
  var roundNumber: Int? {
    let numbers = text.utf8.split { !$0.isDigit }.compactMap { Int(digits: $0) }
    guard numbers.count == 1, Interview.rounds ~= numbers[0] else { return nil }
    return numbers[0]
  }

  /// The cell under the name of its field, where its own header says less.
  func naming(_ field: ImportField) -> RowText.Cell {
    guard !saysField else { return self }
    return RowText.Cell(field.rawValue, text)
  }

  private var saysField: Bool {
    switch HeaderAliases.use(of: header) {
    case .field, .stage: true
    default: false
    }
  }
}
