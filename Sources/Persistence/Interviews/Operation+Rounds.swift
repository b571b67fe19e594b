internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Counts the rounds of an application's interviews anew, once one of them was moved, cancelled,
  /// removed or came from elsewhere: docs/domain.md#rounds.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - interview: one whose round is told anyway.
  /// - Returns: which others have another round now.
  /// - Throws: as `update(_:_:_:)` does.
  func recountRounds(of id: Application.ID, besides interview: Interview.ID? = nil) throws
    -> [InterviewChange.Remark]
  {
    let changed = try store.interviews(of: id).recounted(zone: store.zones)
    _ = try renumber(changed)
    let others = changed.filter { $0.id != interview }
    return others.isEmpty ? [] : [.renumbered(others)]
  }

  /// Stores the rounds that interviews have now.
  ///
  /// - Returns: which those are; nothing for none.
  /// - Throws: as `update(_:_:_:)` does.
  func renumber(_ interviews: [Interview]) throws -> [InterviewChange.Remark] {
    for interview in interviews {
      try update(.interview, interview.id.number, [.round: interview.round])
    }
    return interviews.isEmpty ? [] : [.renumbered(interviews)]
  }
}
