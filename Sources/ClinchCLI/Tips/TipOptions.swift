internal import ArgumentParser
internal import InterviewModel
internal import Persistence

/// Results of tips, as lists of numbers and keys.
struct TipOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Tips you followed, like 1,3,thank.", valueName: "tips"),
    completion: .names(.tips))
  var done: [String] = []

  @Option(help: ArgumentHelp("Tips you skipped.", valueName: "tips"), completion: .names(.tips))
  var skipped: [String] = []

  @Option(
    help: ArgumentHelp(
      "Tips you declined on purpose; they don't count as skipped.", valueName: "tips"),
    completion: .names(.tips))
  var declined: [String] = []

  @Option(
    help: ArgumentHelp("Tips that did not apply.", valueName: "tips"), completion: .names(.tips))
  var na: [String] = []

  @Option(
    help: ArgumentHelp("Tips to reset to not logged.", valueName: "tips"), completion: .names(.tips)
  )
  var clear: [String] = []

  var isEmpty: Bool { lists.allSatisfy { $0.words.isEmpty } }

  /// Reads the lists: the change of each tip, by number.
  ///
  /// - Throws: `Failure` 64 for an unknown tip and for one that is given two results;
  ///   `TipRefusal.tipIsOff`.
  func read(among tips: [ClosingTip]) throws -> [Int: DebriefEntry.TipChange] {
    var changes: [Int: DebriefEntry.TipChange] = [:]
    for (words, change) in lists {
      for word in words.flatMap({
        $0.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false)
      }) {
        let tip = try Self.activeTip(String(word), among: tips)
        if let other = changes[tip.number], other != change {
          throw Failure(.usage, "tip \(tip.number) has two results")
        }
        changes[tip.number] = change
      }
    }
    return changes
  }

  private var lists: [(words: [String], change: DebriefEntry.TipChange)] {
    [
      (done, .result(.done)), (skipped, .result(.skipped)), (declined, .result(.declined)),
      (na, .result(.notApplicable)), (clear, .cleared),
    ]
  }

  /// The tip of this number or key, which has to be switched on.
  ///
  /// - Throws: `Failure` 64 when there is none; `TipRefusal.tipIsOff`.
  static func activeTip(_ typed: String, among tips: [ClosingTip]) throws -> ClosingTip {
    if let tip = named(typed, among: tips), !tip.isActive { throw TipRefusal.tipIsOff(tip) }
    return try tip(typed, among: tips.filter(\.isActive))
  }

  private static func named(_ typed: String, among tips: [ClosingTip]) -> ClosingTip? {
    let word = typed.folded
    return tips.first { "\($0.number)" == word || $0.key == word }
  }

  /// The tip of this number or key, switched on or off.
  ///
  /// - Throws: `Failure` 64 with the nearest when there is none.
  static func tip(_ typed: String, among tips: [ClosingTip]) throws -> ClosingTip {
    if let tip = named(typed, among: tips) { return tip }
    let nearest = TextDistance.nearest(to: typed.folded, among: tips.map(\.key))
    let names = tips.map { "\($0.number) \($0.key)" }.joined(separator: ", ")
    throw Failure(
      .usage, "there is no tip \"\(typed)\"",
      hint: nearest.first.map { "did you mean \($0)? Tips are \(names)" } ?? "tips are \(names)")
  }
}
