/// An address that a mail filter put around another one, to look at it before it is opened.
enum WrappedLink {
  /// The address inside, through as many layers as there are; the link itself where it is none of
  /// those that are known.
  static func unwrapped(_ link: String) -> String {
    var link = link
    for _ in 0..<mostLayers {
      guard let inner = inner(of: link) else { return link }
      link = inner
    }
    return link
  }

  /// Mails pass fewer filters.
  private static let mostLayers = 4

  private static func inner(of link: String) -> String? {
    guard link.lowercased().utf8.starts(with: scheme.utf8) else { return nil }
    let rest = Array(link.utf8.dropFirst(scheme.utf8.count))
    let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let name = String(decoding: host, as: UTF8.self).lowercased()
    let path = rest[host.endIndex...]
    let found: String?
    switch name {
    case _ where isBelow(name, "safelinks.protection.outlook.com"), "statics.teams.cdn.office.net":
      found = parameter("url", of: path)
    case "www.google.com", "google.com":
      found = parameter("q", of: path) ?? parameter("url", of: path)
    case "linkprotect.cudasvc.com": found = parameter("a", of: path)
    case "urldefense.proofpoint.com", "urldefense.com", "urldefense.us":
      found = third(path) ?? second(path)
    default: found = nil
    }
    guard let found, found.lowercased().utf8.starts(with: scheme.utf8) else { return nil }
    return found
  }

  private static let scheme = "https://"

  private static func isBelow(_ host: String, _ domain: String) -> Bool {
    host.utf8.reversed().starts(with: ".\(domain)".utf8.reversed())
  }

  /// The value of a parameter behind the question mark, without its percent signs.
  private static func parameter(_ name: String, of path: ArraySlice<UInt8>) -> String? {
    let query = path.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    for pair in query.split(separator: UInt8(ascii: "&")) {
      let key = pair.prefix { $0 != UInt8(ascii: "=") }
      guard key.elementsEqual(name.utf8) else { continue }
      return decoded(pair[key.endIndex...].dropFirst(), percent: UInt8(ascii: "%"))
    }
    return nil
  }

  /// The second version of Proofpoint's: `-` for `%`, and `_` for `/`.
  private static func second(_ path: ArraySlice<UInt8>) -> String? {
    let query = path.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    guard path.starts(with: "/v2/".utf8),
      let pair = query.split(separator: UInt8(ascii: "&")).first(where: {
        $0.starts(with: "u=".utf8)
      })
    else { return nil }
    let value = pair.dropFirst(2).map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "/") : $0 }
    return decoded(value[...], percent: UInt8(ascii: "-"))
  }

  /// The third version: the address as it is, between `__` and `__;`.
  ///
  /// - Returns: nil also where letters of it are kept elsewhere, for which a `*` stands.
  private static func third(_ path: ArraySlice<UInt8>) -> String? {
    guard path.starts(with: "/v3/__".utf8) else { return nil }
    let rest = path.dropFirst("/v3/__".utf8.count)
    guard let end = rest.indices.first(where: { rest[$0...].starts(with: "__;".utf8) }),
      !rest[..<end].contains(UInt8(ascii: "*"))
    else { return nil }
    // `https:/` stands for `https://` there: two slashes do not pass every program.
    let address = String(decoding: rest[..<end], as: UTF8.self)
    guard !address.lowercased().utf8.starts(with: scheme.utf8) else { return address }
    let short = scheme.utf8.dropLast()
    guard address.lowercased().utf8.starts(with: short) else { return nil }
    return scheme + String(decoding: address.utf8.dropFirst(short.count), as: UTF8.self)
  }

  /// Bytes with their codes undone, as text; nil where that is none.
  private static func decoded(_ octets: ArraySlice<UInt8>, percent: UInt8) -> String? {
    var bytes: [UInt8] = []
    var rest = octets
    while let octet = rest.popFirst() {
      guard octet == percent else {
        bytes.append(octet)
        continue
      }
      guard let high = rest.popFirst().flatMap(TransferDecoding.hexadecimal),
        let low = rest.popFirst().flatMap(TransferDecoding.hexadecimal)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes.utf8Text
  }
}
