package import InterviewModel
package import Zones

/// What logging, moving or cancelling an interview did.
package struct ChangeReport: Report {
  private let change: InterviewChange
  private let verb: String

  /// Creates the report of a change; `verb` is `Logged`, `Moved` or `Cancelled`.
  package init(_ change: InterviewChange, verb: String) {
    self.change = change
    self.verb = verb
  }

  package func json(at now: Instant) -> JSON { change.json(at: now) }

  /// Several lines: the interview first and then each follow-up that was touched.
  package func text(_ layout: Layout) -> String {
    let interview = change.interview
    let isNew = change.remarks.contains(.newApplication)
    return layout.heading(
      "\(verb) interview \(interview.id.number)",
      "\(interview.title), round \(interview.round)"
        + (isNew ? " (new application \(interview.applicationID.handle))" : ""))
      + interview.facts(layout)
      + change.followUps.map { $0.line(layout) }.joined()
  }

  package var zones: [String] { change.zones }

  package var notes: [String] { change.notes }

  package func datedNotes(_ moments: MomentText) -> [String] { change.datedNotes(moments) }
}

extension InterviewChange {
  /// The interview as it is stored then, and the follow-ups that were touched, as JSON.
  func json(at now: Instant) -> JSON {
    .object([
      "interview": interview.json,
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }

  /// What the owner should know beside it.
  var notes: [String] { remarks.flatMap { $0.notes(on: interview.id) } }

  /// Which others take place at the same time.
  func datedNotes(_ moments: MomentText) -> [String] {
    overlapping.map { other in
      let when = other.span(moments)
      return "this interview overlaps interview \(other.id.number): \(other.title), \(when)"
    }
  }

  /// The names of the zones whose clocks it shows.
  var zones: [String] { ([interview] + overlapping).map(\.zone) }

  private var overlapping: [Interview] {
    remarks.compactMap { remark in
      if case .overlaps(let other) = remark { other } else { nil }
    }
  }
}

extension InterviewChange.Remark {
  /// What the owner should know about a change of that interview.
  func notes(on interview: Interview.ID) -> [String] {
    switch self {
    case .newApplication, .overlaps: []
    case .sameDay(let other):
      [
        "interview \(other.id.number) of the same application is on that day, too; if they are one:",
        "  clinch undo",
      ]
        + (other.isDayOnly ? ["  clinch move \(other.id.number) --at WHEN"] : [])
    case .nameOfANumber(let name, let application):
      [
        "\(name) was read as a company name; application \(application.id.handle) is "
          + "\(application.title)"
      ]
    case .roleIsKnown(let application, let role):
      [
        TerminalText.line(
          "\(application.company) (\(application.id.handle)) had no role; it is now \(role)")
      ]
    case .nearCompanies(let new, let known): NearCompanies.note(onNew: new, beside: known)
    case .openBeside(let open):
      open.first.map { first in
        [
          "also open at \(first.company): "
            + open.map { "\($0.role ?? "no role yet") (\($0.id.handle))" }.joined(separator: ", ")
            + "; if the interview belongs there:"
        ]
          + open.map {
            "  clinch edit interview \(interview.number) --application \($0.id.handle)"
          }
      } ?? []
    case .nearPeople(let new, let known):
      [
        "\"\(new.name)\" is a new person, similar to "
          + NearCompanies.enumeration(of: known.map { "\"\($0.name)\"" })
          + "; if they are the same person:"
      ] + known.map { "  clinch merge person \(new.id.handle) \($0.id.handle)" }
    case .namedByAddress(let person):
      [
        "the name \(person.name) was taken from the address; to correct it:",
        "  clinch edit person \(person.id.handle) --name \"…\"",
      ]
    case .takenByAddress(let person, let name):
      [
        "\(name) was taken for \(person.name) (\(person.id.handle)), who has the same address; "
          + "if they are two people, add the other without it:",
        "  clinch edit interview \(interview.number) \(ShellWord.option("--with", name))",
      ]
    case .kept(let field, let stored): ["\(field) is still \"\(stored)\""]
    case .letterLimitPassed:
      [
        "no letter was started, because its deadline has passed; if you sent one:",
        "  clinch letter sent \(interview.number) --to all --at WHEN",
      ]
    case .letterNotOpened:
      [
        "this interview had no letter, and now there is time for one:",
        "  clinch letter draft \(interview.number)",
      ]
    case .applicationHasEnded: ["the application has ended, so no check-in was scheduled"]
    case .laterInterviewHasTheCheckIn:
      ["the check-in belongs to a later interview, so its date doesn't change"]
    case .applicationLeft(let application):
      ["the application \(application.title) is kept; it now has no interviews"]
    case .renumbered(let interviews):
      interviews.map { "interview \($0.id.number) is now round \($0.round)" }
    case .triedBefore(let application):
      [
        TerminalText.line(
          "you applied to \(application.company) before"
            + Self.inParentheses([application.role, application.outcome?.rawValue])),
        "  clinch show \(application.id.handle)",
      ]
    case .takenOut(let name, let losingLetter, let objections):
      ["\(name) was removed" + Self.with(losingLetter: losingLetter, objections: objections)]
    }
  }

  private static func inParentheses(_ words: [String?]) -> String {
    let said = words.compactMap(\.self)
    return said.isEmpty ? "" : " (\(said.joined(separator: ", ")))"
  }

  private static func with(losingLetter: Bool, objections: Int) -> String {
    let parts = [
      losingLetter ? "their letter" : nil,
      objections == 0
        ? nil : objections == 1 ? "a concern" : CountText.of(objections, "concern"),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : ", with \(parts.joined(separator: " and "))"
  }
}

extension Interview {
  /// When, how, where and with whom it is held.
  func facts(_ layout: Layout) -> String {
    let moments = layout.moments
    let when = span(moments)
    let people = interviewers.map(\.words).joined(separator: ", ")
    return layout.fact("when", "\(when) (\(distance(moments)))")
      + layout.fact("kind", kind == .other ? nil : kind.rawValue)
      + layout.fact("where", place)
      + layout.fact("link", link)
      + layout.fact("with", interviewers.isEmpty ? nil : people)
      + layout.fact("note", note)
  }

  /// How it felt, what was said there, and by when they promised to reply.
  func debriefFacts(_ layout: Layout, replyBy: (Instant) -> String) -> String {
    layout.fact("impression", impression.map { "\($0) of 5" })
      + layout.fact("highlight", highlight)
      + layout.fact("reply by", replyByAt.map(replyBy))
  }
}
