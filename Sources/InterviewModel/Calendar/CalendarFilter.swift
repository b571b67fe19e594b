package import Zones

/// Which entries a calendar is to have.
package struct CalendarFilter: Sendable, Equatable {
  /// The kinds that it shows; all when there are none.
  package var kinds: Set<CalendarKind>
  /// The earliest start of an interview, and the earliest limit of a window; nil for no bound.
  package var since: Instant?

  /// Creates a filter, by default one that everything passes.
  package init(kinds: Set<CalendarKind> = [], since: Instant? = nil) {
    self.kinds = kinds
    self.since = since
  }

  /// The entries that pass, by when they begin and then by name, so that the same entries always
  /// come in the same order.
  package func apply(to entries: [CalendarEntry]) -> [CalendarEntry] {
    let passing = entries.compactMap { entry in
      entry.span.flatMap { includes(entry, at: $0) ? (entry, $0.start) : nil }
    }
    return passing.sorted { ($0.1, $0.0.uuid) < ($1.1, $1.0.uuid) }.map(\.0)
  }

  private func includes(_ entry: CalendarEntry, at span: CalendarSpan) -> Bool {
    guard kinds.isEmpty || kinds.contains(entry.kind) else { return false }
    guard let since else { return true }
    return (entry.kind == .interview ? span.start : span.end) >= since
  }
}
