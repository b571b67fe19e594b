/// The address at which a meeting is joined, found in an event.
struct MeetingLink {
  /// The address; nil where there is none.
  private(set) var link: String?
  /// Whether it is the address of a meeting, by the property that holds it or by its host.
  private(set) var isMeeting = false
  /// Where it is held, without addresses on the web.
  private(set) var place: String?
  /// Whether it is held nowhere but at that address: there is no place, or only the name of a
  /// program.
  var isVideo: Bool { isMeeting && (place.map(Self.isOnline) ?? true) }

  /// The order of the search: what only holds a meeting's address, the event's page, its place, and
  /// at last the addresses of known programs in its text.
  ///
  /// The event's page comes last where it is none of a known program and there is one: it may be
  /// about the role or the company.
  ///
  /// - Throws: `InputError` for a place that cannot be stored.
  init(_ event: CalendarComponent) throws(InputError) {
    let location = event.text("LOCATION") ?? ""
    let placeLinks = Self.links(in: location)
    place = try Self.place(location, without: placeLinks)
    let own = ["X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE"]
      .flatMap { event.all($0) }.map { WrappedLink.unwrapped($0.text.trimmed) }
    let pages = event.all("URL").map { WrappedLink.unwrapped($0.text.trimmed) }
    let wholePlace = placeLinks.filter { location.utf8.starts(with: $0.utf8) }
      .map(WrappedLink.unwrapped)
    let text = ["DESCRIPTION", "X-ALT-DESC"].compactMap { event.text($0) }
    let known = (placeLinks + text.flatMap(Self.links)).map(WrappedLink.unwrapped)
      .filter(Self.isOfMeeting)
    let meetings = pages.filter(Self.isOfMeeting) + wholePlace + known
    let isKnown = meetings.contains { Self.isOfMeeting($0) && Self.safe($0) != nil }
    let others = isKnown ? meetings + pages : pages + meetings
    if let link = own.lazy.compactMap(Self.safe).first {
      (self.link, isMeeting) = (link, true)
    } else if let link = others.lazy.compactMap(Self.safe).first {
      (self.link, isMeeting) = (link, Self.isOfMeeting(link))
    }
  }

  /// Whether a place says no more than that it is held on the web: `Microsoft Teams Meeting`.
  private static func isOnline(_ place: String) -> Bool {
    let words = place.folded.unicodeScalars.split { !$0.properties.isAlphabetic }
      .map { String($0) }
    return words.contains(where: programs.contains)
      && words.allSatisfy { programs.contains($0) || besidePrograms.contains($0) }
  }

  /// Words for meetings on the web.
  private static let programs: Set = [
    "teams", "msteams", "zoom", "meet", "googlemeet", "webex", "jitsi", "whereby", "skype",
    "online",
    "remote", "virtual", "virtuell", "video", "videocall", "videoanruf", "videokonferenz",
    "videogesprach", "visio", "visioconference", "web",
  ]

  /// Words that stand beside those.
  private static let besidePrograms: Set = [
    "microsoft", "ms", "google", "cisco", "meeting", "meetings", "besprechung", "reunion", "call",
    "instructions", "conferencing", "joining", "info",
    "anruf", "conference", "konferenz", "interview", "gesprach", "link", "via", "on", "in", "by",
    "uber", "per", "the", "a", "see", "below", "description", "siehe", "beschreibung", "details",
    "to", "follow", "id",
  ]

  /// The link as it can be stored; nil where it is none, or lets anybody who has it call off the
  /// meeting.
  private static func safe(_ text: String) -> String? {
    guard text.utf8.count <= longest, !isSecret(text) else { return nil }
    return try? InputText.link(text, field: "the link")
  }

  /// No link of a meeting is as long.
  private static let longest = 2_048

  /// Whether an address calls off or moves a meeting: `calendly.com/cancellations/…`.
  private static func isSecret(_ link: String) -> Bool {
    let text = Array(link.lowercased().utf8)
    return ["cancel", "reschedul"].contains { word in
      text.indices.contains { text[$0...].starts(with: word.utf8) }
    }
  }

  /// The addresses that begin with `https://` in a text, up to what ends them in prose or HTML.
  private static func links(in text: String) -> [String] {
    var links: [String] = []
    var rest = text.unicodeScalars[...]
    let scheme = "https://".unicodeScalars
    while let start = rest.firstIndex(where: { $0 == "h" || $0 == "H" }) {
      rest = rest[start...]
      guard String(rest.prefix(scheme.count)).lowercased() == "https://", links.count < mostLinks
      else {
        rest.removeFirst()
        continue
      }
      let link = rest.prefix { !$0.properties.isWhitespace && !Self.delimiters.contains($0) }
      rest = rest[link.endIndex...]
      let said = link.reversed().drop { ".,;:!?*".unicodeScalars.contains($0) }.reversed()
      links.append(String(String.UnicodeScalarView(said)).replacingEntities)
    }
    return links
  }

  /// The signs that end an address in prose or in HTML.
  private static let delimiters: Set<Unicode.Scalar> = [
    "<", ">", "\"", "'", "(", ")", "[", "]", "{", "}", "|", "\\", "^", "`",
  ]

  /// No text has more that matter.
  private static let mostLinks = 200

  private static func isOfMeeting(_ link: String) -> Bool {
    let host = link.lowercased().utf8.dropFirst("https://".utf8.count)
      .prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return hosts.contains { host.elementsEqual($0.utf8) } || isForwarding(link)
      || ["zoom.us", "webex.com"].contains { domain in
        host.elementsEqual(domain.utf8)
          || host.reversed().starts(with: ".\(domain)".utf8.reversed())
      }
  }

  /// Whether an address of a program that arranges meetings leads on to the meeting:
  /// `calendly.com/events/…/google_meet`, `app.cal.com/video/…`.
  private static func isForwarding(_ link: String) -> Bool {
    let parts = link.lowercased().utf8.dropFirst("https://".utf8.count)
      .prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      .split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let host = parts.first else { return false }
    switch (host, parts.dropFirst().first) {
    case ("calendly.com", "events"): return parts.count == 4
    case ("app.cal.com", "video"), ("cal.com", "video"): return parts.count == 3
    default: return false
    }
  }

  private static let hosts: Set = [
    "meet.google.com", "teams.microsoft.com", "teams.live.com", "meet.jit.si", "whereby.com",
  ]

  /// A place without the addresses in it, on one line; nil where nothing is left.
  private static func place(
    _ location: String, without links: [String]
  ) throws(InputError) -> String? {
    var place = location
    for link in links { place = place.removing(link) }
    let words = place.trimmingPunctuation
    return words.isEmpty ? nil : try InputText.name(words, field: "the place")
  }
}

extension String {
  /// HTML's name for `&`, which stands in addresses.
  fileprivate var replacingEntities: String {
    let parts = Array(utf8).split(whole: Array("&amp;".utf8))
    let joined = Array(parts.joined(separator: [UInt8(ascii: "&")]))
    return String(decoding: joined, as: UTF8.self)
  }

  /// The text without a part, wherever it stands.
  fileprivate func removing(_ part: String) -> String {
    String(decoding: Array(utf8).split(whole: Array(part.utf8)).flatMap(\.self), as: UTF8.self)
  }

  /// The text without white space and the signs that separate at its ends.
  fileprivate var trimmingPunctuation: String {
    func isLeft(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || ",;:|-–()<>".unicodeScalars.contains(scalar)
    }
    // A bracket that belongs to what is left stays.
    let core = unicodeScalars.drop(while: isLeft).reversed()
      .drop { isLeft($0) && $0 != ")" }.reversed()
    return String(String.UnicodeScalarView(core))
  }
}

extension [UInt8] {
  /// The parts between whatever is equal to `separator`.
  fileprivate func split(whole separator: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var place = startIndex
    while place < endIndex {
      if !separator.isEmpty, self[place...].starts(with: separator) {
        parts.append([])
        place += separator.count
      } else {
        parts[parts.count - 1].append(self[place])
        place += 1
      }
    }
    return parts
  }
}
