internal import ArgumentParser
internal import InterviewModel
internal import Persistence

/// Which interviews a list or a report is about.
struct FilterOptions: ParsableArguments {
  @OptionGroup var range: RangeOptions

  @Option(help: "Only this kind.")
  var kind: InterviewKind?

  @Option(help: "Only this company.")
  var company: String?

  /// Whether all interviews pass.
  var isEmpty: Bool { range.isEmpty && kind == nil && company == nil }

  /// Understands the filter, and then opens the store that is to be filtered: what is wrong with the
  /// words is said before a file is looked at.
  ///
  /// - Throws: `Failure` 64 when the range ends before it begins; `WhenError`; `ReferenceError`; what
  ///   opening the store throws.
  func read(_ session: Session) throws -> (filter: InterviewFilter, store: Store) {
    let range = try session.range(since: range.since, until: range.until)
    let store = try session.storeForReading()
    let company = try company.map { try store.company($0) }
    let filter = InterviewFilter(
      since: range.since, until: range.until, kind: kind, company: company)
    return (filter, store)
  }
}
