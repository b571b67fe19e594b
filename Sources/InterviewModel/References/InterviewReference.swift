package import Zones

/// How an interview is named on the command line: by number, as `last`, by words, or by the number
/// of its application, of something owed after it, or of an offer.
package enum InterviewReference: Sendable, Equatable {
  /// An interview's number.
  case number(InterviewID)
  /// The latest interview that was held.
  case last
  /// The number of something else, and the text that it was read from.
  case handle(Handle, typed: String)
  /// Words that match a company, or a company and a role.
  case words(String)

  /// The word for the latest interview that was held.
  package static let latest = "last"

  /// Reads a reference; digits alone are always a number, `last` is always the latest interview.
  package init(_ typed: String) {
    switch Handle(typed) {
    case .interview(let id): self = .number(id)
    case let handle?: self = .handle(handle, typed: typed)
    case nil: self = typed.folded == Self.latest ? .last : .words(typed)
    }
  }

  /// What a command does with an interview, which tells for which ones it makes sense and whether
  /// it may choose one of several.
  package enum Purpose: Sendable {
    /// It is about what was held: the latest of an application, else its next one.
    case held
    /// It is about what is planned: the only one.
    case planned
    /// It changes an interview, held or planned: the only one.
    case change
    /// It looks at what is ahead: the next one, of several applications too.
    case preparation
  }

  /// An interview that is meant, and what was passed over for it.
  package struct Choice: Sendable, Equatable {
    /// The interview that is meant.
    package let meant: Candidate
    /// What the words mean as well, where the nearest was chosen.
    package let passedOver: [Candidate]
  }

  /// Finds the one interview that is meant.
  ///
  /// - Parameters:
  ///   - candidates: all interviews.
  ///   - meaning: what a number with a letter stands for; nil where nothing has it.
  ///   - purpose: what the command does with it.
  ///   - now: what separates held interviews from coming ones.
  /// - Returns: it; for `preparation` with what else was meant.
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package func resolve(
    among candidates: [Candidate], standingFor meaning: HandleMeaning? = nil,
    for purpose: Purpose, at now: Instant
  ) throws(ReferenceError) -> Choice {
    let picker = InterviewPicker(purpose: purpose, now: now)
    switch self {
    case .number(let id):
      guard let interview = candidates.first(where: { $0.id == id }) else {
        throw .none(.interview(id))
      }
      return Choice(meant: interview, passedOver: [])
    case .last:
      let live = candidates.filter { !$0.isCancelled }
      guard let nearest = picker.nearest(of: live) else { throw .none(.anyInterview) }
      return Choice(meant: nearest, passedOver: [])
    case .handle(let handle, let typed):
      let numbered = meaning.map { meaning in
        candidates.filter {
          $0.application == meaning.application
            && (meaning.interview == nil || $0.id == meaning.interview)
        }
      }
      let meant = try handle.meant(
        typed, numbered: numbered, among: candidates,
        candidates: { picker.sensible($0).map { .interview($0) } })
      if let meant { return try picker.choose([meant], typed) }
      return try picker.choose(CompanyMatch(typed).readings(of: candidates), typed)
    case .words(let typed):
      return try picker.choose(CompanyMatch(typed).readings(of: candidates), typed)
    }
  }
}

/// Picks the interview that a command is about.
package struct InterviewPicker {
  private typealias Candidate = InterviewReference.Candidate

  /// What the command does.
  let purpose: InterviewReference.Purpose
  /// What separates held interviews from coming ones.
  let now: Instant

  /// The one of what words can mean.
  ///
  /// - Throws: `ReferenceError` when none or several are meant.
  func choose(
    _ readings: [[InterviewReference.Candidate]], _ typed: String
  ) throws(ReferenceError) -> InterviewReference.Choice {
    guard readings.count <= 1 else {
      throw Self.several(typed, readings.flatMap(representatives))
    }
    guard let reading = readings.first else { throw .none(.anythingMatching(typed)) }
    let meant = representatives(reading)
    guard let nearest = nearest(of: meant) else { throw .none(.interviewMatching(typed)) }
    guard purpose == .preparation || meant.count == 1 else { throw Self.several(typed, meant) }
    return .init(meant: nearest, passedOver: meant.filter { $0 != nearest })
  }

  /// The latest that was held, or the next one, as the purpose prefers.
  func nearest(of candidates: [InterviewReference.Candidate]) -> InterviewReference.Candidate? {
    let inOrder = candidates.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    let latestHeld = inOrder.last { $0.startsAt <= now }
    let next = inOrder.first { $0.startsAt > now }
    return switch purpose {
    case .held, .change: latestHeld ?? next
    case .planned, .preparation: next ?? latestHeld
    }
  }

  /// Creates a picker.
  package init(purpose: InterviewReference.Purpose, now: Instant) {
    self.purpose = purpose
    self.now = now
  }

  /// Those that the command makes sense for, of open applications first; where it makes sense for
  /// none, those that were not cancelled, and where all were, all.
  package func sensible(
    _ candidates: [InterviewReference.Candidate]
  ) -> [InterviewReference.Candidate] {
    let live = Self.preferred(candidates) { !$0.isCancelled }
    let sensible = Self.preferred(live) { interview in
      switch purpose {
      case .held: interview.startsAt <= now
      case .planned, .preparation: interview.startsAt > now
      case .change: true
      }
    }
    return Self.preferred(sensible, where: \.isOpen)
  }

  /// What each can stand for where several are meant: all that the command makes sense for; of what
  /// was held, which needs no choosing, the nearest of each application.
  private func representatives(_ candidates: [Candidate]) -> [Candidate] {
    let sensible = sensible(candidates)
    guard purpose == .held else { return sensible }
    return Dictionary(grouping: sensible, by: \.application).values.compactMap(nearest)
      .sorted { $0.id < $1.id }
  }

  private static func preferred(
    _ candidates: [Candidate], where isPreferred: (Candidate) -> Bool
  ) -> [Candidate] {
    let preferred = candidates.filter(isPreferred)
    return preferred.isEmpty ? candidates : preferred
  }

  private static func several(_ typed: String, _ candidates: [Candidate]) -> ReferenceError {
    .several(typed: typed, candidates: candidates.map { .interview($0) })
  }
}
