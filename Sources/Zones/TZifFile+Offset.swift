extension TZifFile {
  /// Creates the content of a file from its parts.
  init(firstOffset: Int, transitions: [Transition], rule: PosixRule?) {
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.rule = rule
  }

  /// Seconds east of Greenwich at a moment: by the transitions up to the last, by the rule from
  /// there on (RFC 9636, section 3.2).
  func offset(at instant: Instant) -> Int {
    let next = indexOfTransition(after: instant)
    if next == transitions.count, let rule { return rule.offset(at: instant) }
    return next == 0 ? firstOffset : transitions[next - 1].offset
  }

  /// Searches by halves for the first transition that is still to come.
  private func indexOfTransition(after instant: Instant) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= instant {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
