internal import ArgumentParser
internal import InterviewModel
internal import Persistence

/// Which interviews a list or a report is about.
struct FilterOptions: ParsableArguments {
  @OptionGroup var range: RangeOptions

  @Option(help: "Only this kind.")
  var kind: InterviewKind?

  @Option(help: "Only this company.", completion: .names(.company))
  var company: String?

  /// The filters that were given, as they can be typed; none when all interviews pass.
  var words: [String] {
    let quoted = [
      ("--since", range.since), ("--until", range.until), ("--company", company),
    ].compactMap { flag, value in value.map { "\(flag) \"\($0)\"" } }
    return quoted + (kind.map { ["--kind \($0.rawValue)"] } ?? [])
  }

  /// Understands the filter, and then opens the store that is to be filtered: what is wrong with
  /// the words is said before a file is looked at.
  ///
  /// - Throws: `Failure` 64 when the range ends before it begins; `WhenError`; `ReferenceError`;
  ///   what opening the store throws.
  func read(_ session: Session) throws -> (filter: InterviewFilter, store: Store) {
    let range = try session.range(since: range.since, until: range.until)
    let store = try session.storeForReading()
    let company = try company.map { try store.company($0) }
    let filter = InterviewFilter(
      since: range.since, until: range.until, kind: kind, company: company)
    return (filter, store)
  }
}

/// Which span of time a list is about.
struct RangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only interviews on or after this date.", valueName: "when"),
    completion: .when)
  var since: String?

  @Option(
    help: ArgumentHelp("Only interviews on or before this date.", valueName: "when"),
    completion: .when)
  var until: String?
}
