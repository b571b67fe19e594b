/// How an application is named on the command line: by words of its company and role, or by a
/// number: its own, that of one of its interviews, of something owed, or of an offer.
package enum ApplicationReference: Sendable, Equatable {
  /// A number, and the text that it was read from.
  case handle(Handle, typed: String)
  /// Words that match a company, or a company and a role.
  case words(String)

  /// Reads a reference; digits alone are always an interview's number.
  package init(_ typed: String) {
    self = Handle(typed).map { .handle($0, typed: typed) } ?? .words(typed)
  }

  /// What a command does, as far as that tells which applications it makes sense for.
  package enum Purpose: Sendable {
    /// It makes sense for any; open ones come first.
    case any
    /// It reopens one that has ended.
    case reopening
    /// It is about an offer that waits for an answer.
    case openOffer
    /// It is about an offer that waits for an answer, or was accepted.
    case rescindedOffer
    /// It records an offer, or adds to one that waits for an answer.
    case receivedOffer
    /// It is about an offer, answered or not.
    case offer
  }

  /// Whether it is words, and not a number.
  package var isWords: Bool {
    if case .words = self { true } else { false }
  }

  /// Finds the one application that words mean: of those that the command makes sense for the open
  /// one, else, where none is open, the ended one.
  ///
  /// - Parameters:
  ///   - typed: the words.
  ///   - applications: all applications.
  ///   - makesSense: whether the command makes sense for one; where it does for none, all count.
  /// - Returns: the application.
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package static func resolve(
    _ typed: String, among applications: [Application],
    where makesSense: (Application) -> Bool = { _ in true }
  ) throws(ReferenceError) -> Application {
    let readings = CompanyMatch(typed).readings(of: applications)
    guard let all = readings.first else { throw .none(.anythingMatching(typed)) }
    guard readings.count == 1 else {
      throw .several(
        typed: typed,
        candidates: readings.flatMap { best(among: $0, where: makesSense) }.map { .application($0) }
      )
    }
    let meant = best(among: all, where: makesSense)
    guard meant.count == 1, let application = meant.first else {
      throw .several(typed: typed, candidates: meant.map { .application($0) })
    }
    return application
  }

  /// Finds the one application that a number means, or words that look like one.
  ///
  /// - Parameters:
  ///   - handle: the number.
  ///   - typed: the text that it was read from.
  ///   - id: the application that it stands for; nil where nothing has the number.
  ///   - applications: all applications.
  ///   - makesSense: whether the command makes sense for one that words mean.
  /// - Returns: the application.
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package static func resolve(
    _ handle: Handle, _ typed: String, standingFor id: ApplicationID?,
    among applications: [Application], where makesSense: (Application) -> Bool = { _ in true }
  ) throws(ReferenceError) -> Application {
    let numbered = id.map { id in applications.filter { $0.id == id } }
    let meant = try handle.meant(
      typed, numbered: numbered, among: applications,
      candidates: { $0.map { .application($0) } })
    if let application = meant?.first { return application }
    return try resolve(typed, among: applications, where: makesSense)
  }

  /// Finds the application to look at, which may be the nearest of several at one company: an open
  /// one, with the latest interview that was held, else the next one.
  ///
  /// - Parameters:
  ///   - typed: the words.
  ///   - applications: all applications, the newest first.
  ///   - nearest: the one of several to look at, by their interviews; nil where they have none.
  /// - Returns: it, and the others that the words mean as well.
  /// - Throws: `ReferenceError` when nothing or several companies are meant.
  package static func nearest(
    _ typed: String, among applications: [Application],
    by nearest: ([Application]) throws -> ApplicationID?
  ) throws -> (application: Application, passedOver: [Application]) {
    let readings = CompanyMatch(typed).readings(of: applications)
    guard readings.count <= 1 else {
      throw ReferenceError.several(
        typed: typed,
        candidates: readings.joined().sorted { $0.id < $1.id }.map { .application($0) })
    }
    let matching = readings.first ?? []
    let open = best(among: matching) { _ in true }
    let id = open.count > 1 ? try nearest(open) : nil
    guard let application = open.first(where: { $0.id == id }) ?? open.last else {
      throw ReferenceError.none(.anythingMatching(typed))
    }
    return (application, matching.filter { $0.id != application.id })
  }

  private static func best(
    among matching: [Application], where makesSense: (Application) -> Bool
  ) -> [Application] {
    let sensible = matching.filter(makesSense)
    let candidates = sensible.isEmpty ? matching : sensible
    let open = candidates.filter { $0.outcome == nil }
    return (open.isEmpty ? candidates : open).sorted { $0.id < $1.id }
  }
}
