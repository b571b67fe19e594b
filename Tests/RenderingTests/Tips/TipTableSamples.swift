import InterviewModel
import Zones

extension Samples {
  /// Interviews by tips 2 and 6, with the results of each interview, the latest first.
  ///
  /// They are numbered down from 30 and took place on one day each, the last one just now.
  static func tipTable(
    _ results: [[TipResult?]], kinds: [InterviewKind] = [], notes: [Int: String] = [:],
    company: String = "Acme"
  ) -> TipTable {
    let numbers = results.indices.map { 30 - $0 }
    let rows = numbers.enumerated().map { place, number in
      TipTable.Row(
        id: .init(number), company: company, role: "Engineer", round: 2,
        kind: kinds.indices.contains(place) ? kinds[place] : .video,
        startsAt: now - place * 86_400)
    }
    let tips = [ask, objection]
    let log = zip(numbers, results).flatMap { number, results in
      zip(tips, results).map { tip, result in
        TipTable.LoggedTip(
          interview: .init(number), tip: tip.number, result: result,
          note: tip == ask ? notes[number] : nil)
      }
    }
    return TipTable(tips: tips, interviews: rows, log: log, at: now)
  }

  /// The table of tip 2 alone.
  static func askTable(
    _ results: [TipResult?], kinds: [InterviewKind] = [], notes: [Int: String] = [:]
  ) -> TipTable {
    tipTable(results.map { [$0, .done] }, kinds: kinds, notes: notes).limited(to: ask)
  }
}
