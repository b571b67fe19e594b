package import InterviewModel
internal import SQLite
package import Zones

extension Operation {
  /// Records something that the owner promised to send; an application that has ended can still be
  /// owed it.
  ///
  /// - Parameters:
  ///   - what: what was promised.
  ///   - date: by when.
  ///   - promisedAt: when it was promised.
  ///   - id: the application it is for.
  /// - Returns: the promise.
  /// - Throws: `MomentRefusal.inTheFuture`; `MomentRefusal.notLater` for a date that is not later
  ///   than the promise.
  package func promise(
    _ what: String, by date: Instant, promisedAt: Instant, for id: Application.ID
  ) throws -> [FollowUp] {
    guard promisedAt <= now else { throw MomentRefusal.inTheFuture(promisedAt) }
    guard let window = AnswerWindow.promise(at: promisedAt, by: date) else {
      throw MomentRefusal.notLater(date, than: promisedAt)
    }
    let number = try insert(
      into: .followUp,
      [
        "uuid": makeUUID(), "kind": FollowUpKind.promise, "application_id": id,
        "what": what, "opens_at": window.opens, "due_at": window.due,
        "limit_at": window.limit, "created_at": now,
      ])
    return try store.followUps(numbered: [FollowUp.ID(number)])
  }
}
