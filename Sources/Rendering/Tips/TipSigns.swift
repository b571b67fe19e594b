internal import InterviewModel

/// The results of the tips in one interview as signs with their numbers: `✓1 ✓3 ✗2 –6`.
///
/// The signs differ in shape, not in colour.
enum TipSigns {
  /// The tips with a result on one line: done, skipped, declined, and those that did not apply.
  static func line(_ tips: [DebriefedTip]) -> String {
    let signs: [(result: TipResult, sign: String)] = [
      (.done, "✓"), (.skipped, "✗"), (.declined, "–"), (.notApplicable, "·"),
    ]
    return signs.flatMap { kind in
      tips.filter { $0.result == kind.result }.map { "\(kind.sign)\($0.tip.number)" }
    }.joined(separator: " ")
  }
}
