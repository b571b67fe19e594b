internal import InterviewModel

extension Funnel {
  /// How far applications came, what came of each round, how they ended, and of which source.
  func text(_ layout: Layout) -> String {
    guard let all = stages.first?.applications.total else { return "" }
    let ended = ends.map { "\($0.applications) \($0.words)" }.joined(separator: ", ")
    return layout.table(
      stages,
      [
        .init("Reached") { Cell($0.reached.words) },
        .init("Applications", .trailing) { Cell($0.applications.words) },
        .init("", dropping: 1) { Cell(layout.bar($0.applications.count, of: all)) },
      ])
      + "\n" + (steps.isEmpty ? "" : steps(layout) + "\n") + sources(layout) + "\n"
      + layout.fact("outcomes", ended)
  }

  private func steps(_ layout: Layout) -> String {
    layout.table(
      steps,
      [
        .init("From") { Cell("round \($0.round)") },
        .init("Moved forward") { Cell($0.outcome.advanced.wordsWithInterval) },
        .init("Pending", .trailing, dropping: 1) { Cell("\($0.outcome.pending)") },
        .init("Time to next round", dropping: 2) {
          Cell(layout.isWide ? $0.secondsToNext?.words : $0.secondsToNext?.medianWords)
        },
      ])
  }

  private func sources(_ layout: Layout) -> String {
    layout.table(
      sources,
      [
        .init("Source", shrinkableTo: 10) { Cell($0.name ?? "unknown source") },
        .init("Applications", .trailing) { Cell("\($0.applications)") },
        .init("Beyond round 1", dropping: 2) { Cell($0.outcome.advanced.words) },
        .init("Offers", dropping: 1) { Cell($0.offers.words) },
      ])
  }
}
