internal import ArgumentParser
internal import InterviewModel
internal import Persistence

/// Which interviews a list or a report is about.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only interviews that begin then or later.", valueName: "when"))
  var since: String?

  @Option(help: ArgumentHelp("Only interviews that begin then or earlier.", valueName: "when"))
  var until: String?

  @Option(help: "Only this kind.")
  var kind: InterviewKind?

  @Option(help: "Only this company.")
  var company: String?

  /// Whether all interviews pass.
  var isEmpty: Bool { since == nil && until == nil && kind == nil && company == nil }

  /// Understands the filter, and then opens the store that is to be filtered: what is wrong with the
  /// words is said before a file is looked at.
  ///
  /// - Throws: `Failure` 64 when the range ends before it begins; `WhenError`; `ReferenceError`; what
  ///   opening the store throws.
  func read(_ session: Session) throws -> (filter: InterviewFilter, store: Store) {
    let since = try since.map { try session.when($0, for: .since).instant }
    let until = try until.map { try session.when($0, for: .until).instant }
    if let since, let until, since > until {
      throw Failure(.usage, "--since is later than --until")
    }
    let store = try session.storeForReading()
    let company = try company.map { try store.company($0) }
    return (InterviewFilter(since: since, until: until, kind: kind, company: company), store)
  }
}
