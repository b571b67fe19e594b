import InterviewModel
import SQLite
import TestSupport
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
    return try self.write(Invocation("edit interview", now: now)) { try $0.edit(id, edit) }
  }

  /// Edits an application.
  @discardableResult
  func edit(
    _ id: Application.ID, now: Instant = monday + 30 * day,
    _ change: (inout ApplicationEdit) -> Void
  ) throws -> (application: Application, followUps: [FollowUp]) {
    var edit = ApplicationEdit()
    change(&edit)
    return try self.write(Invocation("edit application", now: now)) { try $0.edit(id, edit) }
  }

  /// Edits a person.
  @discardableResult
  func edit(
    _ id: Person.ID, now: Instant = monday + 30 * day, _ change: (inout PersonEdit) -> Void
  ) throws -> PersonMet {
    var edit = PersonEdit()
    change(&edit)
    return try self.write(Invocation("edit person", now: now)) { try $0.edit(id, edit) }
  }

  /// The check-ins that are owed.
  func openCheckIns() throws -> [FollowUp] {
    try followUps("WHERE f.kind = 'check_in' AND f.settled_at IS NULL ORDER BY f.id", [])
  }
}
