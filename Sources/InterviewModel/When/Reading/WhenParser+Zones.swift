internal import Zones

extension WhenParser {
  /// Reads `Z`, `+01:00`, `+0100`, `+01`, `UTC+1`, `Europe/Berlin`, `[Europe/Berlin]` and
  /// `(Europe/Berlin)`; refuses abbreviations and cities with the zones that are meant.
  ///
  /// - Throws: `WhenError` for a zone or an offset that is written wrong, and for a second one.
  mutating func readZone() throws(WhenError) -> Bool {
    if isMark("[") { return try readBracketed() }
    if isMark("(") { return try readParenthesised() }
    if isMark("+") || isMark("-") { return try readOffset(at: 0) }
    guard let word = word() else { return false }
    if word == "z" {
      try take(1, as: \.offset, .utc, called: "offset")
      return true
    }
    if word == "utc" || word == "gmt" { return try readUTC(word) }
    return try readZoneName()
  }

  /// Reads the sign and the numbers of an offset: `+01:00`, `+0100`, `+01`.
  private mutating func readOffset(at start: Int) throws(WhenError) -> Bool {
    guard let first = joinedNumber(start + 1) else { return false }
    var (hours, minutes, end) = (first.value, 0, start + 2)
    if isJoinedMark(":", end), let second = joinedNumber(end + 1) {
      guard second.digits == 2, !isJoinedMark(":", end + 2) else { return false }
      (minutes, end) = (second.value, end + 2)
    } else if first.digits == 4 {
      (hours, minutes) = first.value.quotientAndRemainder(dividingBy: 100)
    }
    guard first.digits == 2 || first.digits == 4 && end == start + 2 || start > 0 else {
      if first.digits == 3, end == start + 2 {
        (hours, minutes) = first.value.quotientAndRemainder(dividingBy: 100)
      }
      return try refuseShortOffset(hours, minutes, tokens: end)
    }
    let seconds = CivilTime.secondsPerHour * hours + CivilTime.secondsPerMinute * minutes
    let east = isMark("-", start) ? -seconds : seconds
    guard first.digits <= 4, minutes <= 59, WhenOffset.exists(east) else {
      throw text.refusing(place(of: end), because: "no time zone is that far from UTC", hint: nil)
    }
    try take(end, as: \.offset, .seconds(east), called: "offset")
    return true
  }

  private func refuseShortOffset(
    _ hours: Int, _ minutes: Int, tokens: Int
  ) throws(WhenError) -> Bool {
    guard parts.time != nil, hours < 10, minutes < 60 else { return false }
    let sign = isMark("-") ? "-" : "+"
    throw text.refusing(
      place(of: tokens), because: "the hours of an offset from UTC need two digits",
      offering: ["\(sign)0\(hours):\(minutes.padded(to: 2))"])
  }

  /// Reads `UTC`, `GMT`, `UTC+1`, `GMT-05:00`.
  private mutating func readUTC(_ word: String) throws(WhenError) -> Bool {
    let count = zoneTokens
    if count > 1, let zone = zones(text.part(place(of: count))) {
      try take(count, as: \.zone, zone, called: "zone")
      return true
    }
    if isJoinedMark("+", 1) || isJoinedMark("-", 1), joinedNumber(2) != nil {
      return try readOffset(at: 1)
    }
    guard chunk == 1 || token(1).map({ $0.mark == ")" || $0.mark == "," }) == true else {
      return try readZoneName()
    }
    if let zone = zones(word.uppercased()) {
      try take(1, as: \.zone, zone, called: "zone")
    } else {
      try take(1, as: \.offset, .utc, called: "offset")
    }
    return true
  }

  private mutating func readBracketed() throws(WhenError) -> Bool {
    guard let close = rest.firstIndex(where: { $0.mark == "]" }) else { return false }
    let count = close - rest.startIndex + 1
    let name = text.part(place(of: count - 2, from: 1))
    guard count > 2 else { return false }
    if let zone = zones(name) {
      try take(count, as: \.zone, zone, called: "zone")
      return true
    }
    guard let right = spelling(name) else { return try refuseZone(name, tokens: count) }
    throw text.refusing(
      place(of: count), because: "the zone is spelled \(right)", offering: ["[\(right)]"])
  }

  /// Reads `(Europe/Berlin)`, `(UTC+1)`, and the `(CET)` that RFC 5322 sets behind an offset.
  private mutating func readParenthesised() throws(WhenError) -> Bool {
    guard let close = rest.firstIndex(where: { $0.mark == ")" }), close > rest.startIndex + 1 else {
      return false
    }
    if case .seconds(let offset)? = parts.offset?.value, close == rest.startIndex + 2,
      let word = word(1), WhenZoneNames.offsets(of: word).contains(offset)
    {
      rest = rest.dropFirst(3)
      return true
    }
    let isUTC = word(1) == "utc" || word(1) == "gmt"
    let start = place(of: 1).lowerBound
    rest = rest.dropFirst()
    guard try readZone(), isMark(")") else { return false }
    rest = rest.dropFirst()
    if isUTC, word() != nil, case .seconds(let offset)? = parts.offset?.value {
      try readPlaces(behind: offset, from: start)
    }
    return true
  }

  /// Reads a zone by its name, which stands without white space.
  private mutating func readZoneName() throws(WhenError) -> Bool {
    let count = zoneTokens
    let name = text.part(place(of: count))
    if count == 1, isPlainWord(name) { return try refuseDirection() }
    if let (found, tokens) = abbreviation() {
      try take(tokens, as: \.abbreviation, found, called: "zone")
      return true
    }
    if let zone = zones(name) {
      try take(count, as: \.zone, zone, called: "zone")
      return true
    }
    if let right = spelling(name) {
      throw text.refusing(
        place(of: count), because: "the zone is spelled \(right)", offering: [right])
    }
    if try refuseCity() { return true }
    return name.unicodeScalars.contains("/") ? try refuseZone(name, tokens: count) : false
  }

  /// How many tokens in front can be the name of a zone.
  private var zoneTokens: Int {
    1
      + rest.dropFirst().prefix {
        $0.isJoined && $0.mark != "," && $0.mark != ")" && $0.mark != "[" && $0.mark != "·"
      }.count
  }

  /// Whether it is a word that is an abbreviation only in capitals: `met`; no part of a longer
  /// name: `West Coast`.
  private func isPlainWord(_ name: String) -> Bool {
    WhenZoneNames.plainWords.contains(name.folded) && name != name.uppercased() && word(1) == nil
  }

  /// Refuses `West`, which names a coast and no clock.
  ///
  /// - Returns: false for any other word.
  private func refuseDirection() throws(WhenError) -> Bool {
    guard let zones = word().flatMap({ WhenZoneNames.directions[$0] }) else { return false }
    throw text.refusing(
      place(of: 1), because: "name a time zone by its city", offering: zones)
  }

  /// The abbreviation or the name in front that stands for zones, and how many tokens it has.
  private func abbreviation() -> (WhenAbbreviation, tokens: Int)? {
    for count in [4, 3, 2, 1] where rest.count >= count {
      guard let words = words(count), let found = WhenZoneNames.zones(of: words) else { continue }
      let offsets = Set(WhenZoneNames.offsets(ofZoneNamed: words))
      return (WhenAbbreviation(zones: found, offsets: offsets), count)
    }
    return nil
  }

  /// So many words in front, if they stand apart and no other sign is joined to them.
  private func words(_ count: Int) -> [String]? {
    let words = rest.prefix(count).compactMap(\.word)
    let next = token(count)
    let isJoined = next?.isJoined == true && next?.mark != ")" && next?.mark != ","
    let isApart = rest.prefix(count).dropFirst().allSatisfy { !$0.isJoined }
    return words.count == count && isApart && !isJoined ? words : nil
  }

  /// Refuses the name of a city, alone or before `time`, with its zone.
  private func refuseCity() throws(WhenError) -> Bool {
    for count in [3, 2, 1] where rest.count >= count {
      guard let words = words(count),
        let zone = WhenZoneNames.zone(ofCity: words, spelling: spelling)
      else { continue }
      let hasTime = word(count) == "time" || word(count) == "zeit"
      throw text.refusing(
        place(of: hasTime ? count + 1 : count), because: "its time zone is \(zone)",
        offering: [zone])
    }
    return false
  }

  private func refuseZone(_ name: String, tokens: Int) throws(WhenError) -> Bool {
    let words = name.unicodeScalars.split { $0 == "/" }.last.map { last in
      last.split { $0 == "_" || $0 == "-" }.map { String($0).folded }
    }
    let zone = words.flatMap { WhenZoneNames.zone(ofCity: $0, spelling: spelling) }
    var error = text.refusing(
      place(of: tokens), because: "this computer does not know that time zone",
      hint: zone.map { WhenError.hint(trying: [text.exchanging(place(of: tokens), with: $0)]) }
        ?? WhenError.generalHint)
    error.isZoneMissing = zone == nil
    throw error
  }
}
