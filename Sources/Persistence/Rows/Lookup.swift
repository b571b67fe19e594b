package import InterviewModel
internal import SQLite
package import Zones

/// Finds what stands for stored things on the command line: docs/domain.md#references.
package struct Lookup {
  let store: Store

  /// Finds the application that a reference stands for.
  ///
  /// - Parameters:
  ///   - reference: how it was typed.
  ///   - purpose: what the command does with it.
  /// - Returns: the application.
  /// - Throws: `ReferenceError` when none or several are meant.
  package func application(
    _ reference: ApplicationReference, for purpose: ApplicationReference.Purpose = .any
  ) throws -> Application {
    try store.reading {
      let makesSense = try sense(of: purpose)
      switch reference {
      case .handle(.interview(let id), _):
        return try store.application(store.interview(id).applicationID)
      case .handle(let handle, let typed):
        let id = try meaning(of: handle, for: purpose)?.application
        return try ApplicationReference.resolve(
          handle, typed, standingFor: id, among: applications(toCompareWith: typed, numbered: id),
          where: makesSense)
      case .words(let typed):
        return try ApplicationReference.resolve(
          typed, among: applications(toCompareWith: typed), where: makesSense)
      }
    }
  }

  /// The applications that words, or a number, mean together: those of one company, or of one role
  /// at it.
  ///
  /// - Throws: `ReferenceError` when nothing or several companies are meant.
  func applications(meantBy typed: String) throws -> [Application] {
    let reference = ApplicationReference(typed)
    let id: Application.ID? =
      if case .handle(let handle, _) = reference { try meaning(of: handle)?.application } else {
        nil
      }
    let all = try applications(toCompareWith: typed, numbered: id)
    if case .handle(let handle, _) = reference,
      let meant = try handle.meant(
        typed, numbered: id.map { id in all.filter { $0.id == id } }, among: all,
        candidates: { $0.map { .application($0) } })
    {
      return meant
    }
    let readings = CompanyMatch(typed).readings(of: all)
    guard let meant = readings.first else { throw ReferenceError.none(.anythingMatching(typed)) }
    guard readings.count == 1 else {
      throw ReferenceError.several(
        typed: typed,
        candidates: readings.joined().sorted { $0.id < $1.id }.map { .application($0) })
    }
    return meant
  }

  /// The applications that words, or a number that is a name, have to be compared with to know what
  /// they mean: those of the company whose whole name they are, which is meant before all else;
  /// where there is none, all.
  ///
  /// - Parameters:
  ///   - typed: the words.
  ///   - numbered: the application that they stand for as a number; it is one of them.
  /// - Returns: them, the newest first.
  /// - Throws: `PersistenceError`.
  func applications(
    toCompareWith typed: String, numbered: Application.ID? = nil
  ) throws -> [Application] {
    let key = typed.foldedKey
    if let numbered {
      // Folding makes a name at most twice as long as its key, or half.
      return try store.connection.query(
        Application.rows + Application.withShortName + Application.newestFirst,
        [2 * key.unicodeScalars.count, numbered], Application.init(row:))
    }
    let named = try store.applications(ofCompany: key)
    return named.isEmpty ? try store.applications() : named
  }

  /// Whether a command makes sense for an application.
  private func sense(
    of purpose: ApplicationReference.Purpose
  ) throws -> (Application) -> Bool {
    switch purpose {
    case .any, .receivedOffer: return { _ in true }
    case .reopening: return { $0.outcome != nil }
    case .openOffer:
      let offered = Set(try store.openOffers().map(\.applicationID))
      return { offered.contains($0.id) }
    case .rescindedOffer:
      let standing = try store.allOffers().filter { $0.answer == nil || $0.answer == .accepted }
      let offered = Set(standing.map(\.applicationID))
      return { offered.contains($0.id) && ($0.outcome == nil || $0.outcome == .accepted) }
    case .offer:
      let offered = Set(try store.allOffers().map(\.applicationID))
      return { offered.contains($0.id) }
    }
  }

  /// What a number with a letter stands for; nil where nothing has it, and for a person's.
  ///
  /// - Throws: `ReferenceError.none` for an offer that was answered, where one that waits is meant.
  func meaning(
    of handle: Handle, for purpose: ApplicationReference.Purpose = .any
  ) throws -> HandleMeaning? {
    switch handle {
    case .application(let id):
      return try store.connection.first(Self.hasApplication, [id]) { row in
        HandleMeaning(application: try row.get("id"))
      }
    case .followUp(let id):
      return try store.followUp(id).map {
        HandleMeaning(application: $0.applicationID, interview: $0.interviewID)
      }
    case .offer(let id):
      guard let offer = try store.storedOffer(id) else { return nil }
      if purpose == .openOffer || purpose == .receivedOffer, offer.answer != nil {
        throw ReferenceError.none(.openOffer(id))
      }
      if purpose == .rescindedOffer, offer.answer != nil, offer.answer != .accepted {
        throw ReferenceError.none(.openOffer(id))
      }
      return HandleMeaning(application: offer.applicationID)
    case .interview(let id):
      return HandleMeaning(application: try store.interview(id).applicationID, interview: id)
    case .person: return nil
    }
  }

  /// The application to look at, which may be the nearest of several at one company.
  ///
  /// - Returns: it, and the others that the words mean as well.
  /// - Throws: `ReferenceError` when nothing or several companies are meant.
  package func nearestApplication(
    _ typed: String, at now: Instant
  ) throws -> (application: Application, passedOver: [Application]) {
    try store.reading {
      switch InterviewReference(typed) {
      case .number(let id):
        return (try store.application(store.interview(id).applicationID), [])
      case .last:
        return (try store.application(interview(.last, at: now).applicationID), [])
      case .handle(let handle, _):
        let id = try meaning(of: handle)?.application
        let all = try applications(toCompareWith: typed, numbered: id)
        guard WordMatch.isWholeName(typed, of: all) else {
          return (try application(.handle(handle, typed: typed)), [])
        }
        let named = try nearest(typed, among: all, at: now)
        return (
          named.application,
          named.passedOver + all.filter { $0.id == id && $0.id != named.application.id }
        )
      case .words: return try nearest(typed, among: applications(toCompareWith: typed), at: now)
      }
    }
  }

  private func nearest(
    _ typed: String, among applications: [Application], at now: Instant
  ) throws -> (application: Application, passedOver: [Application]) {
    try ApplicationReference.nearest(typed, among: applications) { several in
      let candidates = try interviewCandidates(of: several.map(\.id))
      return candidates.isEmpty
        ? nil
        : try InterviewReference.last.resolve(among: candidates, for: .held, at: now)
          .meant.application
    }
  }

  /// The stored company that words stand for, or the application, interview, follow-up or offer of
  /// a number, as a filter takes it.
  ///
  /// - Throws: `ReferenceError` when none or several match.
  package func company(_ typed: String) throws -> String {
    try store.reading {
      let applications = try store.applications()
      if let handle = Handle(typed), case .handle = InterviewReference(typed) {
        let id = try meaning(of: handle)?.application
        let isName = applications.contains { WordMatch(typed).matches($0.company) != .none }
        if id != nil || !isName {
          return try ApplicationReference.resolve(
            handle, typed, standingFor: id, among: applications
          ).company
        }
      }
      let companies = applications.map { CompanyAlone(company: $0.company) }
      guard let company = try CompanyMatch(typed).matching(companies).first?.company else {
        throw ReferenceError.none(.companyMatching(typed))
      }
      return company
    }
  }
}

extension WordMatch {
  /// Whether words are the whole name of the company of one of these applications.
  fileprivate static func isWholeName(_ typed: String, of applications: [Application]) -> Bool {
    let match = WordMatch(typed)
    return applications.contains { match.matches($0.company) >= .exact }
  }
}

/// A company whose roles are not asked for.
private struct CompanyAlone: RoleAtCompany {
  let company: String
  var role: String? { nil }
}
