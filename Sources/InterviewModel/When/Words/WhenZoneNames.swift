/// Names of time zones that people write and that are no names of the zone database: abbreviations
/// that stand for several zones, and cities.
///
/// Abbreviations are refused with the zones that use them: `IST` is India's, Ireland's and
/// Israel's.
enum WhenZoneNames {
  /// The zones that an abbreviation or a spoken name can mean, the likeliest first.
  ///
  /// - Parameter words: folded: `["eastern", "standard", "time"]`.
  /// - Returns: names of the zone database; nil for what is none.
  static func zones(of words: [String]) -> [String]? {
    meanings(of: words)?.map(\.name)
  }

  private static func meanings(of words: [String]) -> [Meaning]? {
    if words.count == 1, let meanings = abbreviations[words[0]] { return meanings }
    var name = words.filter { $0 != "us" && $0 != "standard" && $0 != "daylight" && $0 != "summer" }
    if name.count > 1, name.last == "time" || name.last == "zeit" { name.removeLast() }
    let place = name.joined(separator: " ")
    guard let meanings = spoken[place].flatMap({ abbreviations[$0] }) else { return nil }
    guard let zone = spokenZones[place] else { return meanings }
    return meanings.filter { $0.name == zone }
  }

  /// The offsets from UTC that an abbreviation or a spoken name can mean, in seconds; none for the
  /// summer time of a name that is listed for winter.
  static func offsets(ofZoneNamed words: [String]) -> [Int] {
    if words.contains("daylight") || words.contains("summer") { return [] }
    return (meanings(of: words) ?? []).map { $0.quarters * 900 }
  }

  /// The offsets from UTC that an abbreviation can mean, in seconds.
  static func offsets(of word: String) -> [Int] {
    if word == "utc" || word == "gmt" || word == "z" { return [0] }
    return (abbreviations[word] ?? []).map { $0.quarters * 900 }
  }

  /// The zone of a city, a region or a country that has one zone.
  ///
  /// - Parameters:
  ///   - words: its name, folded.
  ///   - spelling: the right spelling of a zone's name that may be wrong in case.
  /// - Returns: a name of the zone database; nil for what is none.
  static func zone(ofCity words: [String], spelling: (String) -> String?) -> String? {
    if let zone = cities[words.joined(separator: " ")] { return zone }
    guard words.joined().unicodeScalars.count > 2 else { return nil }
    for area in areas {
      if let zone = spelling("\(area)/\(words.joined(separator: "_"))") { return zone }
    }
    return nil
  }

  private static let areas = [
    "Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian",
    "America/Argentina", "America/Indiana",
  ]

  /// A zone that an abbreviation can mean, and its quarters of an hour east of Greenwich then.
  private struct Meaning {
    let name: String
    let quarters: Int
  }

  private static let abbreviations: [String: [Meaning]] = table.reduce(into: [:]) { known, line in
    let (quarters, names, zones) = line
    for name in names.split(separator: " ") {
      known[String(name)] = zones.split(separator: " ").enumerated().map { place, zone in
        Meaning(name: String(zone), quarters: quarters[min(place, quarters.count - 1)])
      }
    }
  }

  /// Quarters of an hour east of Greenwich (the last holds for the rest), abbreviations, zones.
  private static let table: [(quarters: [Int], names: String, zones: String)] = [
    ([-20, -20, 40], "est", "America/New_York America/Panama Australia/Sydney"),
    ([-16], "edt", "America/New_York America/Toronto"),
    ([-20], "et", "America/New_York America/Toronto"),
    ([-24, 32, -20], "cst", "America/Chicago Asia/Shanghai America/Havana"),
    ([-20], "cdt", "America/Chicago America/Winnipeg"),
    ([-24], "ct", "America/Chicago America/Winnipeg"),
    ([-28], "mst", "America/Denver America/Phoenix"),
    ([-24], "mdt", "America/Denver America/Edmonton"),
    ([-28], "mt", "America/Denver America/Phoenix"),
    ([-32, 32], "pst", "America/Los_Angeles Asia/Manila"),
    ([-28], "pdt", "America/Los_Angeles America/Tijuana"),
    ([-32], "pt", "America/Los_Angeles America/Vancouver"),
    ([-36], "akst", "America/Anchorage"), ([-32], "akdt akt", "America/Anchorage"),
    ([-40], "hst", "Pacific/Honolulu"),
    ([-16, -16, 12], "ast", "America/Halifax America/Puerto_Rico Asia/Riyadh"),
    ([-12], "adt", "America/Halifax Atlantic/Bermuda"),
    ([-14], "nst", "America/St_Johns"), ([-10], "ndt", "America/St_Johns"),
    ([-12], "brt", "America/Sao_Paulo"), ([-12], "art", "America/Argentina/Buenos_Aires"),
    ([-20], "cot", "America/Bogota"), ([-20], "pet", "America/Lima"),
    ([4, 24], "bst", "Europe/London Asia/Dhaka"),
    ([22, 4, 8], "ist", "Asia/Kolkata Europe/Dublin Asia/Jerusalem"),
    ([0], "wet", "Europe/Lisbon Atlantic/Canary"), ([4], "west", "Europe/Lisbon Atlantic/Canary"),
    ([4], "cet met mez", "Europe/Berlin Europe/Paris Europe/Rome"),
    ([8], "cest mest mesz", "Europe/Berlin Europe/Paris Europe/Rome"),
    ([8], "eet", "Europe/Helsinki Europe/Athens Africa/Cairo"),
    ([12], "eest", "Europe/Helsinki Europe/Athens Africa/Cairo"),
    ([12], "msk", "Europe/Moscow"), ([12], "trt", "Europe/Istanbul"),
    ([8], "sast", "Africa/Johannesburg"), ([4], "wat", "Africa/Lagos"),
    ([8], "cat", "Africa/Maputo"), ([12], "eat", "Africa/Nairobi"), ([12], "idt", "Asia/Jerusalem"),
    ([16, -8], "gst", "Asia/Dubai Atlantic/South_Georgia"), ([20], "pkt", "Asia/Karachi"),
    ([23], "npt", "Asia/Kathmandu"), ([28], "ict", "Asia/Bangkok Asia/Ho_Chi_Minh"),
    ([28], "wib", "Asia/Jakarta"), ([32], "sgt", "Asia/Singapore"), ([32], "hkt", "Asia/Hong_Kong"),
    ([32], "pht", "Asia/Manila"), ([32], "awst", "Australia/Perth"), ([36], "jst", "Asia/Tokyo"),
    ([36], "kst", "Asia/Seoul"), ([38], "acst", "Australia/Adelaide Australia/Darwin"),
    ([42], "acdt", "Australia/Adelaide"),
    ([40], "aest", "Australia/Sydney Australia/Brisbane"),
    ([44], "aedt", "Australia/Sydney Australia/Melbourne"),
    ([40], "aet", "Australia/Sydney Australia/Brisbane"),
    ([48], "nzst", "Pacific/Auckland"), ([52], "nzdt nzt", "Pacific/Auckland"),
  ]

  /// Names as they are spoken, without `standard`, `daylight`, `summer` and `time`.
  private static let spoken = [
    "eastern": "et", "central": "ct", "mountain": "mt", "pacific": "pt", "alaska": "akt",
    "hawaii": "hst", "atlantic": "ast", "newfoundland": "nst", "british": "bst", "india": "ist",
    "indian": "ist", "irish": "ist", "israel": "ist", "central european": "cet",
    "mitteleuropaische": "cet",
    "eastern european": "eet", "western european": "wet", "japan": "jst", "korea": "kst",
    "china": "cst", "australian eastern": "aest", "australian western": "awst",
    "australian central": "acst", "new zealand": "nzst", "singapore": "sgt", "moscow": "msk",
    "hong kong": "hkt", "gulf": "gst", "pakistan": "pkt", "west coast": "pt", "east coast": "et",
  ]

  /// The zone of a place whose abbreviation others share: `India` is not `IST`.
  private static let spokenZones = [
    "india": "Asia/Kolkata", "indian": "Asia/Kolkata", "irish": "Europe/Dublin",
    "israel": "Asia/Jerusalem", "china": "Asia/Shanghai", "british": "Europe/London",
    "gulf": "Asia/Dubai", "atlantic": "America/Halifax",
  ]

  /// Directions, which name a coast and no clock.
  static let directions = [
    "west": ["America/Los_Angeles", "Europe/Lisbon"], "east": ["America/New_York"],
  ]

  /// Abbreviations that are words as well: they count only in capitals.
  static let plainWords: Set = ["west", "east", "met", "eat", "cat", "art", "pet", "cot", "wat"]

  /// Cities and countries that the zone database has no name of its own for.
  private static let cities = cityLists.reduce(into: [String: String]()) { known, entry in
    for city in entry.value.split(separator: ",") { known[String(city)] = entry.key }
  }

  private static let cityLists = [
    "America/New_York": "boston,washington,washington dc,philadelphia,atlanta,miami,nyc,pittsburgh,"
      + "charlotte,orlando,baltimore,cleveland",
    "America/Chicago": "dallas,houston,austin,minneapolis,milwaukee,nashville,new orleans,st louis",
    "America/Los_Angeles": "san francisco,sf,la,seattle,san diego,san jose,portland,las vegas,"
      + "palo alto,mountain view,oakland,california",
    "America/Denver": "salt lake city,boulder", "America/Phoenix": "arizona",
    "America/Toronto": "ottawa,montreal", "America/Edmonton": "calgary",
    "America/Sao_Paulo": "rio,rio de janeiro,brasilia",
    "Europe/Berlin": "munich,munchen,muenchen,hamburg,frankfurt,cologne,koln,koeln,stuttgart,"
      + "dusseldorf,duesseldorf,leipzig,germany,german,deutschland",
    "Europe/London":
      "uk,england,scotland,wales,manchester,edinburgh,glasgow,bristol,cambridge,oxford,leeds",
    "Europe/Zurich": "geneva,basel,bern,lausanne,switzerland", "Europe/Vienna": "graz,austria,wien",
    "Europe/Paris": "lyon,toulouse,nice,france,french", "Europe/Rome": "milan,turin,italy,mailand",
    "Europe/Madrid": "barcelona,valencia,sevilla,spain",
    "Europe/Amsterdam": "rotterdam,utrecht,eindhoven,the hague,netherlands",
    "Europe/Stockholm": "gothenburg,malmo,sweden", "Europe/Copenhagen": "denmark,aarhus",
    "Europe/Oslo": "norway,bergen", "Europe/Helsinki": "finland,tampere,espoo",
    "Europe/Warsaw": "krakow,wroclaw,gdansk,poland", "Europe/Prague": "brno,czechia",
    "Europe/Lisbon": "porto", "Europe/Dublin": "cork,galway,ireland",
    "Europe/Brussels": "antwerp,ghent,belgium",
    "Asia/Kolkata": "bangalore,bengaluru,mumbai,delhi,new delhi,chennai,hyderabad,pune,india",
    "Asia/Shanghai": "beijing,shenzhen,guangzhou,hangzhou,china", "Asia/Tokyo": "osaka,kyoto,japan",
    "Asia/Jerusalem": "haifa,israel", "Asia/Dubai": "abu dhabi", "Asia/Ho_Chi_Minh": "hanoi",
    "Africa/Johannesburg": "cape town,durban", "Pacific/Auckland": "wellington,christchurch",
  ]
}
