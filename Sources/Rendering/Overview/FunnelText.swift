internal import InterviewModel

extension Layout {
  /// How far applications came, what came of each round, how they ended, and of which source.
  func funnel(_ funnel: Funnel) -> String {
    guard let all = funnel.stages.first?.applications.total else { return "" }
    return table(
      funnel.stages,
      [
        .init("Reached") { Cell($0.reached.words) },
        .init("Applications", .trailing) { Cell($0.applications.words) },
        .init("") { [self] in Cell(bar($0.applications.count, of: all)) },
      ])
      + "\n" + steps(funnel.steps) + "\n" + sources(funnel.sources) + "\n"
      + fact("ended", funnel.ends.map { "\($0.applications) \($0.words)" }.joined(separator: ", "))
  }

  private func steps(_ steps: [Funnel.Step]) -> String {
    table(
      steps,
      [
        .init("From") { Cell("round \($0.round)") },
        .init("Went on") { Cell($0.outcome.advanced.wordsWithInterval) },
        .init("Pending", .trailing) { Cell("\($0.outcome.pending)") },
        .init("Time to the next") { [self] in
          Cell(isWide ? $0.secondsToNext?.words : $0.secondsToNext?.medianWords)
        },
      ])
  }

  private func sources(_ sources: [Funnel.Source]) -> String {
    table(
      sources,
      [
        .init("Source", shrinkableTo: 10) { Cell($0.name ?? "not said") },
        .init("Applications", .trailing) { Cell("\($0.applications)") },
        .init("Past the first round") { Cell($0.outcome.advanced.words) },
        .init("Offers") { Cell($0.offers.words) },
      ])
  }
}

extension Funnel.Reach {
  /// How far: `round 2`, `an offer`.
  var words: String {
    switch self {
    case .round(let number): "round \(number)"
    case .offer: "an offer"
    case .accepted: "accepted"
    }
  }
}

extension Funnel.End {
  /// How they ended: `rejected`, `open`.
  var words: String { outcome?.rawValue ?? "open" }
}
