internal import InterviewModel
internal import Zones

extension SearchPicture {
  /// Every application as a line on one time axis, with where it stands; those that ended come
  /// last.
  func lanesText(_ layout: Layout) -> String {
    guard !lanes.isEmpty else { return "" }
    let moments = layout.moments
    let axis = LaneAxis(lanes, at: moments.now, in: moments.zone)
    let cells = layout.isWide ? 40 : 24
    let strip = LaneStrip(axis: axis, now: moments.now, cells: cells, hasBlocks: layout.hasBlocks)
    let table = layout.table(
      lanes,
      [
        .init("Application", shrinkableTo: 12) { Cell($0.title, $0.isOpen ? nil : .dim) },
        .init(strip.months(moments), dropping: 1) { Cell(strip.line(of: $0)) },
        .init("Status", shrinkableTo: 16) { lane in
          let state = LaneState(lane, moments)
          return Cell(state.words, lane.isOpen ? state.urgency.style : .dim)
        },
      ])
    return table + layout.palette.apply(.dim, to: layout.hanging(strip.legend, from: 0)) + "\n"
  }
}

/// Applications as lines of signs on an axis of so many cells.
struct LaneStrip {
  let axis: LaneAxis
  let now: Instant
  let cells: Int
  let hasBlocks: Bool

  /// One line: its rounds by number, its offer and its end, and now where the line does not reach.
  func line(of lane: ApplicationLane) -> String {
    var row = [Character](repeating: " ", count: cells)
    row[cell(now)] = hasBlocks ? "│" : "|"
    for place in cell(lane.start)...cell(lane.end) { row[place] = hasBlocks ? "─" : "-" }
    for mark in lane.marks { row[cell(mark.at)] = sign(of: mark.kind) }
    return String(row)
  }

  /// The names of months where they begin, as far as there is room.
  func months(_ moments: MomentText) -> String {
    var row = [Character](repeating: " ", count: cells)
    var end = 0
    for month in axis.months {
      let (name, place) = (moments.tick(month.date), cell(month.at))
      guard place >= end, place + name.count <= cells else { continue }
      for (index, letter) in name.enumerated() { row[place + index] = letter }
      end = place + name.count + 1
    }
    return String(row)
  }

  /// What the signs mean.
  var legend: String {
    [
      "\(sign(of: .applied)) applied", "1 2 3 interview rounds", "\(sign(of: .offer)) offer",
      "\(sign(of: .ended(.rejected))) ended", "\(hasBlocks ? "│" : "|") today",
    ]
    .joined(separator: "  ")
  }

  private func cell(_ instant: Instant) -> Int {
    min(cells - 1, max(0, Int((axis.share(of: instant) * Double(cells - 1)).rounded())))
  }

  private func sign(of kind: ApplicationLane.Mark.Kind) -> Character {
    switch kind {
    case .applied: hasBlocks ? "•" : "o"
    case .held(let round), .planned(let round):
      round < 10 ? Character("\(round)") : "+"
    case .offer: hasBlocks ? "◆" : "*"
    case .ended: hasBlocks ? "×" : "x"
    }
  }
}
