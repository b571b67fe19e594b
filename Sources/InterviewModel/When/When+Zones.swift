extension When {
  /// The zones that a name stands for which is none of the zone database, or an abbreviation that
  /// several zones use: `EST`, `Munich`.
  ///
  /// - Parameters:
  ///   - name: what was typed for a zone.
  ///   - spelling: the right spelling of a zone's name that may be wrong in case.
  /// - Returns: names of the zone database, the likeliest first; none for any other text.
  package static func zones(meantBy name: String, spelling: (String) -> String?) -> [String] {
    let words = name.folded.unicodeScalars.split { $0 == " " || $0 == "_" }.map { String($0) }
    return WhenZoneNames.zones(of: words)
      ?? WhenZoneNames.zone(ofCity: words, spelling: spelling).map { [$0] } ?? []
  }

  /// Whether a zone's name is an abbreviation that can mean others, too: the zone database still
  /// has `EST` and `CET`.
  package static func isAbbreviation(_ name: String) -> Bool {
    WhenZoneNames.zones(of: [name.folded]) != nil
  }
}
