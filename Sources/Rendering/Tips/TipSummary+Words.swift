internal import InterviewModel

extension TipSummary {
  /// The results that say nothing about skipping: `3 declined, 2 not logged`.
  var notCounted: String {
    [(declined, "declined"), (notApplicable, "n/a"), (notLogged, "not logged")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// How many results say nothing about skipping.
  var notCountedNumber: Int { declined + notApplicable + notLogged }
}
