internal import InterviewModel
internal import Persistence
internal import Rendering

/// The answers of a debrief, and whether it was broken off.
struct DebriefAnswers {
  /// An entry for each interview.
  var entries: [DebriefEntry]
  var isInterrupted = false
}

/// A debrief on a terminal, of one interview or of a day: the questions about each, and once those
/// that are about all.
struct DebriefDialogue {
  private let session: Session
  private let store: Store
  private let debriefs: [Debrief]
  private let questions: Questions

  /// Prepares to ask about interviews of one application, the earliest first.
  init(_ session: Session, _ store: Store, _ debriefs: [Debrief]) {
    self.session = session
    self.store = store
    self.debriefs = debriefs
    questions = Questions(session)
  }

  /// Asks for what is missing; what was answered before an interruption is kept.
  ///
  /// - Parameters:
  ///   - entries: what was said already about each interview.
  ///   - asksAll: whether to ask for more than tips; not when only some things were to be added.
  /// - Returns: what was said and answered.
  /// - Throws: what cannot be asked again; `Interrupted` only where nothing was said or answered.
  func complete(_ entries: [DebriefEntry], asksAll: Bool) throws -> DebriefAnswers {
    var answers = DebriefAnswers(entries: entries)
    do {
      try questions.asking { try ask(&answers.entries, asksAll) }
    } catch let interruption as Interrupted {
      if asksAll, answers.entries.allSatisfy(\.isEmpty) { throw interruption }
      answers.isInterrupted = true
    }
    return answers
  }

  private func ask(_ entries: inout [DebriefEntry], _ asksAll: Bool) throws {
    let each = debriefs.indices.map { place in
      DebriefQuestions(session, debriefs[place], heading: heading(of: place))
    }
    for (place, questions) in each.enumerated() {
      let hadObjection = hasObjectionTip(entries[place], place)
      try questions.askKeys(&entries[place], asksAll: asksAll)
      if asksAll { try questions.askPeople(&entries[place], store) }
      if asksAll { try questions.askAnswers(&entries[place]) }
      if asksAll || !hadObjection { try questions.askObjections(&entries[place]) }
      if asksAll { try questions.askHighlight(&entries[place]) }
    }
    guard asksAll, let last = each.last, let place = entries.indices.last else { return }
    let application = try store.application(debriefs[place].interview.applicationID)
    try last.askAboutApplication(&entries[place], application)
    for (place, questions) in each.enumerated() { try questions.askLetters(&entries[place]) }
  }

  /// Whether the question for objections is answered before anything is asked.
  private func hasObjectionTip(_ entry: DebriefEntry, _ place: Int) -> Bool {
    guard let known = debriefs[place].tips.first(where: \.tip.isObjection) else { return true }
    return known.result != nil || entry.tips[known.tip.number] != nil
  }

  private func heading(of place: Int) -> String {
    let interview = debriefs[place].interview
    let title = "Debrief of \(interview.title), round \(interview.round)"
    guard debriefs.count > 1 else { return title }
    let moments = session.layout(showing: [interview.zone]).moments
    let span = moments.span(interview.startsAt, interview.endsAt, arrangedIn: interview.zone)
    let people = interview.interviewers.map(\.name).joined(separator: ", ")
    return "\(title), \(place + 1) of \(debriefs.count): "
      + (interview.isDayOnly ? "interview \(interview.id.number)" : span)
      + (people.isEmpty ? "" : ", with \(people)")
  }
}
