package import Zones

/// How an interview is named on the command line: by number, as `last`, or by words.
package enum InterviewReference: Sendable, Equatable {
  /// An interview's number.
  case number(InterviewID)
  /// The latest interview that was held.
  case last
  /// Words that match a company, or a company and a role.
  case words(String)

  /// Reads a reference; digits alone are always a number, `last` is always the latest interview.
  package init(_ typed: String) {
    let folded = typed.folded
    if !folded.isEmpty, folded.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) {
      // A number that no interview can have stands for one that is too large to read.
      self = .number(InterviewID(Int(folded) ?? Int.max))
    } else {
      self = folded == "last" ? .last : .words(typed)
    }
  }

  /// Which of a company's interviews words stand for.
  package enum Preference: Sendable {
    /// The latest that was held, else the next one.
    case held
    /// The next one, else the latest that was held.
    case next
  }

  /// An interview as a reference is compared with it.
  package struct Candidate: RoleAtCompany, Sendable, Equatable {
    /// The interview's number.
    package var id: InterviewID
    /// The company of its application.
    package var company: String
    /// The role of its application.
    package var role: String?
    /// When it begins.
    package var startsAt: Instant
    /// Whether it was cancelled; words mean it only where nothing else is left, `last` never does.
    package var isCancelled: Bool

    /// Creates a candidate.
    package init(
      id: InterviewID, company: String, role: String?, startsAt: Instant, isCancelled: Bool
    ) {
      self.id = id
      self.company = company
      self.role = role
      self.startsAt = startsAt
      self.isCancelled = isCancelled
    }
  }

  /// Finds the one interview that is meant.
  ///
  /// - Parameters:
  ///   - candidates: all interviews.
  ///   - preference: which of a company's interviews is meant.
  ///   - now: what separates held interviews from coming ones.
  /// - Returns: its number.
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package func resolve(
    among candidates: [Candidate], preferring preference: Preference, at now: Instant
  ) throws(ReferenceError) -> InterviewID {
    switch self {
    case .number(let id):
      guard candidates.contains(where: { $0.id == id }) else {
        throw .none(.interview(id))
      }
      return id
    case .last:
      let live = candidates.filter { !$0.isCancelled }
      guard let chosen = Self.pick(from: live, preferring: preference, at: now) else {
        throw .none(.anyInterview)
      }
      return chosen
    case .words(let typed):
      let matching = try CompanyMatch(typed).matching(candidates)
      let live = matching.filter { !$0.isCancelled }
      // A company all of whose interviews were cancelled can still be looked at.
      let meant = live.isEmpty ? matching : live
      guard let chosen = Self.pick(from: meant, preferring: preference, at: now) else {
        throw .none(.interviewMatching(typed))
      }
      return chosen
    }
  }

  private static func pick(
    from candidates: [Candidate], preferring preference: Preference, at now: Instant
  ) -> InterviewID? {
    let inOrder = candidates.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    let latestHeld = inOrder.last { $0.startsAt <= now }
    let next = inOrder.first { $0.startsAt > now }
    return switch preference {
    case .held: (latestHeld ?? next)?.id
    case .next: (next ?? latestHeld)?.id
    }
  }
}
