import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

extension Store {
  /// Does everything that the program can ask of a store, so that each of its statements runs.
  func tour() throws {
    try write()
    let now = monday + 3 * day
    _ = try today(at: now)
    _ = try interviews(invitedBy: "1@acme.example")
    _ = try InvitationReadings.reading(of: Interview.ID(1), connection)
    _ = try uninvited(
      beside: InterviewEntry(company: "Acme", role: "Engineer", startsAt: monday, zone: .utc))
    _ = try overdue(at: now)
    _ = try due(within: day, kind: .checkIn, at: now)
    _ = try interviews(InterviewFilter(since: monday, company: "Acme"))
    _ = try tipTable(InterviewFilter(), at: now)
    for standing in Store.standings {
      _ = try interviews(InterviewFilter(), standing: standing, at: now)
    }
    _ = try coldApplications(at: now)
    _ = try letters(of: nil)
    _ = try draftedLetters()
    for typed in ["last", "acme", "acm", "1", "a1"] {
      _ = try lookup.choice(InterviewReference(typed), for: .preparation, at: now)
      _ = try lookup.letters(meantBy: typed, at: now)
    }
    _ = try card(of: application(.words("acme")).id, at: now)
    _ = try searchPicture(InstantRange(), at: now)
    _ = try overviewFlows(InstantRange(), at: now)
    _ = try workSearch(InstantRange(since: monday), in: .utc, at: now)
    let interview = try interview(.words("acme"), at: now)
    _ = try letters(of: interview.id)
    _ = try debrief(of: interview.id, at: now)
    _ = try timeline(of: application(.words("acme")).id, at: now)
    _ = try company("acme")
    _ = try history()
    _ = try operation(1)
    _ = try previewUndo(1)
    _ = try undo(1, now: now)
    _ = try history(since: monday)
    _ = try redo(1, now: now)
    try end(application(.words("globex")).id, .accepted, now: now)
    _ = try today(at: now)
    _ = try SearchEndQuery(store: self).summary(at: now)
  }

  static let standings = [
    StandingFilter(isOpen: true), StandingFilter(isUndebriefed: true),
    StandingFilter(isOpen: true, waitingOn: .me, isUndebriefed: true),
  ]

  private func write() throws {
    let interview = try log(.at("Acme", "Backend", with: "Dana Lee <dana@acme.example>; Sam"))
      .interview
    try log(.at("Globex", nil, monday + day, opening: .all))
    let moved = try log(.at("Acme", "Backend", monday + 2 * day, with: "Dana Lee")).interview
    _ = try write(Invocation("move", now: monday)) {
      try $0.move(moved.id, to: NewTime(startsAt: monday + 3 * day))
    }
    _ = try write(Invocation("cancel", now: monday)) { try $0.cancel(moved.id, note: "Ill") }
    try debrief(interview.id) {
      $0.tips = [1: .result(.done), 2: .result(.skipped), 3: .cleared]
      $0.objections = [DebriefEntry.Objection(person: "dana", text: "No Swift")]
      $0.people = [PersonEntry(name: "Lou")]
      $0.impression = 4
      $0.whyInterested = "Swift"
      $0.replyBy = monday + 5 * day
    }
    try settleLetters(of: interview.id, .person("dana"), now: monday + 3 * hour)
    try settleLetters(of: interview.id, .person("sam"), now: monday + 3 * hour)
    for owed in try followUps(of: interview.id).of(.checkIn) where owed.settled == nil {
      try settle(owed.id, now: monday + 4 * hour)
    }
    try edit(interview.id) {
      $0.absent = ["lou"]
      $0.people = [PersonEntry(name: "Kim Park")]
      $0.replyBy = .cleared
      $0.zone = TestZones.newYork
    }
    try edit(interview.applicationID) { $0.texts[.role] = .to("Platform") }
    try edit(person("sam").person.id) { $0.email = .to("sam@acme.example") }
    try end(interview.applicationID, .ghosted, now: monday + day)
    try end(interview.applicationID, nil, now: monday + day)
    _ = try undo(99, now: monday + day)
    _ = try redo(99, now: monday + day)
  }
}
