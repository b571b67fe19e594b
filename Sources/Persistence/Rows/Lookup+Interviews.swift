package import InterviewModel
internal import SQLite
package import Zones

extension Lookup {
  /// The interview that a reference stands for.
  ///
  /// - Parameters:
  ///   - reference: how it was typed.
  ///   - purpose: what the command does with it.
  ///   - now: what separates held interviews from coming ones.
  /// - Returns: the interview, with its interviewers.
  /// - Throws: `ReferenceError` when none or several are meant.
  package func interview(
    _ reference: InterviewReference, for purpose: InterviewReference.Purpose = .held,
    at now: Instant
  ) throws -> Interview {
    // Its number finds an interview without reading all others.
    if case .number(let id) = reference { return try store.interview(id) }
    return try store.reading {
      try store.interview(choice(reference, for: purpose, at: now).meant.id)
    }
  }

  /// The interview that a reference stands for, and what was passed over for it.
  ///
  /// - Throws: `ReferenceError` when none or several are meant.
  package func choice(
    _ reference: InterviewReference, for purpose: InterviewReference.Purpose, at now: Instant
  ) throws -> InterviewReference.Choice {
    try store.reading {
      let meaning: HandleMeaning? =
        if case .handle(let handle, _) = reference { try meaning(of: handle) } else { nil }
      do {
        let choice = try reference.resolve(
          among: candidates(for: reference, meaning, at: now), standingFor: meaning, for: purpose,
          at: now)
        if case .last = reference { try refuseCompany(beside: choice, for: purpose, at: now) }
        return choice
      } catch ReferenceError.none(let missing) {
        // What is known without an interview is said to have none.
        throw try withoutInterview(reference, meaning).map { .none(.interviewOf($0)) }
          ?? ReferenceError.none(missing)
      }
    }
  }

  /// Refuses `last` where a company has that name, and another interview than the latest.
  private func refuseCompany(
    beside choice: InterviewReference.Choice, for purpose: InterviewReference.Purpose,
    at now: Instant
  ) throws {
    let named = try store.applications(ofCompany: InterviewReference.latest.foldedKey)
    let candidates = try interviewCandidates(of: named.map(\.id))
    guard !candidates.isEmpty, !candidates.contains(choice.meant) else { return }
    let others = InterviewPicker(purpose: purpose, now: now).sensible(candidates)
    throw ReferenceError.several(
      typed: InterviewReference.latest,
      candidates: ([choice.meant] + others).map { .interview($0) })
  }

  /// The application without interviews that a reference means; nil where it means none.
  private func withoutInterview(
    _ reference: InterviewReference, _ meaning: HandleMeaning?
  ) throws -> Application? {
    if let meaning { return try store.application(meaning.application) }
    guard case .words(let typed) = reference else { return nil }
    do {
      return try ApplicationReference.resolve(typed, among: applications(toCompareWith: typed))
    } catch ReferenceError.none {
      return nil
    }
  }

  /// The interviews that a reference has to be compared with.
  private func candidates(
    for reference: InterviewReference, _ meaning: HandleMeaning?, at now: Instant
  ) throws -> [InterviewReference.Candidate] {
    switch reference {
    case .number(let id): return try candidates(Self.isNumbered, [id])
    case .last:
      return try candidates(Self.isLatestHeld, [now]) + candidates(Self.isNext, [now])
    case .handle(_, let typed):
      guard let meaning else { return try candidates(fitting: typed) }
      return try interviewCandidates(
        of: applications(toCompareWith: typed, numbered: meaning.application).map(\.id))
    case .words(let typed): return try candidates(fitting: typed)
    }
  }

  /// The interviews at the company whose whole name was typed, which wins also where it has none;
  /// where no company has the name, those of all applications that the words fit.
  private func candidates(fitting typed: String) throws -> [InterviewReference.Candidate] {
    let named = try store.applications(ofCompany: typed.foldedKey)
    guard named.isEmpty else { return try interviewCandidates(of: named.map(\.id)) }
    let all = try store.connection.query(
      Application.rows + Application.withInterviews + Application.newestFirst, [],
      Application.init(row:))
    return try interviewCandidates(of: CompanyMatch(typed).readings(of: all).joined().map(\.id))
  }

  /// The interviews of some applications, by number, as references are compared with them.
  ///
  /// - Throws: `PersistenceError`.
  func interviewCandidates(
    of applications: [Application.ID]
  ) throws -> [InterviewReference.Candidate] {
    try applications.flatMap { try candidates(Store.ofOneApplication, [$0]) }
      .sorted { $0.id < $1.id }
  }

  /// The interviews nearest to a moment, the nearest first.
  ///
  /// - Throws: `PersistenceError`.
  func candidates(
    near now: Instant, atMost count: Int
  ) throws -> [InterviewReference.Candidate] {
    try candidates(Self.areNear, [now, count])
  }

  private func candidates(
    _ condition: SQL, _ arguments: Arguments
  ) throws -> [InterviewReference.Candidate] {
    try store.connection.query(Self.candidateRows + condition, arguments) { row in
      InterviewReference.Candidate(
        id: try row.get("id"), application: try row.get("application_id"),
        company: try row.get("company"), role: try row.get("role"),
        isOpen: try row.get("is_open"), startsAt: try row.get("starts_at"),
        zone: try row.get("zone"), isCancelled: try row.get("is_cancelled"))
    }
  }

  static let candidateRows: SQL =
    """
    SELECT i.id, i.application_id, a.company, a.role, a.outcome IS NULL AS is_open, i.starts_at,
           i.zone, i.cancelled_at IS NOT NULL AS is_cancelled
    FROM interview AS i JOIN application AS a ON a.id = i.application_id

    """

  static let isNumbered: SQL = "WHERE i.id = ?"

  static let areNear: SQL = "ORDER BY abs(i.starts_at - ?), i.id LIMIT ?"

  static let isLatestHeld: SQL =
    """
    WHERE i.cancelled_at IS NULL AND i.starts_at <= ?
    ORDER BY i.starts_at DESC, i.id DESC LIMIT 1
    """

  static let isNext: SQL =
    """
    WHERE i.cancelled_at IS NULL AND i.starts_at > ?
    ORDER BY i.starts_at, i.id LIMIT 1
    """

  static let hasApplication: SQL = "SELECT id FROM application WHERE id = ?"
}
