package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// Records something that the owner promised to send; an application that has ended can still be
  /// owed it.
  ///
  /// - Parameters:
  ///   - what: what was promised.
  ///   - date: by when.
  ///   - promisedAt: when it was promised.
  ///   - id: the application it is for.
  ///   - invocation: the command.
  /// - Returns: the promise.
  /// - Throws: `Refusal.inTheFuture`; `Refusal.notLater` for a date that is not later than the
  ///   promise.
  package func promise(
    _ what: String, by date: Instant, promisedAt: Instant, for id: Application.ID,
    _ invocation: Invocation
  ) throws -> [FollowUp] {
    try write(invocation) { recorder in
      guard promisedAt <= invocation.now else { throw Refusal.inTheFuture(promisedAt) }
      guard let window = AnswerWindow.promise(at: promisedAt, by: date) else {
        throw Refusal.notLater(date, than: promisedAt)
      }
      let number = try recorder.insert(
        into: .followUp,
        [
          "uuid": recorder.makeUUID(), "kind": FollowUpKind.promise, "application_id": id,
          "what": what, "opens_at": window.opens, "due_at": window.due,
          "limit_at": window.limit, "created_at": invocation.now,
        ])
      return try followUps(numbered: [FollowUp.ID(number)])
    }
  }
}
