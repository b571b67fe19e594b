extension String {
  /// The key that columns are known by: the folded header's letters and digits alone.
  ///
  /// So `Job_Title`, `jobTitle` and `Job title` are one. Signs alone, as in `#`, leave nothing.
  var headerKey: String {
    // Most cells are ASCII, and each of a long file is compared with the headers.
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: utf8.compactMap { byte -> UInt8? in
          switch byte {
          case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
          default: nil
          }
        }, as: UTF8.self)
    }
    return String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// The text without white space at its ends.
  var trimmedCell: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The two trimmed texts around the first of these separators that stands in it.
  func parted(by separators: [String]) -> (String, String)? {
    for separator in separators {
      let parts = parts(between: separator, atMost: 2)
      if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty { return (parts[0], parts[1]) }
    }
    return nil
  }

  /// The trimmed texts between separators.
  func parts(between separator: String, atMost count: Int = .max) -> [String] {
    var parts: [String] = []
    var rest = Substring(self).unicodeScalars
    var part = String.UnicodeScalarView()
    while let scalar = rest.first {
      if parts.count + 1 < count, rest.starts(with: separator.unicodeScalars) {
        rest = rest.dropFirst(separator.unicodeScalars.count)
        parts.append(String(part).trimmedCell)
        part = String.UnicodeScalarView()
      } else {
        rest.removeFirst()
        part.append(scalar)
      }
    }
    return parts + [String(part).trimmedCell]
  }

  /// The day behind the word `Applied`, as career-ops notes it.
  var appliedDay: String? {
    for part in parts(between: "Applied ").dropFirst() {
      let day = part.unicodeScalars.prefix(10)
      if day.count == 10, (try? TableDate(String(day))) != nil { return String(day) }
    }
    return nil
  }

  /// A name, and the addresses that stand behind it in brackets, as Notion writes those of pages.
  var partingAddresses: (name: String, addresses: [String]) {
    guard utf8.contains(UInt8(ascii: "(")) else { return (self, []) }
    var addresses: [String] = []
    var name = ""
    for (place, part) in parts(between: "(").enumerated() {
      let scalars = part.unicodeScalars
      if place > 0, part.isWebAddress, let end = scalars.firstIndex(of: ")") {
        addresses.append(String(scalars[..<end]).trimmedCell)
        name += String(scalars[scalars.index(after: end)...])
      } else {
        name += (place > 0 ? " (" : "") + part
      }
    }
    return addresses.isEmpty || name.trimmedCell.isEmpty
      ? (self, []) : (name.trimmedCell, addresses)
  }

  /// Whether an address is that of a page of Notion.
  var isPageOfNotion: Bool {
    let host = Substring(folded).unicodeScalars.drop { $0 != "/" }.dropFirst(2)
      .prefix { $0 != "/" }
    return ["notion.so", "www.notion.so", "app.notion.com", "www.notion.com"].contains(String(host))
      || String(host).parts(between: ".notion.site").count > 1
  }
}
