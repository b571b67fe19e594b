extension ZoneDatabase {
  /// The zone's name as it must be written when `name` differs from it in case only; nil when no
  /// zone has such a name.
  ///
  /// For the sentence that refuses `europe/berlin`; `zone(named:)` itself never guesses.
  package func spelling(of name: String) -> String? {
    guard let zoneName = ZoneName(name) else { return nil }
    let spellings = directories.lazy.compactMap { zoneName.spelling(in: $0) }
    return spellings.first { zone(named: $0) != nil }
  }
}
