import InterviewModel
import SQLite
import Zones

@testable import Persistence

extension Store {
  /// Edits an interview.
  @discardableResult
  func edit(
    _ id: Interview.ID, now: Instant = monday + 30 * day, _ change: (inout InterviewEdit) -> Void
  ) throws -> InterviewChange {
    var edit = InterviewEdit()
    change(&edit)
    return try self.edit(id, edit, Invocation("edit interview", now: now))
  }

  /// Edits an application.
  @discardableResult
  func edit(
    _ id: Application.ID, now: Instant = monday + 30 * day,
    _ change: (inout ApplicationEdit) -> Void
  ) throws -> (application: Application, followUps: [FollowUp]) {
    var edit = ApplicationEdit()
    change(&edit)
    return try self.edit(id, edit, Invocation("edit application", now: now))
  }

  /// Edits a person.
  @discardableResult
  func edit(
    _ id: Person.ID, now: Instant = monday + 30 * day, _ change: (inout PersonEdit) -> Void
  ) throws -> PersonMet {
    var edit = PersonEdit()
    change(&edit)
    return try self.edit(id, edit, Invocation("edit person", now: now))
  }

  /// The check-ins that are owed.
  func openCheckIns() throws -> [FollowUp] {
    try followUps("WHERE f.kind = 'check_in' AND f.settled_at IS NULL ORDER BY f.id", [])
  }
}
