internal import InterviewModel
internal import Rendering

// Results of commands, in the form that was asked for.

extension Session {
  /// Prints a list in the form that was asked for.
  func print<Row, Context>(
    _ list: RowList<Row, Context>, as format: ListFormat, orForPeople text: () -> String
  ) {
    if format.json { return print(list.json) }
    if format.csv { return print(csv: list.csv) }
    print(text())
  }

  /// Prints CSV: exactly into a pipe or file, and so that nothing in it steers a terminal.
  func print(csv text: String) {
    print(context.terminal.isOutput ? TerminalText.csv(text) : text)
  }

  /// Prints follow-ups in the form that was asked for; a friendly line when a person gets none.
  func print(
    followUps rows: [FollowUp], as format: ListFormat, table: (Layout) -> String,
    orWhenEmpty words: () -> String
  ) {
    print(FollowUpList(rows, at: now), as: format) {
      rows.isEmpty ? words() + "\n" : table(layout())
    }
  }

  /// Prints follow-ups that were just settled or opened.
  func print(settled rows: [FollowUp], asJSON: Bool) {
    if asJSON { return print(FollowUpList(rows, at: now).json) }
    let layout = layout()
    print(rows.map { layout.titledLine(of: $0) }.joined())
  }

  /// Prints what was done with an interview, and what its owner should know beside that.
  func print(_ change: InterviewChange, verb: String, asJSON: Bool) {
    for remark in change.remarks { show(remark, of: change.interview.id) }
    if asJSON { return print(change.json(at: now)) }
    print(layout(for: [change.interview]).change(change, verb: verb))
  }

  func show(_ remark: InterviewChange.Remark, of interview: Interview.ID) {
    switch remark {
    case .newApplication: break
    case .kept(let field, let stored):
      note("note: \(field) stays \"\(stored)\"")
    case .letterLimitPassed:
      note("note: no letter is opened, because its limit has passed; one that went out:")
      note("note:   clinch letter sent \(interview.number) --to all --at WHEN")
    case .letterNotOpened:
      note("note: no letter was opened for it, and now there is time for one:")
      note("note:   clinch letter draft \(interview.number)")
    case .applicationHasEnded:
      note("note: the application has ended, so the date opens no check-in")
    case .laterInterviewHasTheCheckIn:
      note("note: a later interview has the check-in, so its date stays")
    case .applicationLeft(let application):
      note("note: the application \(application.title) stays, without an interview")
    case .takenOut(let name, let losingLetter, let objections):
      let parts = [
        losingLetter ? "their letter" : nil,
        objections == 0 ? nil : objections == 1 ? "an objection" : "\(objections) objections",
      ].compactMap(\.self)
      note(
        "note: \(name) was taken out"
          + (parts.isEmpty ? "" : ", and with them \(parts.joined(separator: " and "))"))
    }
  }

  /// Prints a setting that was just changed, and that what is open stays as it is.
  func print(_ setting: Setting, _ settings: Settings, asJSON: Bool) {
    if asJSON { return print(setting.json(settings)) }
    print(layout().setting(setting, settings))
    switch setting {
    case .dueHours, .limitHours, .weekendToMonday:
      note("note: windows that are there already keep what they were opened by")
    case .minutes, .dailyBackups, .weeklyBackups, .monthlyBackups: break
    }
  }

  /// Prints what was taken or brought back, and when that was less than the `wanted` commands.
  func print(_ report: ReplayReport, of wanted: Int, asJSON: Bool) {
    noteMissing(wanted - report.count, of: wanted)
    if asJSON { return print(report.json(at: now)) }
    print(report.text(layout()))
  }

  /// Prints what would be taken or brought back, and when that is less than the `wanted` commands.
  func print(_ preview: ReplayPreview, of wanted: Int, asJSON: Bool) {
    noteMissing(wanted - preview.count, of: wanted)
    if asJSON { return print(preview.json) }
    print(preview.text(layout()))
  }

  private func noteMissing(_ missing: Int, of wanted: Int) {
    guard missing > 0 else { return }
    note("note: there are only \(wanted - missing) of \(wanted)")
  }
}
