package import InterviewModel
package import Zones

/// People as rows.
package typealias PeopleList = RowList<Acquaintance, Instant>

extension PeopleList {
  /// Creates the list of these people, as of a moment.
  init(_ rows: [Acquaintance], at now: Instant) {
    self.init(
      rows, now,
      [
        .integer("id") { row, _ in row.met.person.id.number },
        .text("name") { row, _ in row.met.person.name },
        .text("title") { row, _ in row.met.person.title },
        .text("email") { row, _ in row.met.person.email },
        .list("companies", { $0.met.companies }, json: JSON.string, csv: { $0 }),
        .list("interviews", { $0.met.interviews }, json: { .integer($0.id.number) }) {
          "\($0.id.number)"
        },
        .instant("last_spoken_at") { row, now in row.lastSpoken(at: now)?.startsAt },
        .instant("next_at") { row, now in row.next(at: now)?.startsAt },
        .integer("letters_sent") { row, _ in
          row.letters.count { $0.settled?.manner == .sent }
        },
        .integer("letters_owed") { row, now in
          row.letters.count { $0.settled == nil && $0.window.opens <= now }
        },
      ])
  }
}

/// Who was met: where, when last, and what became of the letters to them.
package struct PeopleReport: ListReport {
  private let people: [Acquaintance]
  private let emptyWords: String

  /// Creates the report of these people.
  ///
  /// - Parameters:
  ///   - people: the people, in their order.
  ///   - emptyWords: the line for people where there are none; safe for a terminal.
  package init(_ people: [Acquaintance], orWhenEmpty emptyWords: String) {
    self.people = people
    self.emptyWords = emptyWords
  }

  package func rows(at now: Instant) -> PeopleList { PeopleList(people, at: now) }

  package func text(_ layout: Layout) -> String {
    guard !people.isEmpty else { return emptyWords + "\n" }
    let moments = layout.moments
    return layout.table(
      people,
      [
        .init("No") { Cell($0.met.person.handle, .cyan) },
        .init("Name", shrinkableTo: 10) { Cell($0.met.person.name) },
        .init("Title", shrinkableTo: 8, dropping: 1) { Cell($0.met.person.title) },
        .init("Company", shrinkableTo: 8) { Cell($0.met.places) },
        .init("Last contact", dropping: 3) { row in
          Cell(row.lastSpoken(at: moments.now).map { moments.nearDay($0.startsAt) })
        },
        .init("Next", dropping: 2) { row in
          Cell(row.next(at: moments.now).map { moments.near($0.startsAt) })
        },
        .init("Letters", dropping: 4) { Cell($0.letterWords(at: moments.now)) },
      ])
  }
}

/// Somebody on a screen of their own.
package struct PersonReport: Report {
  private let person: Acquaintance

  /// Creates the report of somebody.
  package init(_ person: Acquaintance) { self.person = person }

  package func json(at now: Instant) -> JSON {
    .object([
      "person": PeopleList([person], at: now).objects.first ?? .null,
      "interviews": InterviewList(person.met.interviews).json,
      "letters": FollowUpList(person.letters, at: now).json,
    ])
  }

  package var zones: [String] { person.met.interviews.map(\.zone) }

  package func text(_ layout: Layout) -> String {
    let moments = layout.moments
    let who = person.met.person
    let interviews = person.met.interviews
    return layout.heading(who.handle, who.name)
      + layout.fact("title", who.title)
      + layout.fact("email", who.email)
      + layout.fact(
        "last contact",
        person.lastSpoken(at: moments.now).map { moments.fullWithDistance($0.startsAt) })
      + (interviews.isEmpty ? "" : "\nInterviews\n")
      + (interviews.isEmpty ? "" : InterviewListReport.table(interviews, layout))
      + (person.letters.isEmpty ? "" : "\nLetters\n")
      + person.letters.map { $0.line(layout) }.joined()
  }
}

extension Acquaintance {
  /// What became of the letters to them: `2 sent, 1 owed`.
  fileprivate func letterWords(at now: Instant) -> String {
    let sent = letters.count { $0.settled?.manner == .sent }
    let owed = letters.count { $0.settled == nil && $0.window.opens <= now }
    return [sent == 0 ? nil : "\(sent) sent", owed == 0 ? nil : "\(owed) owed"]
      .compactMap(\.self).joined(separator: ", ")
  }
}
